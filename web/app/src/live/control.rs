//! The controls. Their labels, notes and faults stand around them.

use crate::state::{Field, OfferedReading, SLIDER as SLIDER_ID, State, Switch};
use leptos::prelude::*;
use said::{number, texts::moving};

/// The place of the slider.
pub const SLIDER: &str = "slider";

/// The name of a control's place.
pub fn name(kind: &str, id: &str) -> String {
    [kind, id].concat()
}

/// A field for a number.
pub fn field(state: State, field: Field) -> impl IntoView {
    let id = field.id();
    view! {
        <input
            id=id
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-describedby=[id, "-note ", id, "-fault"].concat()
            aria-invalid=move || state.fault_of(field).map(|_| "true".to_owned())
            value=state.text_of(field)
            prop:value=move || state.text_of(field)
        />
    }
}

/// A number that is offered by name for a field.
pub fn named(state: State, field: Field, number: String, name: impl IntoView) -> impl IntoView {
    let chosen = move || {
        let is_so = |value: String| value == number;
        let chosen = state.settled(|now| field.get(&now.scenario).is_some_and(is_so));
        Some(chosen.to_string())
    };
    view! {
        <button
            type="button"
            class="nl-button"
            aria-pressed=chosen
        >
            {name}
        </button>
    }
}

/// A switch.
pub fn switch(state: State, switch: Switch) -> impl IntoView {
    let on = move || state.settled(|now| switch.get(&now.scenario));
    view! {
        <input
            id=switch.id()
            type="checkbox"
            role="switch"
            aria-describedby=[switch.id(), "-note"].concat()
            checked=on()
            prop:checked=on
        />
    }
}

/// A reading of an open place: one of the choices that its question has.
pub fn reading(state: State, offered: OfferedReading) -> impl IntoView {
    let name = offered.name();
    let question = offered.question.clone();
    let chosen = move || state.settled(|now| offered.is_chosen(&now.scenario));
    view! {
        <input
            id=name
            type="radio"
            name=question
            checked=chosen()
            prop:checked=chosen
        />
    }
}

/// The slider of the Union's relocation pledges.
pub fn slider(state: State) -> impl IntoView {
    let pledges = move || state.settled(|now| now.scenario.union_relocation_pledges);
    // Above the threshold nothing changes any more.
    let most = move || {
        let threshold = state.settled(|now| now.settlement.trigger.threshold_cases);
        Some(threshold.max(pledges()).to_string())
    };
    let spoken = move || {
        let relocations = moving::words(state.language).relocations;
        Some([&number::cases(pledges(), state.language), " ", relocations].concat())
    };
    view! {
        <input
            id=SLIDER_ID
            type="range"
            min="0"
            max=most
            step="1"
            aria-valuetext=spoken
            value=pledges().to_string()
            prop:value=move || pledges().to_string()
        />
    }
}
