//! What the search field shows of a claim: its answer.

use super::{Below, Lookup};
use crate::claim::{self, mark, place};
use leptos::prelude::*;
use said::texts::desk as words;

/// A claim's answer, made to fit a phone without scrolling. It moves with the rules.
pub fn answer(state: Lookup, key: &str) -> AnyView {
    let language = state.language;
    let words = &words::words(language).find;
    let [id, more] = [place(key), ["#", &place(key)].concat()];
    let key = key.to_owned();
    let said = move || {
        let claims = state.claims.read();
        let claim = claims.iter().find(|claim| claim.id == key)?;
        let [heading, answer, figure] =
            [claim.heading(), &claim.answer, &claim.figure].map(ToString::to_string);
        let verdict = claim::words(language).verdict(claim.verdict);
        Some(view! {
            <p class="claimed">{heading}</p>
            <p class="verdict" data-verdict=mark(claim.verdict)>{verdict}</p>
            <p class="says">{answer}</p>
            <p class="decides">{figure}</p>
        })
    };
    view! {
        <div class="card" role="status">{said}</div>
        <p class="named">
            <button type="button" class="nl-button copy" data-claim=id>{claim::words(language).copy}</button>
        </p>
        <p class="named">
            <a class="nl-link" href=more on:click=move |_| state.below.set(Below::Nothing)>
                {words.more}
            </a>
            <button
                type="button"
                class="nl-button"
                on:click=move |_| state.below.set(Below::Results)
            >
                {words.back}
            </button>
        </p>
    }
    .into_any()
}
