//! A switch. Its label is plain text beside it.

use crate::state::{State, Switch};
use leptos::prelude::*;

/// The name of its place.
pub fn name(switch: Switch) -> String {
    ["switch-", switch.id()].concat()
}

/// A switch in its place.
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
            on:change=move |event| state.switch(switch, event_target_checked(&event))
        />
    }
}
