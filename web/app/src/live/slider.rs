//! The slider of the Union's relocation pledges.

use super::bind::{attribute, bind, input, on, value};
use super::frame::NextFrame;
use crate::state::{Field, State};
use leptos::prelude::*;
use said::number;
use said::texts::moving::words;
use solidarity_core::Cases;

/// The `id` of the slider.
pub const SLIDER: &str = "pledges-slider";

/// The slider as the build draws it.
#[must_use]
pub fn slider(state: State) -> impl IntoView {
    view! {
        <input
            id=SLIDER
            type="range"
            min="0"
            max=most(state).to_string()
            step="1"
            aria-valuetext=spoken(state)
            value=pledges(state).to_string()
        />
    }
}

/// Has the slider follow the state, and the state follow the slider.
pub(super) fn bind_slider(state: State, next_frame: NextFrame) {
    let Some(slider) = input(SLIDER) else { return };
    let bindings = vec![
        // First: a browser keeps the value below it.
        attribute("max", move || Some(most(state).to_string())),
        attribute("aria-valuetext", move || Some(spoken(state))),
        value(move || pledges(state).to_string()),
    ];
    bind(&slider, bindings);
    let moved = slider.clone();
    on(&slider, "input", move |_| {
        let moved = moved.clone();
        next_frame.act(move || {
            if let Ok(pledges) = moved.value().parse() {
                state.choose(Field::UnionPledges, pledges);
            }
        });
    });
}

fn pledges(state: State) -> Cases {
    state.settled(|now| now.scenario.union_relocation_pledges)
}

/// How far the slider goes: above the threshold nothing changes any more.
fn most(state: State) -> Cases {
    let threshold = state.settled(|now| now.settlement.trigger.threshold_cases);
    threshold.max(pledges(state))
}

/// How its value is said aloud.
fn spoken(state: State) -> String {
    let pledges = number::cases(pledges(state), state.language);
    [&pledges, " ", words(state.language).relocations].concat()
}
