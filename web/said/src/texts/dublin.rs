//! Which texts the page has.

use super::frame::Titles;
use super::story::{Paragraphs, Text};
use crate::cycle::{en, nl};
use crate::language::Language;
use solidarity_core::dublin::Column;

/// A head, and what it says.
pub type Point = (Text, Text);

/// The texts of the page in one language.
pub struct Texts {
    pub titles: Titles,
    /// At the head of a column.
    pub columns: PerColumn,
    /// In a sentence.
    pub in_sentence: PerColumn,
    pub rate: Text,
    pub year: Text,
    pub country: Text,
    pub other_states: OtherStates,
    pub totals: Totals,
    pub check: Check,
    pub tiles: Tiles,
    pub table: Table,
    pub no_transfers: Section,
    pub model: Model,
}

keyed! {
    /// The names of states outside the Union, by their codes.
    OtherStates of Text {
        switzerland = "CH",
        norway = "NO",
    }
}

/// What each column of counts is called.
pub struct PerColumn {
    pub claims: Text,
    pub accepted: Text,
    pub transferred: Text,
}

impl PerColumn {
    /// What a column is called.
    #[must_use]
    pub const fn of(&self, column: Column) -> Text {
        match column {
            Column::Claims => self.claims,
            Column::Accepted => self.accepted,
            Column::Transferred => self.transferred,
        }
    }
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
    pub chart_title: Text,
    pub chart_caption: Text,
}

/// The check of the totals.
pub struct Check {
    pub title: Text,
    pub before: Paragraphs,
    pub caption: Text,
    pub columns: CheckColumns,
    pub nobody: Text,
    pub within: Text,
    pub not_within: Text,
    pub after: Paragraphs,
}

/// The heads of its columns.
pub struct CheckColumns {
    /// The year and the column that is added up.
    pub what: Text,
    pub printed: Text,
    pub sum: Text,
    pub difference: Text,
    /// From the least to the most.
    pub span: Text,
    pub fits: Text,
    /// The states without a number.
    pub without: Text,
}

/// The small pictures.
pub struct Tiles {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub signs: Signs,
    /// Of a group: with its lower bound, and with its upper one.
    pub more_than: Text,
    pub at_most: Text,
    pub between: Text,
    /// `…` is the upper end of the scale.
    pub scale: Text,
    pub no_number: Text,
}

/// What the signs mean.
pub struct Signs {
    pub claims: Text,
    pub accepted: Text,
    pub transferred: Text,
    pub below_five: Text,
    pub missing: Text,
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
    /// They stand after the year and before the states.
    pub columns: ModelColumns,
    /// With the number of cases.
    pub link: Text,
    pub asked_title: Text,
    pub asked: Paragraphs,
    pub asked_list: Paragraphs,
    pub uncounted_title: Text,
    pub uncounted: &'static [Point],
}

/// The heads of the columns of what a scenario comes to.
pub struct ModelColumns {
    pub together: Text,
    pub taken: Text,
    pub paid: Text,
    pub link: Text,
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::dublin::TEXTS, &en::dublin::TEXTS)
}
