//! What the page to share holds while a reader chooses. It is about no member state of
//! its own, so it has no state of the scenario, only the scenario that is shared.

use super::choice::Claimed;
use super::claims::{self, Claims};
use super::pasted;
use crate::browser::dom;
use leptos::prelude::*;
use said::language::Language;
use solidarity_core::{Scenario, query::to_query};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlAnchorElement;

/// What is shared, whatever stands in the form.
#[derive(Clone, Copy)]
pub struct Shared {
    /// The language of the page.
    pub language: Language,
    /// The scenario that the page was opened with: an empty field goes back to it.
    pub opened: StoredValue<Scenario>,
    /// The scenario that is shared: the last that could be.
    pub scenario: RwSignal<Scenario>,
    /// What is shared of the claims; none of them before one is shared.
    claims: StoredValue<Claims>,
}

impl Shared {
    /// With the scenario of the address, or else that of the first view, and what is
    /// wrong with the address if anything is.
    pub fn of_address(language: Language) -> (Self, Option<String>) {
        let search = window().location().search().unwrap_or_default();
        let asked = (!search.is_empty()).then(|| pasted::scenario(&search, language));
        if let Some(Ok(_)) = asked {
            carry(&search);
        }
        let (opened, fault) = match asked {
            None => (None, None),
            Some(Ok(scenario)) => (Some(scenario), None),
            Some(Err(fault)) => (None, Some(fault)),
        };
        let opened = opened.unwrap_or_else(said::cycle::first_view);
        let shared = Self {
            language,
            scenario: RwSignal::new(opened.clone()),
            opened: StoredValue::new(opened),
            claims: StoredValue::new(Claims::new()),
        };
        (shared, fault)
    }

    /// Keeps the scenario in the address of this page from here on, and takes it along
    /// to the page in the other language.
    pub fn keep_in_address(self) {
        Effect::new(move |kept: Option<String>| {
            let query = ["?", &self.scenario.with(to_query)].concat();
            let opened = || ["?", &self.opened.with_value(to_query)].concat();
            if kept.unwrap_or_else(opened) != query {
                if let Ok(history) = window().history() {
                    // A frame of another origin may forbid it; the page works all the
                    // same.
                    let address = Some(query.as_str());
                    let _ = history.replace_state_with_url(&JsValue::NULL, "", address);
                }
                carry(&query);
            }
            query
        });
    }

    /// Fetches the claims, unless they are here. Gives whether they are then.
    pub async fn fetch_claims(self) -> bool {
        if self.claims.with_value(Vec::is_empty)
            && let Ok(claims) = claims::fetched().await
        {
            self.claims.set_value(claims);
        }
        !self.claims.with_value(Vec::is_empty)
    }

    /// What is shared of a claim, by its name in links. Returns `None` if there is no
    /// such claim, or the claims were not fetched.
    pub fn claimed(self, id: &str, language: Language) -> Option<Claimed> {
        self.claims.with_value(|claims| {
            let (_, [dutch, english]) = claims.iter().find(|(other, _)| *other == id)?;
            Some(language.of(dutch, english).clone())
        })
    }
}

fn carry(query: &str) {
    for link in dom::all(".languages a") {
        let link: HtmlAnchorElement = link.unchecked_into();
        link.set_search(query);
    }
}
