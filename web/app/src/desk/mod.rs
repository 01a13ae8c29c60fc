//! The desk: where a reader asks. The search over claims, terms and figures,
//! the check of a figure, the search for a counterexample; and the traces of a
//! scenario that was moved.
//!
//! A program of its own, because most readers never come here: it is fetched
//! when one does. It follows the scenario that the page shows in `data-scenario`
//! and changes it only as a reader would, by a link.

mod breaking;
mod check;
mod copy;
pub mod find;
mod lookup;
pub mod older;
mod page;
mod scenario;
mod traces;
mod verdicts;
mod vintage;

use crate::state::State;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Opens the desk beside the state of a page; `worker` is the address of the
/// worker's script.
pub fn open(state: State, worker: String) {
    let language = state.language;
    let scenario = scenario::follow(state);
    traces::follow(scenario, language);
    verdicts::follow(scenario.now, language);
    older::follow(state, scenario);
    copy::listen(language);
    if let Some(field) = page::field("find") {
        place("found", move || lookup::lookup(field, language));
    }
    place("figure-desk", move || {
        check::check(scenario.rested, language)
    });
    place("break-desk", move || {
        breaking::breaking(scenario.rested, worker, language)
    });
}

/// Puts a view in its place, instead of what stood there.
fn place<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    let place = document().get_element_by_id(id);
    let Some(place) = place.and_then(|place| place.dyn_into().ok()) else {
        return;
    };
    let place: HtmlElement = place;
    place.set_text_content(None);
    mount_to(place, view).forget();
}
