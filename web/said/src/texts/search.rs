//! The words that people use for something on the page and that do not stand in it:
//! other names, and what they type who do not know the regulation's terms. That a word
//! leads somewhere says nothing about whether it is fitting. Those for claims stand
//! beside the claims' texts, in the core.

use crate::cycle::{en, nl};
use crate::language::Language;

/// Words for the things of a kind, each by its key.
pub type Table = &'static [(&'static str, &'static str)];

/// The words of a language.
pub struct Words {
    pub terms: Table,
    pub figures: Table,
    pub sections: Table,
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::search::WORDS, &en::search::WORDS)
}
