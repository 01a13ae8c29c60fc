//! The traces of the scenario, in the panels that the build wrote for the first
//! view.

use crate::state::{State, Switch};
use leptos::prelude::*;
use said::language::Language;
use said::trace::{Aspect, STEPS, SUPPOSED};
use solidarity_core::{Scenario, settle};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::Element;

/// A panel of a figure that moves, while it is open.
const OPEN: &str = ".panel.moving:popover-open";

/// When a trace is about to be seen.
const BEFORE: [&str; 2] = ["beforetoggle", "beforeprint"];

/// Rewrites the panels whenever the scenario changes: at once where one is open
/// or about to be, else when the scenario is at rest. No slider waits for them.
pub fn follow(state: State) {
    let moved_places = places("");
    let supposed_places = places(SUPPOSED);
    let is_stale = Rc::new(Cell::new(true));
    let refresh = {
        let is_stale = Rc::clone(&is_stale);
        Rc::new(move || {
            if !is_stale.replace(false) {
                return;
            }
            let now = state.now(|now| now.scenario.clone());
            let mut supposed = now.clone();
            Switch::Forum.set(&mut supposed, true);
            rewrite(&moved_places, &now, state.language);
            rewrite(&supposed_places, &supposed, state.language);
        })
    };
    let at_once = Rc::clone(&refresh);
    Effect::new(move || {
        state.settled(|_| ());
        is_stale.set(true);
        if document()
            .query_selector(OPEN)
            .is_ok_and(|open| open.is_some())
        {
            at_once();
        }
    });
    let at_rest = Rc::clone(&refresh);
    Effect::new(move || {
        state.rested.track();
        at_rest();
    });
    let about_to_be: Closure<dyn Fn()> = Closure::new(move || refresh());
    // For as long as the page lives.
    let about_to_be = about_to_be.into_js_value();
    for event in BEFORE {
        // These events do not bubble. Only a page without events could refuse.
        let _ = window().add_event_listener_with_callback_and_bool(
            event,
            about_to_be.unchecked_ref(),
            true,
        );
    }
}

/// Where an aspect of a step stands.
type Place = (&'static str, Aspect, Element);

/// Writes the trace of a scenario in its places.
fn rewrite(places: &[Place], scenario: &Scenario, language: Language) {
    // The page shows no scenario that cannot be settled.
    let Ok(settlement) = settle(scenario) else {
        return;
    };
    for (step, aspect, place) in places {
        let found = settlement.trace.iter().find(|other| other.step == *step);
        let said = found.map(|found| aspect.of(found, language));
        place.set_text_content(said.as_deref());
    }
}

/// Where each aspect of each step stands whose name begins so.
fn places(beginning: &str) -> Vec<Place> {
    let all = STEPS
        .iter()
        .flat_map(|step| Aspect::ALL.map(|aspect| (*step, aspect)));
    let found = all.filter_map(|(step, aspect)| {
        let selector = ["[data-trace='", beginning, step, aspect.ending(), "']"].concat();
        let place = document().query_selector(&selector).ok()??;
        Some((step, aspect, place))
    });
    found.collect()
}
