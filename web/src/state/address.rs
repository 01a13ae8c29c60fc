//! The address carries the scenario, and opening an address restores it.

use super::{Draft, State};
use crate::text;
use leptos::{ev, prelude::*};
use solidarity_core::{Scenario, from_query, to_query};
use std::time::Duration;

/// Browsers stop a page that rewrites its address at every step of a slider.
const REST: Duration = Duration::from_millis(250);

impl State {
    /// Takes over the scenario of the address, writes each change back to it,
    /// and follows the reader's way back and forth. Does nothing while the page
    /// is rendered at build time.
    pub fn follow_address(self) {
        Effect::new(move |before: Option<String>| {
            let query = self.scenario(to_query);
            match before {
                // The first run is the first view: the address goes before it.
                None => {
                    self.open();
                    // For as long as the page lives.
                    let _ = window_event_listener(ev::popstate, move |_| self.open());
                }
                Some(before) if before != query => write_later(self),
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
            .map_err(|error| text::fault(&error))
            .and_then(|scenario| {
                let now = self
                    .settled
                    .with_untracked(|settled| to_query(&settled.scenario));
                if now == to_query(&scenario) {
                    Ok(())
                } else {
                    self.replace(scenario)
                }
            });
        let fault = opened.err().map(|fault| Draft {
            text: search,
            fault,
        });
        self.address.set(fault);
        super::early::apply(self);
    }
}

/// Writes the address once the scenario has been at rest.
fn write_later(state: State) {
    thread_local! {
        static WAITING: std::cell::Cell<Option<TimeoutHandle>> = const { std::cell::Cell::new(None) };
    }
    let write = move || {
        let query = state
            .settled
            .with_untracked(|settled| to_query(&settled.scenario));
        let address = if query == to_query(&Scenario::default()) {
            window().location().pathname().unwrap_or_default()
        } else {
            format!("?{query}")
        };
        if let Ok(history) = window().history() {
            // A frame of another origin may forbid it; the page works all the same.
            let _ =
                history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
        }
        state.address.set(None);
    };
    let timeout = set_timeout_with_handle(write, REST).ok();
    if let Some(before) = WAITING.with(|waiting| waiting.replace(timeout)) {
        before.clear();
    }
}
