//! The page of the countries: who chose what, each fair share, and the counts
//! that are asked for.

mod controls;
mod facts;
mod map;
mod other;
mod table;
#[cfg(test)]
mod tests;
mod tile;

use super::frame;
use crate::draw::sections::{paragraphs, section};
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use leptos::prelude::*;
use said::pages::Page;
use said::texts::countries::{Section, texts};

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = texts(teller.language);
    facts::tell(teller);
    let states = facts::states(teller.language);
    let told = |id: &'static str, texts: &'static Section| {
        section(
            teller,
            id,
            texts.title,
            paragraphs(teller, texts.paragraphs),
        )
    };
    let inside = view! {
        {map::map(teller, texts, &states)}
        {table::table(teller, texts, &states)}
        {other::published(teller, texts)}
        {told("contributing-only", &texts.among)}
        {told("spain-count", &texts.spain)}
        {told("specific-problems", &texts.specific)}
        {told("bargain", &texts.bargain)}
        {other::border(teller, texts)}
    };
    frame::page(teller, Page::Countries, &texts.titles, inside.into_any())
}

/// The table, for where it stands by itself.
pub fn table_alone(teller: Teller) -> AnyView {
    let texts = texts(teller.language);
    facts::tell(teller);
    table::table(teller, texts, &facts::states(teller.language))
}
