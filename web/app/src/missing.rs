//! Says where it was asked for that a part of the program could not be fetched, and
//! that a reader may try again.

use leptos::prelude::*;
use said::language::Language;
use said::texts::tools::fetching;
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

/// The sentence, said aloud too, as an element that stands nowhere yet.
#[must_use]
pub fn line(tag: &str, language: Language) -> Option<Element> {
    let line = document().create_element(tag).ok()?;
    line.set_class_name(CLASS);
    line.set_attribute("role", "status").ok()?;
    line.set_text_content(Some(fetching(language).not_fetched));
    Some(line)
}
