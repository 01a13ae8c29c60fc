//! What stands beside the sliders and moves with them: which of three numbers is the
//! lowest, and whether the states meet again.

use super::bind::{attribute, bind, checked, input, on};
use crate::state::{Lowest, State, Switch};
use leptos::prelude::*;
use web_sys::Element;

/// The name of the three numbers in the page.
pub(super) const LOWEST: &str = "lowest";

/// The `id` of the answer that the states do not meet again; the other has that of its
/// switch.
const STAY: &str = "forum-no";

/// The three numbers as the build draws them, around their bars; the lowest is marked.
#[must_use]
pub fn lowest(state: State, parts: AnyView) -> impl IntoView {
    view! { <div class=LOWEST data-live=LOWEST data-lowest=marked(state)>{parts}</div> }
}

fn marked(state: State) -> &'static str {
    state.supposed(Lowest::of).name()
}

/// Has the mark follow the state.
pub(super) fn bind_lowest(state: State, place: &Element) {
    let marked = attribute("data-lowest", move || Some(marked(state).to_owned()));
    bind(place, vec![marked]);
}

/// An answer to whether the states meet again, with what follows from it.
#[must_use]
pub fn answer(state: State, meet: bool, said: AnyView) -> impl IntoView {
    let id = if meet { Switch::Forum.id() } else { STAY };
    view! {
        <label class="answer-choice">
            <input id=id type="radio" name="forum" checked=is_given(state, meet) />
            <span>{said}</span>
        </label>
    }
}

fn is_given(state: State, meet: bool) -> bool {
    state.settled(|now| Switch::Forum.get(&now.scenario) == meet)
}

/// Has the answer that they do not follow the state, and the state follow it; the other
/// is a switch as others are.
pub(super) fn bind_stay(state: State) {
    let Some(stay) = input(STAY) else { return };
    bind(&stay, vec![checked(move || is_given(state, false))]);
    // It hears of it when it is chosen, and not when the other is.
    on(&stay, "change", move |_| state.switch(Switch::Forum, false));
}
