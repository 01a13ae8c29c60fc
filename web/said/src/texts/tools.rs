//! What the tools say.

use crate::cycle::{en, nl};
use crate::language::Language;

/// Their words in one language.
pub struct Words {
    /// The choices for a table: as it is read everywhere, and with the decimal
    /// sign of the language's spreadsheets where that differs.
    pub csv: &'static str,
    pub csv_with_commas: &'static str,
    pub svg: &'static str,
    pub png: &'static str,
    pub save_as: &'static str,
    pub failed: &'static str,
    /// In a saved file.
    pub source: &'static str,
    pub data: &'static str,
    pub page: &'static str,
    /// What is said aloud after sorting; `…` is the column.
    pub sorted_up: &'static str,
    pub sorted_down: &'static str,
    /// After filtering: how many rows of how many.
    pub shown: &'static str,
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::tools::WORDS, &en::tools::WORDS)
}

/// What is said of a part of the program that could not be fetched: without the words
/// above, which come with the tools.
pub struct Fetching {
    pub not_fetched: &'static str,
    /// Of the button that tries again.
    pub again: &'static str,
}

/// What is said in a language of a part that could not be fetched.
#[must_use]
pub fn fetching(language: Language) -> &'static Fetching {
    language.of(&nl::tools::FETCHING, &en::tools::FETCHING)
}
