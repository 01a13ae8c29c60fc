//! The page of the time line: what happened when and what was due, how the
//! Council voted, what was confidential, and when the rules apply.

mod due;
mod en;
mod figures;
mod later;
mod line;
mod nl;
mod texts;
mod vote;

use super::frame;
use crate::page::Prerendered;
use crate::page::place::TIMELINE;
use crate::page::sections::{paragraphs, section};
use crate::page::teller::Teller;
use leptos::prelude::*;

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = teller.language.of(&nl::TEXTS, &en::TEXTS);
    teller.facts.update_value(figures::add);
    let part = |id, part: &texts::Part| {
        section(teller, id, part.title, paragraphs(teller, part.paragraphs))
    };
    let inside = view! {
        {line::section(teller, &texts.line)}
        {due::section(teller, texts)}
        {vote::section(teller, &texts.vote)}
        {part("confidential", &texts.secrecy)}
        {part("application", &texts.application)}
        {later::section(teller, &texts.later)}
    };
    let titles = teller.language.of(&nl::TITLES, &en::TITLES);
    frame::page(teller, &TIMELINE, titles, inside.into_any())
}

/// The time line itself, for where it stands by itself.
pub fn line_alone(teller: Teller) -> AnyView {
    let texts = teller.language.of(&nl::TEXTS, &en::TEXTS);
    teller.facts.update_value(figures::add);
    line::section(teller, &texts.line)
}

#[cfg(test)]
mod tests;
