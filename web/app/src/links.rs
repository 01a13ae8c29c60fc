//! The links of a page whose scenario moves.

use crate::browser::dom;
use crate::live::bind::on;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent};

/// The ways to the other language, to the pages that go by the same scenario, and from
/// a frozen page to today's.
const SAME_SCENARIO: &str = ".languages a, .along, .frozen a";

/// Follows the links of the page from here on: those to another scenario change the
/// page where it stands, and those to a page of the same scenario take it along.
pub fn follow() {
    dom::all(SAME_SCENARIO).iter().for_each(take_along);
    go_on();
    let changed = window_event_listener(ev::hashchange, |_| go_on());
    // For as long as the page lives.
    std::mem::forget(changed);
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

/// Opens what is folded at the place that the address names, or goes on to the page
/// where that place is now: links are older than pages.
fn go_on() {
    let hash = window().location().hash().unwrap_or_default();
    let Some(id) = hash.strip_prefix('#').filter(|id| !id.is_empty()) else {
        return;
    };
    if let Some(place) = dom::by_id(id) {
        unfold(&place);
    } else if let Some(link) = moved(id).and_then(|link| dom::all(link).into_iter().next()) {
        let way = link.get_attribute("href").unwrap_or_default();
        let search = window().location().search().unwrap_or_default();
        // The page's own state stands in its way already.
        let way = way.split('?').next().unwrap_or_default();
        // A page can always be left.
        let _ = window().location().replace(&[way, &search, &hash].concat());
    }
}

/// The link to the page to which a place of the story has moved. Returns `None` if it is
/// no such place.
fn moved(id: &str) -> Option<&'static str> {
    match id {
        "figure" | "break" => Some("#claims .to-check"),
        claim if claim.starts_with("claim-") => Some("#claims .to-claims"),
        _ => None,
    }
}

/// Opens all that a place is folded in, and what is folded first within it, and shows it.
fn unfold(place: &Element) {
    let mut around = Some(place.clone());
    let within = place.query_selector("details.row").ok().flatten();
    let mut folds: Vec<Element> = within.into_iter().collect();
    while let Some(element) = around {
        if element.tag_name() == "DETAILS" {
            folds.push(element.clone());
        }
        around = element.parent_element();
    }
    let closed = folds.iter().filter(|fold| !fold.has_attribute("open"));
    let mut is_moved = false;
    for fold in closed {
        // This attribute can always be set.
        let _ = fold.set_attribute("open", "");
        is_moved = true;
    }
    if is_moved {
        place.scroll_into_view();
    }
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
