//! What is said where the scenario is about another state than the page: the
//! text stays, the figures that move do not.

use super::bind::{attribute, bind, text};
use crate::state::State;
use crate::state::finding;
use leptos::prelude::*;
use said::subject::Subject;
use solidarity_core::query::to_query;
use web_sys::Element;

/// The name of the link to the other state's page.
pub(super) const PAGE: &str = "to-page";

/// The scenario's state, if it is not the page's.
fn other(state: State) -> Option<Subject> {
    let other = state.settled(|now| Subject::of(&now.scenario.member_state))?;
    (other != state.subject).then_some(other)
}

/// What is said then.
#[must_use]
pub fn said(state: State) -> Option<String> {
    let other = other(state)?;
    Some(finding::elsewhere(other, state.subject, state.language))
}

/// Where the other state's own page is, with the same scenario.
fn address(state: State) -> Option<String> {
    let way = state.subject.way_to(other(state)?);
    Some([&way, "?", &state.settled(|now| to_query(&now.scenario))].concat())
}

/// What the link to it says.
fn name(state: State) -> Option<String> {
    Some(finding::to_page(other(state)?, state.language))
}

/// The link to that state's own page as the build draws it: empty, and without an
/// address, as long as the scenario is about the page's own state.
#[must_use]
pub fn page(state: State) -> impl IntoView {
    view! { <a class="fault nl-link" data-live=PAGE href=address(state)>{name(state)}</a> }
}

/// Has a link that was drawn follow the state.
pub(super) fn bind_page(state: State, place: &Element) {
    let address = attribute("href", move || address(state));
    bind(place, vec![address, text(move || name(state))]);
}
