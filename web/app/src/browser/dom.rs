//! Reading the page and listening to it, for the programs without Leptos.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, Window};

/// The window there always is on a page.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The page.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// All that fits, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    document().map_or_else(Vec::new, |document| {
        listed(document.query_selector_all(selector).ok())
    })
}

/// All that fits inside an element.
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
    if let Some(document) = document() {
        // For as long as the page lives. Only a page without events refuses.
        let act = act.into_js_value();
        let _ = document.add_event_listener_with_callback(kind, act.unchecked_ref());
    }
}

/// Says something aloud.
pub fn say(text: &str) {
    let line = document().and_then(|document| document.get_element_by_id("said-aloud"));
    if let Some(line) = line {
        line.set_text_content(Some(text));
    }
}

/// A property of an object of the browser, if it has it.
pub fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// Whether the browser knows it.
pub fn has(of: &JsValue, name: &str) -> bool {
    property(of, name).is_some()
}
