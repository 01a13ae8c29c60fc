//! The words that only the pictures of links have.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

/// The key of a figure of the page, and what it counts.
pub type Counted = (&'static str, Text);

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
    pub countries: [Counted; 3],
    pub dublin: [Counted; 3],
    pub timeline: [Counted; 3],
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::preview::WORDS, &en::preview::WORDS)
}
