//! The address carries the scenario, and opening an address restores it.

use super::{State, rest};
use crate::text;
use leptos::{ev, prelude::*};
use solidarity_core::{from_query, to_query};

impl State {
    /// Takes over the scenario of the address, writes each change back to it,
    /// and follows the reader's way back and forth.
    pub fn follow_address(self) {
        Effect::new(move |before: Option<String>| {
            let query = self.settled(|now| to_query(&now.scenario));
            match before {
                // The first run is the first view: the address goes before it.
                None => {
                    self.open();
                    // For as long as the page lives.
                    let _ = window_event_listener(ev::popstate, move |_| self.open());
                }
                Some(before) if before != query => rest::after_change(self),
                Some(_) => {}
            }
            query
        });
    }

    /// Takes over the scenario of the address. A fault in it is said, the last
    /// valid scenario stays, and so does the address.
    fn open(self) {
        let search = window().location().search().unwrap_or_default();
        let opened = from_query(&search)
            .map_err(|error| text::fault(&error, self.language))
            .and_then(|scenario| {
                if self.now(|now| now.scenario == scenario) {
                    Ok(())
                } else {
                    self.replace(scenario)
                }
            });
        self.address_fault.set(opened.err());
        super::early::apply(self);
    }
}
