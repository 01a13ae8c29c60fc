//! The controls but the slider, as the build draws them and as they are bound: what
//! each shows of the state, and what it does to it. Their labels, notes and faults
//! stand around them.

use super::bind;
use super::bind::{attribute, bind, checked, input, on, value};
use crate::state::{Field, OfferedReading, State, Switch};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

/// The controls among which the reader chooses a reading of an open place.
pub(super) const READINGS: &str = ".open-place [type=radio]";

/// How the names of numbers that are offered for a field begin.
const OFFER: &str = "named-";

/// Where a number that is offered stands for programs.
const OFFERED: &str = "data-value";

/// Has the controls of the page follow the state, and the state follow them.
pub(super) fn bind_all(state: State) {
    for field in Field::ALL {
        bind_field(state, field);
    }
    for switch in Switch::ALL {
        bind_switch(state, switch);
    }
    // By what the page offers: so the program need not hold the list of readings.
    for place in bind::all(READINGS) {
        if let Some(offered) = OfferedReading::find(&place.id()) {
            bind_reading(state, offered, &place);
        }
    }
}

/// A field for a number.
#[must_use]
pub fn field(state: State, field: Field) -> impl IntoView {
    let id = field.id();
    view! {
        <input
            id=id
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-describedby=[id, "-note ", id, "-fault"].concat()
            aria-invalid=is_invalid(state, field)
            value=state.text_of(field)
        />
    }
}

/// Whether what stands in a field cannot be taken over, as an attribute says it.
fn is_invalid(state: State, field: Field) -> Option<String> {
    state.fault_of(field).map(|_| "true".to_owned())
}

fn bind_field(state: State, field: Field) {
    let Some(input) = input(field.id()) else {
        return;
    };
    let invalid = attribute("aria-invalid", move || is_invalid(state, field));
    bind(&input, vec![invalid, value(move || state.text_of(field))]);
    let typed = input.clone();
    on(&input, "change", move |_| {
        spawn_local(state.type_in(field, typed.value()));
    });
}

/// A number that is offered by name for a field.
pub fn offer(state: State, field: Field, number: u64, name: impl IntoView) -> impl IntoView {
    view! {
        <button
            type="button"
            class="nl-button"
            data-live=[OFFER, field.id()].concat()
            data-value=number.to_string()
            aria-pressed=is_taken(state, field, number)
        >
            {name}
        </button>
    }
}

/// Whether a field has the number that is offered, as an attribute says it.
fn is_taken(state: State, field: Field, number: u64) -> String {
    let stands = state.settled(|now| field.get(&now.scenario));
    (stands == Some(number.into())).to_string()
}

/// The field that a name of an offer is for. Returns `None` if it is no such name.
pub(super) fn offers_for(name: &str) -> Option<Field> {
    let id = name.strip_prefix(OFFER)?;
    Field::ALL.into_iter().find(|field| field.id() == id)
}

/// Has a number that is offered say whether it stands in the field, and stand there
/// once it is pressed.
pub(super) fn bind_offer(state: State, field: Field, place: &Element) {
    let number = place.get_attribute(OFFERED);
    let Some(number) = number.and_then(|number| number.parse().ok()) else {
        return;
    };
    let pressed = attribute("aria-pressed", move || Some(is_taken(state, field, number)));
    bind(place, vec![pressed]);
    on(place, "click", move |_| state.choose(field, number));
}

/// A switch.
#[must_use]
pub fn switch(state: State, switch: Switch) -> impl IntoView {
    view! {
        <input
            id=switch.id()
            type="checkbox"
            role="switch"
            aria-describedby=[switch.id(), "-note"].concat()
            checked=is_on(state, switch)
        />
    }
}

fn is_on(state: State, switch: Switch) -> bool {
    state.settled(|now| switch.get(&now.scenario))
}

fn bind_switch(state: State, switch: Switch) {
    let Some(input) = input(switch.id()) else {
        return;
    };
    bind(&input, vec![checked(move || is_on(state, switch))]);
    let switched = input.clone();
    on(&input, "change", move |_| {
        state.switch(switch, switched.checked());
    });
}

/// A reading of an open place: one of the choices that its question has.
#[must_use]
pub fn reading(state: State, offered: &OfferedReading) -> impl IntoView + use<> {
    view! {
        <input
            id=offered.name()
            type="radio"
            name=offered.question.clone()
            checked=is_chosen(state, offered)
        />
    }
}

fn is_chosen(state: State, offered: &OfferedReading) -> bool {
    state.settled(|now| offered.is_chosen(&now.scenario))
}

fn bind_reading(state: State, offered: OfferedReading, place: &Element) {
    let chosen = offered.clone();
    bind(place, vec![checked(move || is_chosen(state, &chosen))]);
    // A reading hears of it when it is chosen, and not when another is.
    on(place, "change", move |_| state.read(&offered));
}
