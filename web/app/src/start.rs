//! How the program starts on a page.

use crate::browser::page;
use crate::parts::{Part, Parts, Status};
use crate::state::State;
use crate::{asks, links, live};
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the prerendered page to life. `worker` is the address of the script of the
/// worker that searches for a counterexample.
#[wasm_bindgen]
pub async fn start(worker: String) {
    // Leptos' effects wait in the browser's own queue. It fails only where that was
    // said before.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let begun = owner.with(|| {
        let language = page::language();
        // A page that is about no state has nothing that moves.
        let state = page::subject().map(|subject| State::new(language, subject));
        let begun = state.map(|state| (state, live::bring_to_life(state)));
        if begun.is_some() {
            links::follow();
        }
        let parts = Parts::new(language, state, worker);
        show(parts);
        asks::listen(parts, state);
        begun
    });
    // For as long as the page lives.
    std::mem::forget(owner);
    if let Some((state, early)) = begun {
        state.open().await;
        early.take_over(state).await;
    }
}

/// Tells the style sheets how far the desk is, and whether what saves and shares works.
fn show(parts: Parts) {
    Effect::new(move || {
        let Some(root) = document().document_element() else {
            return;
        };
        let desk = match parts.status(Part::Desk) {
            Status::NotAsked => None,
            Status::Asked => Some("asked"),
            Status::Open => Some("open"),
            Status::Missing => Some("missing"),
        };
        if let Some(desk) = desk {
            // An attribute of this name can always be set.
            let _ = root.set_attribute("data-desk", desk);
        }
        let is_open = |part| parts.status(part) == Status::Open;
        // Both are followed, whichever is open.
        if [Part::Tools, Part::Share].map(is_open).contains(&true) {
            // A list of classes takes this one.
            let _ = root.class_list().add_1("handy");
        }
    });
}
