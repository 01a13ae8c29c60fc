//! How the program starts on a page, and what makes it fetch its parts.

use crate::browser::{dom, page};
use crate::parts::{Part, Parts, Status};
use crate::{live, state};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// Where the page says which part it starts with, if any.
const OPENS: &str = "[data-opens]";

/// What a reader who sees it may soon ask the desk.
const ASKS: &str = "#claims, section.asks";

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
        let state = page::subject().map(|subject| state::State::new(language, subject));
        let begun = state.map(|state| (state, live::bring_to_life(state)));
        let parts = Parts::new(language, state, worker);
        show(parts);
        open_at_once(parts);
        if let Some(state) = state {
            ask_when_moved(parts, state);
        }
        ask_when_seen(parts);
        ask_when_pressed(parts);
        ask_at_the_field(parts);
        begun
    });
    // For as long as the page lives.
    std::mem::forget(owner);
    if let Some((state, early)) = begun {
        state.open().await;
        early.take_over(state).await;
    }
}

/// Tells the style sheets how far the desk, and what the page starts with, are.
fn show(parts: Parts) {
    Effect::new(move || {
        let Some(root) = document().document_element() else {
            return;
        };
        let desk = match parts.status(Part::Desk).get() {
            Status::NotAsked => None,
            Status::Asked => Some("asked"),
            Status::Open => Some("open"),
            Status::Missing => Some("missing"),
        };
        if let Some(desk) = desk {
            // An attribute of this name can always be set.
            let _ = root.set_attribute("data-desk", desk);
        }
        let is_open = |part| parts.status(part).get() == Status::Open;
        if is_open(Part::Tools) || is_open(Part::Share) {
            let _ = root.class_list().add_1("handy");
        }
    });
}

/// Opens the part that the page starts with.
fn open_at_once(parts: Parts) {
    let opens = dom::all(OPENS).into_iter().next();
    let opens = opens.and_then(|place| place.get_attribute("data-opens"));
    match opens.as_deref() {
        Some("desk") => parts.ask(Part::Desk),
        Some("tools") => parts.ask(Part::Tools),
        Some("share") => parts.ask(Part::Share),
        _ => {}
    }
    // A link may be made with older data, and the desk says so.
    let search = window().location().search().unwrap_or_default();
    if search.to_ascii_lowercase().contains("cycle=") {
        parts.ask(Part::Desk);
    }
}

/// A scenario that was moved has other traces, and those are the desk's.
fn ask_when_moved(parts: Parts, state: state::State) {
    Effect::new(move || {
        if state.is_moved() && parts.status(Part::Desk).get_untracked() == Status::NotAsked {
            parts.ask(Part::Desk);
        }
    });
}

/// Asks for the desk once a place comes near where it is needed.
fn ask_when_seen(parts: Parts) {
    let seen: Closure<dyn Fn(Vec<IntersectionObserverEntry>)> =
        Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
            let is_seen = entries
                .iter()
                .any(IntersectionObserverEntry::is_intersecting);
            if is_seen && parts.status(Part::Desk).get_untracked() == Status::NotAsked {
                parts.ask(Part::Desk);
            }
        });
    let seen = seen.into_js_value();
    if let Ok(observer) = IntersectionObserver::new(seen.unchecked_ref()) {
        for place in dom::all(ASKS) {
            observer.observe(&place);
        }
    }
}

/// A button that needs a part works once the part is here; a link to another scenario
/// of this page changes the page that it stands on.
fn ask_when_pressed(parts: Parts) {
    let pressed = window_event_listener(ev::click, move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let target: Option<Element> = target;
        let Some(target) = target else { return };
        let pressed = |selector: &str| target.closest(selector).ok().flatten();
        if let Some(button) = pressed(".copy") {
            press_again(parts, Part::Desk, button);
        } else if let Some(button) = pressed(".save") {
            press_again(parts, Part::Tools, button);
        }
        if let Some(link) = pressed(".pages :last-child, .frozen a") {
            take_along(&link);
        }
        let by_key = event.ctrl_key() || event.meta_key() || event.shift_key();
        if let Some(link) = pressed("a[href^='?']").filter(|_| !by_key && parts.has_state()) {
            event.prevent_default();
            follow(&link);
        }
    });
    // For as long as the page lives.
    std::mem::forget(pressed);
}

fn press_again(parts: Parts, part: Part, button: Element) {
    if parts.status(part).get_untracked() == Status::Open {
        return;
    }
    leptos::task::spawn_local(async move {
        if parts.open(part).await {
            let button: HtmlElement = button.unchecked_into();
            button.click();
        }
    });
}

/// The page to share, last of the pages, takes the scenario along; so does the way
/// from a frozen page to today's.
fn take_along(link: &Element) {
    let search = window().location().search().unwrap_or_default();
    let address = link.get_attribute("href").unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    if !search.is_empty() {
        // This attribute can always be set.
        let _ = link.set_attribute("href", &[page, &search].concat());
    }
}

/// Opens a link to another scenario of this page where it stands.
fn follow(link: &Element) {
    let Some(address) = link.get_attribute("href") else {
        return;
    };
    if let Ok(history) = window().history() {
        // A frame of another origin may forbid it; the page works all the same.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
    // The state follows the address.
    if let Ok(stepped) = web_sys::Event::new("popstate") {
        let _ = window().dispatch_event(&stepped);
    }
    if let Ok(Some(panel)) = document().query_selector(":popover-open") {
        let panel: HtmlElement = panel.unchecked_into();
        let _ = panel.hide_popover();
    }
    let place = address.split_once('#').map(|(_, id)| id);
    if let Some(place) = place.and_then(|id| document().get_element_by_id(id)) {
        place.scroll_into_view();
    }
}

/// The search field needs the desk as soon as a reader is in it.
fn ask_at_the_field(parts: Parts) {
    let Some(field) = document().get_element_by_id("find") else {
        return;
    };
    let field: HtmlElement = field.unchecked_into();
    if document().active_element().as_ref() == Some(field.as_ref()) {
        parts.ask(Part::Desk);
    }
    let focused = Closure::<dyn Fn()>::new(move || {
        if parts.status(Part::Desk).get_untracked() != Status::Open {
            parts.ask(Part::Desk);
        }
    });
    let focused = focused.into_js_value();
    // Only a page without events could refuse.
    let _ = field.add_event_listener_with_callback("focus", focused.unchecked_ref());
    let to_field = window_event_listener(ev::keydown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let is_typing = target.is_some_and(|target: Element| {
            let typed_in = target.closest("input, select, textarea");
            typed_in.is_ok_and(|found| found.is_some())
        });
        if event.key() == "/" && !is_typing {
            event.prevent_default();
            // A field that is there can be focused.
            let _ = field.focus();
            if let Some(around) = field.parent_element() {
                around.scroll_into_view();
            }
        }
    });
    std::mem::forget(to_field);
}
