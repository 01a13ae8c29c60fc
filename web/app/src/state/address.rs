//! The address carries the scenario, and opening an address restores it.

use super::State;
use super::reader;
use leptos::prelude::*;
use leptos::task::spawn_local;
use solidarity_core::query::to_query;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::Event;

/// Tells the page in `html[data-scenario]` which scenario it shows, once that is no
/// longer its first view. Style sheets only look whether it is there, which changes
/// once; its value is for who leaves the page, and so may wait until the scenario is
/// at rest. At each step of a slider it would cost all styles of the page.
pub(super) fn publish(state: State) {
    let root = document().document_element();
    if let Some(root) = root.filter(|_| state.moved.get_untracked()) {
        let query = state.now(|now| to_query(&now.scenario));
        // An attribute of this name can always be set.
        let _ = root.set_attribute("data-scenario", &query);
    }
}

/// The name of the Union in an address.
const UNION: &str = "union";

/// The Union that is played, as the address has it. Returns `None` as long as every
/// state does what it chose.
pub(super) fn union_query(state: State) -> Option<String> {
    let union = state.union.get_untracked();
    (!union.is_empty()).then(|| [UNION, "=", &union].concat())
}

/// The Union in a query; empty if there is none.
fn union_in(query: &str) -> String {
    let pieces = query.trim_start_matches('?').split(['&', '#']);
    let mut named = pieces.filter_map(|piece| piece.split_once('='));
    let found = named.find(|(name, _)| *name == UNION);
    found.map(|(_, union)| union.to_owned()).unwrap_or_default()
}

impl State {
    /// Follows the address when the reader goes back or forth, and lets it follow the
    /// scenario.
    pub fn follow_address(self) {
        Effect::new(move || {
            self.moved.track();
            publish(self);
        });
        super::rest::follow(self);
        let open: Closure<dyn Fn(Event)> = Closure::new(move |_| spawn_local(self.open()));
        // For as long as the page lives.
        window().set_onpopstate(Some(open.into_js_value().unchecked_ref()));
    }

    /// Takes over the scenario of the address. A fault in it is said, the last
    /// valid scenario stays, and so does the address.
    pub async fn open(self) {
        let location = window().location();
        // A query that was put after the fragment is one as well.
        let asked = [location.search(), location.hash()].map(Result::unwrap_or_default);
        let asked = asked.concat();
        let union = union_in(&asked);
        // Most pages are opened without a link to a scenario, and read none: they stay
        // as they were drawn.
        let opened = if asked.contains(['?', '=']) {
            reader::link(asked, self.subject, self.language).await
        } else {
            Ok(self.subject.first_view())
        };
        let opened = opened.and_then(|scenario| {
            if self.now(|now| to_query(&now.scenario) == to_query(&scenario)) {
                Ok(())
            } else {
                self.replace(scenario)
            }
        });
        self.address_fault.set(opened.err());
        // After it: what plays the Union may have a fault of its own to say.
        if self.union.get_untracked() != union {
            self.union.set(union);
        }
        // An address is a scenario at rest.
        self.rested.set(self.now(|now| now.scenario.clone()));
        publish(self);
    }
}
