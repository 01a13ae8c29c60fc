//! The page of the time line: what happened when and what was due, how the
//! Council voted, what was confidential, and when the rules apply.

mod due;
mod figures;
mod later;
mod line;
mod vote;

use super::frame;
use crate::draw::sections::{paragraphs, section};
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use leptos::prelude::*;
use said::pages::Page;
use said::texts::timeline as texts;

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = texts::texts(teller.language);
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
    let titles = texts::titles(teller.language);
    frame::page(teller, Page::Timeline, titles, inside.into_any())
}

/// The time line itself, for where it stands by itself.
pub fn line_alone(teller: Teller) -> AnyView {
    let texts = texts::texts(teller.language);
    teller.facts.update_value(figures::add);
    line::section(teller, &texts.line)
}

#[cfg(test)]
mod tests;
