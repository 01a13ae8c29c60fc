//! The scenario that the page shows, as the page shows it.

use crate::cycle;
use crate::subject::Subject;
use leptos::prelude::*;
use solidarity_core::Scenario;
use std::{cell::Cell, time::Duration};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MutationObserver, MutationObserverInit};

/// Where the page writes it; absent as long as it is the page's first view.
const ATTRIBUTE: &str = "data-scenario";

/// How long a scenario stays as it is before it is at rest.
const REST: Duration = Duration::from_millis(250);

thread_local! {
    static WAITING: Cell<Option<TimeoutHandle>> = const { Cell::new(None) };
}

/// The scenario of the page.
#[derive(Clone, Copy)]
pub struct Followed {
    /// At every step of a slider.
    pub now: ReadSignal<Scenario>,
    /// Once it is at rest: for what would hold up the slider.
    pub rested: ReadSignal<Scenario>,
}

/// Follows the scenario of the page.
pub fn follow() -> Followed {
    let first = shown();
    let (rested, set_rested) = signal(first.clone());
    let (now, set_now) = signal(first);
    let changed: Closure<dyn Fn(JsValue)> = Closure::new(move |_| {
        set_now.set(shown());
        let rest = move || set_rested.set(now.get_untracked());
        let timeout = set_timeout_with_handle(rest, REST).ok();
        if let Some(before) = WAITING.with(|waiting| waiting.replace(timeout)) {
            before.clear();
        }
    });
    // For as long as the page lives.
    let changed = changed.into_js_value();
    let options = MutationObserverInit::new();
    options.set_attributes(true);
    options.set_attribute_filter(&js_sys::Array::of1(&ATTRIBUTE.into()));
    if let (Ok(observer), Some(root)) = (
        MutationObserver::new(changed.unchecked_ref()),
        document().document_element(),
    ) {
        // Only an empty list of options could be refused.
        let _ = observer.observe_with_options(&root, &options);
    }
    Followed { now, rested }
}

fn shown() -> Scenario {
    let root = document().document_element();
    let query = root.and_then(|root| root.get_attribute(ATTRIBUTE));
    let subject = Subject::of_page();
    let code = subject.map_or("", Subject::code);
    // What the page wrote can be read.
    let written = query.and_then(|query| cycle::opened(&query, code).ok());
    written
        .or_else(|| subject.map(Subject::first_view))
        .unwrap_or_else(cycle::first_view)
}
