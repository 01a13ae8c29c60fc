//! The words that only the pictures of links have. All else that they say stands on
//! their pages.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

/// The words of a language; each `…` is filled in.
pub struct Words {
    pub case: Text,
    pub cases: Text,
    /// The year of the pool, and the fair share in it.
    pub fair_share: Text,
    /// The scenario of the first view, marked as texts of the story are.
    pub first_view: Text,
    /// The scenario of the example, with its pledges.
    pub reconvened: Text,
    /// The figures that each page beside the story is known for.
    pub countries: [Figure; 3],
    pub dublin: [Figure; 3],
    pub timeline: [Figure; 3],
}

/// A figure of a page.
pub struct Figure {
    /// Its name in the texts of that page.
    pub key: &'static str,
    /// What it counts.
    pub label: Text,
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::preview::WORDS, &en::preview::WORDS)
}
