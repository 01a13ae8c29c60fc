//! The desk: where a reader asks. The search over claims, terms and figures,
//! the check of a figure, the search for a counterexample; and the traces of a
//! scenario that was moved.
//!
//! A program of its own, because most readers never come here: it is fetched
//! when one does. It follows the scenario that the page shows in `data-scenario`
//! and changes it only as a reader would, by a link.

#[cfg(feature = "desk")]
mod breaking;
mod check;
#[cfg(feature = "desk")]
mod copy;
pub mod find;
#[cfg(feature = "desk")]
mod lookup;
mod older;
#[cfg(feature = "desk")]
mod page;
#[cfg(feature = "desk")]
mod scenario;
#[cfg(feature = "desk")]
mod traces;
#[cfg(feature = "desk")]
mod verdicts;
mod vintage;
#[cfg_attr(
    not(feature = "desk"),
    expect(dead_code, reason = "the views that say the rest are not tested here")
)]
mod words;

/// Opens the desk; `worker` is the address of the worker's script.
#[cfg(feature = "desk")]
pub fn open(worker: String) {
    use crate::language::Language;
    use leptos::prelude::Owner;

    // Leptos' effects wait in the browser's own queue.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        let language = Language::of_page();
        let scenario = scenario::follow();
        traces::follow(scenario, language);
        verdicts::follow(scenario.now, language);
        older::follow(scenario, language);
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
    });
    // For as long as the page lives.
    std::mem::forget(owner);
}

/// Puts a view in its place, instead of what stood there.
#[cfg(feature = "desk")]
fn place<V: leptos::prelude::IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    use leptos::prelude::document;
    use wasm_bindgen::JsCast;

    let place = document().get_element_by_id(id);
    let Some(place) = place.and_then(|place| place.dyn_into().ok()) else {
        return;
    };
    let place: web_sys::HtmlElement = place;
    place.set_text_content(None);
    leptos::mount::mount_to(place, view).forget();
}
