//! The slider of the Union's relocation pledges.

use crate::state::{Field, State, early};
use crate::{number, text};
use leptos::prelude::*;

/// The name of its place.
pub const NAME: &str = "slider";

/// The slider in its place.
pub fn slider(state: State) -> impl IntoView {
    let pledges = move || state.settled(|now| now.scenario.union_relocation_pledges);
    // Above the threshold nothing changes any more.
    let most = move || {
        state
            .settled(|now| now.settlement.trigger.threshold_cases)
            .max(pledges())
            .to_string()
    };
    let spoken = move || {
        let relocations = text::words(state.language).relocations;
        [&number::cases(pledges(), state.language), " ", relocations].concat()
    };
    view! {
        <input
            id=early::SLIDER
            type="range"
            min="0"
            max=most
            step="1"
            aria-valuetext=spoken
            value=pledges().to_string()
            prop:value=move || pledges().to_string()
            on:input=move |event| state.type_in(Field::UnionPledges, &event_target_value(&event))
        />
    }
}
