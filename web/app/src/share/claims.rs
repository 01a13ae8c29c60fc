//! What is shared of the claims. Their verdicts are worked out by all the rules of the
//! claims, so this comes as a part of its own, once a claim is shared.

use super::choice::Claimed;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use said::language::Language;
use solidarity_core::claims::{Grounds, assess};

/// What is shared of each claim, by its name in links, in Dutch and in English.
pub type Claims = Vec<(&'static str, [Claimed; 2])>;

#[wasm_split(claims, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn fetched() -> Result<Claims, SplitLoaderError> {
    let assessed = assess(&Grounds::default());
    let claims = assessed.iter().map(|claim| {
        let claimed = |language| Claimed::of(&claim.tell(language), language);
        (claim.id, [Language::Nl, Language::En].map(claimed))
    });
    Ok(claims.collect())
}
