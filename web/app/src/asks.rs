//! What makes the program fetch its parts: the page itself, a scenario that moves, a
//! place that comes near, a press.

use crate::browser::dom;
use crate::live::bind::on;
use crate::missing;
use crate::parts::{Part, Parts, Status};
use crate::state::State;
use leptos::prelude::*;
use said::language::Language;
use said::texts::tools::fetching;
use solidarity_core::Rules;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// What a reader who sees it may soon ask the desk.
const NEAR: &str = "section.asks";

/// The place of the states that can be played together.
const UNION: &str = "#others";

/// Which part a page starts with, if any.
const OPENS: &str = "data-opens";

/// The buttons that wait for a part.
type Waiting = StoredValue<Vec<Element>, LocalStorage>;

/// Asks for each part when it is needed, for as long as the page lives. `state` is that
/// of the page, if it is about a member state.
pub fn listen(parts: Parts, state: Option<State>) {
    if let Some(part) = at_start() {
        parts.ask(part);
    }
    tell_at_start(parts);
    listen_to_presses(parts);
    if let Some(state) = state {
        ask_when_older(parts);
        ask_when_moved(parts, state);
        ask_when_near(parts, Part::Desk, NEAR);
        ask_when_near(parts, Part::Union, UNION);
        ask_when_played(parts, state);
        if let Some(field) = dom::by_id("find") {
            ask_at_the_field(parts, &field.unchecked_into());
        }
    }
}

/// The part that the page starts with. Returns `None` for a page that starts without
/// one.
#[must_use]
pub fn at_start() -> Option<Part> {
    let place = dom::all(&["[", OPENS, "]"].concat()).into_iter().next()?;
    match place.get_attribute(OPENS)?.as_str() {
        "desk" => Some(Part::Desk),
        "tools" => Some(Part::Tools),
        "share" => Some(Part::Share),
        _ => None,
    }
}

/// Says above the page that the part it starts with could not be fetched, with a button
/// that tries again, for as long as that is so. A page with places of the desk says it
/// in those.
fn tell_at_start(parts: Parts) {
    let part = at_start().filter(|_| !dom::has_any(".missing"));
    let Some(part) = part else { return };
    Effect::new(move || {
        let status = parts.status(part);
        for line in dom::all("main > .not-fetched") {
            line.remove();
        }
        if status == Status::Missing {
            let again: Closure<dyn Fn()> = Closure::new(move || parts.ask(part));
            let _ = above(&again.into_js_value().unchecked_into(), parts.language);
        }
    });
}

fn above(again: &js_sys::Function, language: Language) -> Option<()> {
    let line = missing::line("p", language)?;
    let button = document().create_element("button").ok()?;
    button.set_attribute("type", "button").ok()?;
    button.set_class_name("nl-button");
    button.set_text_content(Some(fetching(language).again));
    button
        .add_event_listener_with_callback("click", again)
        .ok()?;
    line.append_with_str_1(" ").ok()?;
    line.append_child(&button).ok()?;
    let content = dom::by_id("content")?;
    content.prepend_with_node_1(&line).ok()
}

/// A link may be made with older data, and the desk says so where there is a place
/// for it.
fn ask_when_older(parts: Parts) {
    let search = window().location().search().unwrap_or_default();
    if search.to_ascii_lowercase().contains("cycle=") && dom::by_id("older").is_some() {
        parts.ask(Part::Desk);
    }
}

/// A scenario that was moved has other traces, and without a rule the claims may have
/// other verdicts: those are the desk's. A page that shows neither does without.
fn ask_when_moved(parts: Parts, state: State) {
    let has_traces = dom::has_any("[data-trace]");
    let has_claims = dom::by_id("rule-off").is_some();
    Effect::new(move || {
        let is_without_rule = || state.settled(|now| now.scenario.rules != Rules::default());
        if (has_traces && state.is_moved()) || (has_claims && is_without_rule()) {
            ask_once(parts, Part::Desk);
        }
    });
}

/// A link may bring a Union that somebody played.
fn ask_when_played(parts: Parts, state: State) {
    let has_place = dom::has_any(UNION);
    Effect::new(move || {
        if state.union.with(|union| !union.is_empty()) && has_place {
            ask_once(parts, Part::Union);
        }
    });
}

/// Asks for a part once a place comes near where it is needed.
fn ask_when_near(parts: Parts, part: Part, places: &str) {
    let seen: Closure<dyn Fn(Vec<IntersectionObserverEntry>)> =
        Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
            let mut entries = entries.iter();
            if entries.any(IntersectionObserverEntry::is_intersecting) {
                ask_once(parts, part);
            }
        });
    // For as long as the page lives.
    let seen = seen.into_js_value();
    // Without an observer a part is still fetched by a press.
    if let Ok(observer) = IntersectionObserver::new(seen.unchecked_ref()) {
        for place in dom::all(places) {
            observer.observe(&place);
        }
    }
}

/// Asks for a part that nobody has asked for yet. One that could not be fetched is
/// tried again when a reader presses something, and not at each step of a slider.
fn ask_once(parts: Parts, part: Part) {
    if parts.status_now(part) == Status::NotAsked {
        parts.ask(part);
    }
}

/// A button that needs a part asks for it, and works once the part is here.
fn listen_to_presses(parts: Parts) {
    let for_desk = press_when_open(parts, Part::Desk);
    let for_tools = press_when_open(parts, Part::Tools);
    let for_union = press_when_open(parts, Part::Union);
    dom::listen("click", move |target| {
        let pressed = |selector: &str| target.closest(selector).ok().flatten();
        if pressed(".missing .again").is_some() {
            parts.ask(Part::Desk);
            return;
        }
        let (part, waiting, button) = if let Some(button) = pressed(".copy") {
            (Part::Desk, for_desk, button)
        } else if let Some(button) = pressed(".save") {
            (Part::Tools, for_tools, button)
        } else if let Some(button) = pressed(".plays") {
            (Part::Union, for_union, button)
        } else {
            return;
        };
        if parts.status_now(part) != Status::Open {
            // Pressed twice meanwhile, it still is to do it once.
            waiting.update_value(|waiting| {
                if !waiting.contains(&button) {
                    waiting.push(button);
                }
            });
            parts.ask(part);
        }
    });
}

/// Presses the buttons that wait for a part once it is open; where it could not be
/// fetched, that is said beside each.
fn press_when_open(parts: Parts, part: Part) -> Waiting {
    let waiting = Waiting::new_local(Vec::new());
    Effect::new(move || {
        let status = parts.status(part);
        if !matches!(status, Status::Open | Status::Missing) {
            return;
        }
        for button in waiting
            .try_update_value(std::mem::take)
            .into_iter()
            .flatten()
        {
            if status == Status::Open {
                missing::take_back(&button);
                let button: HtmlElement = button.unchecked_into();
                button.click();
            } else {
                // Where there is no place for it nothing can be said.
                let _ = missing::tell_beside(&button, parts.language);
            }
        }
    });
    waiting
}

/// The search field needs the desk as soon as a reader is in it.
fn ask_at_the_field(parts: Parts, field: &HtmlElement) {
    if document().active_element().as_ref() == Some(field.as_ref()) {
        parts.ask(Part::Desk);
    }
    let focused: Closure<dyn Fn()> = Closure::new(move || parts.ask(Part::Desk));
    // For as long as the page lives. Only a page without events could refuse.
    let focused = focused.into_js_value();
    let _ = field.add_event_listener_with_callback("focus", focused.unchecked_ref());
    // Its panel opens at a press, without a program too.
    if let Ok(Some(panel)) = field.closest("[popover]") {
        let (opened, field) = (panel.clone(), field.clone());
        on(&panel, "toggle", move |_| {
            if opened.matches(":popover-open").unwrap_or_default() {
                // A field that is there can be focused.
                let _ = field.focus();
            }
        });
    }
}
