//! The address carries the scenario, and opening an address restores it.

use super::State;
use leptos::prelude::*;
use said::cycle;
use said::fault;
use solidarity_core::query::to_query;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::Event;

/// Publishes the scenario in `html[data-scenario]` for the style sheets, once it is no
/// longer the page's first view. Cheap enough for every step of a slider; rewriting
/// the address is not.
fn show(state: State) {
    Effect::new(move |before: Option<bool>| {
        let query = state.settled(|now| to_query(&now.scenario));
        let is_moved = before.unwrap_or_default() || query != to_query(&state.subject.first_view());
        if let Some(root) = document().document_element().filter(|_| is_moved) {
            // An attribute of this name can always be set.
            let _ = root.set_attribute("data-scenario", &query);
        }
        is_moved
    });
}

impl State {
    /// Takes over the scenario of the address, now and when the reader goes
    /// back or forth.
    pub fn follow_address(self) {
        self.open();
        show(self);
        super::rest::follow(self);
        let open: Closure<dyn Fn(Event)> = Closure::new(move |_| self.open());
        // For as long as the page lives.
        window().set_onpopstate(Some(open.into_js_value().unchecked_ref()));
    }

    /// Takes over the scenario of the address. A fault in it is said, the last
    /// valid scenario stays, and so does the address.
    fn open(self) {
        let location = window().location();
        // A query that was put after the fragment is one as well.
        let asked = [location.search(), location.hash()].map(Result::unwrap_or_default);
        let asked = asked.concat();
        let opened = cycle::opened(&asked, self.subject.code())
            .map_err(|error| fault::fault(&error, self.language))
            .and_then(|scenario| {
                if self.now(|now| to_query(&now.scenario) == to_query(&scenario)) {
                    Ok(())
                } else {
                    self.replace(scenario)
                }
            });
        self.address_fault.set(opened.err());
        super::early::apply(self);
    }
}
