//! What is said where the scenario is about another state than the page: the
//! text stays, the figures that move do not.

use crate::finding;
use crate::state::State;
use leptos::prelude::*;
use said::subject::Subject;
use solidarity_core::query::to_query;

/// The place of the link to the other state's page.
pub const PAGE: &str = "to-page";

/// The scenario's state, if it is not the page's.
fn other(state: State) -> Option<Subject> {
    let other = state.settled(|now| Subject::of(&now.scenario.member_state))?;
    (other != state.subject).then_some(other)
}

/// What is said then.
pub fn said(state: State) -> Option<String> {
    let other = other(state)?;
    Some(finding::elsewhere(other, state.subject, state.language))
}

/// The link to that state's own page, with the same scenario.
pub fn page(state: State) -> impl IntoView {
    let address = move || {
        let way = state.subject.way_to(other(state)?);
        Some([&way, "?", &state.settled(|now| to_query(&now.scenario))].concat())
    };
    let name = move || Some(finding::to_page(other(state)?, state.language));
    view! { <a class="fault nl-link" href=address>{name}</a> }
}
