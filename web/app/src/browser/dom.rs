//! Reading the page and listening to it.

use js_sys::Reflect;
use leptos::prelude::document;
use wasm_bindgen::JsValue;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, Event};

/// The element with this `id`. Returns `None` if the page has none.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// All that fits, in the order of the page.
#[must_use]
pub fn all(selector: &str) -> Vec<Element> {
    listed(document().query_selector_all(selector).ok())
}

/// Whether the page has something that fits.
#[must_use]
pub fn has_any(selector: &str) -> bool {
    document()
        .query_selector(selector)
        .is_ok_and(|found| found.is_some())
}

/// All that fits inside an element.
#[must_use]
pub fn inside(element: &Element, selector: &str) -> Vec<Element> {
    listed(element.query_selector_all(selector).ok())
}

fn listed(nodes: Option<web_sys::NodeList>) -> Vec<Element> {
    let Some(nodes) = nodes else { return vec![] };
    let nodes = (0..nodes.length()).filter_map(|at| nodes.item(at));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

/// Does something at each event of a kind anywhere on the page.
pub fn listen(kind: &str, act: impl Fn(Element) + 'static) {
    let act: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(target) = target {
            act(target);
        }
    });
    // For as long as the page lives. Only a page without events refuses.
    let act = act.into_js_value();
    let _ = document().add_event_listener_with_callback(kind, act.unchecked_ref());
}

/// Says something aloud.
pub fn say(text: &str) {
    if let Some(line) = by_id("said-aloud") {
        line.set_text_content(Some(text));
    }
}

/// A property of an object of the browser, if it has it.
#[must_use]
pub fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// Whether the browser knows it.
#[must_use]
pub fn has(of: &JsValue, name: &str) -> bool {
    property(of, name).is_some()
}
