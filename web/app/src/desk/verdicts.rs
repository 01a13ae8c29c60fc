//! The claims while a rule is switched off in the balance: worked out anew.

use crate::claim::{claim, place};
use leptos::mount::mount_to;
use leptos::prelude::*;
use said::language::Language;
use solidarity_core::claims::{Claim, Grounds, assess};
use solidarity_core::{Rules, Scenario};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Draws the claims again whenever the rules change.
pub fn follow(scenario: Memo<Scenario>, language: Language) {
    let rules = Memo::new(move |_| scenario.with(|scenario| scenario.rules));
    let claims = RwSignal::new(Vec::<Claim>::new());
    Effect::new(move |before: Option<Rules>| {
        let rules = rules.get();
        // What the build drew is right until a rule is switched.
        if rules != before.unwrap_or_default() {
            let grounds = Grounds {
                rules,
                ..Grounds::default()
            };
            let assessed = assess(&grounds);
            let is_first = claims.read_untracked().is_empty();
            claims.set(assessed.iter().map(|each| each.tell(language)).collect());
            if is_first {
                take_over(claims, language);
            }
        }
        if let Some(note) = document().get_element_by_id("rule-off") {
            // This attribute can always be set.
            let _ = note.toggle_attribute_with_force("hidden", rules == Rules::default());
        }
        rules
    });
}

/// From here on the claims on the page are these.
fn take_over(claims: RwSignal<Vec<Claim>>, language: Language) {
    for (at, each) in claims.read_untracked().iter().enumerate() {
        let article = document().get_element_by_id(&place(each.id));
        let article: Option<HtmlElement> = article.and_then(|article| article.dyn_into().ok());
        if let Some(article) = article {
            article.set_text_content(None);
            let drawn = move || claims.read().get(at).map(|each| claim(each, language));
            mount_to(article, move || drawn).forget();
        }
    }
}
