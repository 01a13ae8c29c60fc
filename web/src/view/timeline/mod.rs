//! The page of the timeline.

mod en;
mod nl;

use super::frame::{self, Titles};
use crate::page::Prerendered;
use crate::page::place::TIMELINE;
use crate::page::teller::Teller;
use leptos::prelude::*;

/// The texts of the page in one language.
pub struct Texts {
    pub titles: Titles,
}

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = teller.language.of(&nl::TEXTS, &en::TEXTS);
    frame::page(teller, TIMELINE, &texts.titles, ().into_any())
}
