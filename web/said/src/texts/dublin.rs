//! Which texts the page has.

use super::frame::Titles;
use super::story::{Paragraphs, Text};
use crate::cycle::{en, nl};
use crate::language::Language;

/// A head, and what it says.
pub type Point = (Text, Text);

/// The texts of the page in one language.
pub struct Texts {
    pub titles: Titles,
    /// Claims, accepted, transferred: at the head of a column, and in a sentence.
    pub columns: [Text; 3],
    pub in_sentence: [Text; 3],
    pub rate: Text,
    pub year: Text,
    pub country: Text,
    /// Of states outside the Union, by their code.
    pub other_states: [(Text, Text); 2],
    pub totals: Totals,
    pub check: Check,
    pub tiles: Tiles,
    pub table: Table,
    pub no_transfers: Section,
    pub model: Model,
}

/// A section of paragraphs and points.
pub struct Section {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub points: &'static [Point],
}

/// The totals.
pub struct Totals {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub caption: Text,
    /// Year, claims, accepted, transferred, rate.
    pub headings: [Text; 5],
    pub chart_title: Text,
    pub chart_caption: Text,
}

/// The check of the totals.
pub struct Check {
    pub title: Text,
    pub before: Paragraphs,
    pub caption: Text,
    /// Year and column, printed, sum, difference, least to most, outcome, without
    /// a number.
    pub headings: [Text; 7],
    pub nobody: Text,
    pub within: Text,
    pub not_within: Text,
    pub after: Paragraphs,
}

/// The small pictures.
pub struct Tiles {
    pub title: Text,
    pub paragraphs: Paragraphs,
    /// Claims, accepted, transferred, below five, no number.
    pub signs: [Text; 5],
    /// The title of a group; `…` is its lower bound, its upper bound, or both.
    pub more_than: Text,
    pub at_most: Text,
    pub between: Text,
    /// `…` is the upper end of the scale.
    pub scale: Text,
    pub no_number: Text,
}

/// The full table.
pub struct Table {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub choose_countries: Text,
    pub all_years: Text,
    pub caption: Text,
    pub computed: Text,
    pub too_small: Text,
    pub unknown: Text,
    pub blank: Text,
    pub lost: Text,
    pub covered: Text,
    pub misread: Text,
    /// At the head of the column that says what a number is.
    pub notes_heading: Text,
    /// What it says, by the ids of the notes.
    pub note_names: [Point; 3],
    pub notes_title: Text,
    /// Ids and texts of the notes.
    pub notes: [Point; 8],
}

/// What the model can use.
pub struct Model {
    pub title: Text,
    pub before: Paragraphs,
    /// `…` is the number of cases.
    pub use_it: Text,
    pub caption: Text,
    /// After the year and before the states: together, taken over, paid, the link.
    pub headings: [Text; 4],
    /// `…` is the number of cases.
    pub link: Text,
    pub asked_title: Text,
    pub asked: Paragraphs,
    pub asked_list: Paragraphs,
    pub uncounted_title: Text,
    pub uncounted: &'static [Point],
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::dublin::TEXTS, &en::dublin::TEXTS)
}
