//! The desk: where a reader asks. The search over claims, terms and figures, the
//! check of a figure, the search for a counterexample, claims to cite; and the
//! claims, traces and older data of a scenario that was moved.
//!
//! Most readers never come here, so it is fetched when one does.

mod check;
mod claims;
mod copy;
mod counterexample;
pub mod find;
mod lookup;
pub mod older;
mod traces;
mod vintage;

use crate::browser::dom;
use crate::state::State;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Opens the desk beside the state of a page, for as long as the page lives.
/// `worker` is the address of the script that searches for a counterexample.
pub fn open(state: State, worker: String) {
    let claims = claims::of(state);
    claims::draw_again(state, claims);
    copy::listen(state.language, claims);
    traces::follow(state);
    older::follow(state);
    if let Some(field) = dom::by_id("find").and_then(|field| field.dyn_into().ok()) {
        place("found", move || {
            lookup::lookup(field, state.language, claims)
        });
    }
    place("figure-desk", move || check::check(state));
    place("break-desk", move || {
        counterexample::counterexample(state, worker)
    });
}

/// Puts a view in its place, instead of what stood there.
fn place<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    let place = dom::by_id(id).and_then(|place| place.dyn_into().ok());
    let Some(place) = place else { return };
    let place: HtmlElement = place;
    place.set_text_content(None);
    mount_to(place, view).forget();
}
