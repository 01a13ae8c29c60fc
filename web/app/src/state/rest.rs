//! What waits until the scenario has been at rest: what costs more than a frame, the
//! address, and what is said aloud. Browsers stop a page that rewrites its address at
//! every step of a slider, and nobody wants to hear each of them.

use super::State;
use super::finding;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use solidarity_core::query::to_query;
use std::time::Duration;

/// How long a scenario stays as it is before it is at rest.
const REST: Duration = Duration::from_millis(250);

/// Follows the scenario from here on: once it stays as it is, it is at rest.
pub fn follow(state: State) {
    let mut rest = debounce(REST, move |()| {
        let scenario = state.now(|now| now.scenario.clone());
        let is_other = state.rested.with_untracked(|rested| *rested != scenario);
        if is_other {
            state.rested.set(scenario);
        }
        if state.by_reader.get_value() {
            state.by_reader.set_value(false);
            settle_down(state);
            // What came of a Union was said where it was played.
            if is_other {
                say(state);
            }
        }
    });
    Effect::new(move || {
        state.settled(|_| ());
        state.union.track();
        rest(());
    });
}

/// The reader moved it: the address follows.
fn settle_down(state: State) {
    let scenario = state.now(|now| to_query(&now.scenario));
    let scenario = (scenario != to_query(&state.subject.first_view())).then_some(scenario);
    let union = super::address::union_query(state);
    let query: Vec<_> = scenario.into_iter().chain(union).collect();
    let address = if query.is_empty() {
        window().location().pathname().unwrap_or_default()
    } else {
        ["?", &query.join("&")].concat()
    };
    if let Ok(history) = window().history() {
        // A frame of another origin may forbid it; the page works all the same.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
    super::address::publish(state);
    state.address_fault.set(None);
}

/// Says aloud what came out.
fn say(state: State) {
    let said = state.now(|now| finding::aloud(now, state.language));
    state.announced.set(Some(said));
}
