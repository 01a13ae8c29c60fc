//! Says where it was asked for that a part of the program could not be fetched, and
//! that a reader may try again.

use crate::asks::at_start;
use crate::browser::dom;
use crate::parts::{Parts, Status};
use leptos::prelude::*;
use said::language::Language;
use said::texts::tools::fetching;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::Element;

/// The class of all that is said here.
const CLASS: &str = "fault not-fetched";

/// Says beside a button that the part it needs could not be fetched. The next press
/// tries again.
#[must_use]
pub fn tell_beside(button: &Element, language: Language) -> Option<()> {
    take_back(button);
    let line = line("span", language)?;
    button.insert_adjacent_element("afterend", &line).ok()?;
    Some(())
}

/// Takes back what was said beside a button.
pub fn take_back(button: &Element) {
    let next = button.next_element_sibling();
    if let Some(line) = next.filter(|next| next.class_name() == CLASS) {
        line.remove();
    }
}

/// Says above the page that the part it starts with could not be fetched, with a button
/// that tries again, for as long as that is so. A page with places of the desk says it
/// in those.
pub fn tell(parts: Parts) {
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
    let line = line("p", language)?;
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

/// The sentence, said aloud too.
fn line(tag: &str, language: Language) -> Option<Element> {
    let line = document().create_element(tag).ok()?;
    line.set_class_name(CLASS);
    line.set_attribute("role", "status").ok()?;
    line.set_text_content(Some(fetching(language).not_fetched));
    Some(line)
}
