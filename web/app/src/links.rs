//! The links of a page whose scenario moves.

use crate::browser::dom;
use crate::live::bind::on;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent};

/// The ways to the other language, to the page to share, last of the pages, and from
/// a frozen page to today's.
const SAME_SCENARIO: &str = ".languages a, .pages a:last-child, .frozen a";

/// Follows the links of the page from here on: those to another scenario change the
/// page where it stands, and those to a page of the same scenario take it along.
pub fn follow() {
    dom::all(SAME_SCENARIO).iter().for_each(take_along);
    let pressed = window_event_listener(ev::click, |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let Some(target) = target else { return };
        let target: Element = target;
        let link = target.closest("a[href^='?']").ok().flatten();
        if let Some(link) = link
            && !is_for_another_window(&event)
            && open(&link).is_some()
        {
            event.prevent_default();
        }
    });
    // For as long as the page lives.
    std::mem::forget(pressed);
}

fn is_for_another_window(event: &MouseEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.shift_key()
}

/// Has a link lead to its page with the scenario that the address has when it is
/// pressed, or as the build wrote it where the address has none.
fn take_along(link: &Element) {
    let written = link.get_attribute("href").unwrap_or_default();
    let pressed = link.clone();
    on(link, "click", move |_| {
        let search = window().location().search().unwrap_or_default();
        let page = written.split(['?', '#']).next().unwrap_or_default();
        let address = if search.is_empty() {
            written.clone()
        } else {
            [page, &search].concat()
        };
        // This attribute can always be set.
        let _ = pressed.set_attribute("href", &address);
    });
}

/// Shows the scenario of a link on this page, at the place that the link names. Returns
/// `None` if the page has no such place: then the link leads elsewhere, as written.
fn open(link: &Element) -> Option<()> {
    let address = link.get_attribute("href")?;
    let (_, id) = address.split_once('#')?;
    let place = dom::by_id(id)?;
    if let Ok(history) = window().history() {
        // A frame of another origin may forbid it; the page works all the same.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
    // The state follows the address.
    if let Ok(stepped) = web_sys::Event::new("popstate") {
        let _ = window().dispatch_event(&stepped);
    }
    // Found as what is open, it can be closed.
    for panel in dom::all(":popover-open") {
        let panel: HtmlElement = panel.unchecked_into();
        let _ = panel.hide_popover();
    }
    place.scroll_into_view();
    Some(())
}
