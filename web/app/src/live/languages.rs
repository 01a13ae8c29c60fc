//! The ways to the page in the other language, which opens with the scenario of this
//! one.

use super::bind::{all, on};
use leptos::prelude::window;

/// Has the ways take the scenario along, as the address has it when one is pressed.
pub fn take_scenario_along() {
    for way in all(".languages a") {
        let link = way.clone();
        on(&way, "click", move |_| {
            let address = link.get_attribute("href").unwrap_or_default();
            let page = address.split('?').next().unwrap_or_default();
            let search = window().location().search().unwrap_or_default();
            // This attribute can always be set.
            let _ = link.set_attribute("href", &[page, &search].concat());
        });
    }
}
