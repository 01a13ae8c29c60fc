//! The words that people use for an entry and that do not stand in it: other
//! names, and what they type who do not know the regulation's terms. That a word
//! leads somewhere says nothing about whether it is fitting.

use super::{Kind, words_en, words_nl};
use crate::language::Language;

/// Words for the entries of a kind: their keys, and the words.
pub type Table = &'static [(&'static str, &'static str)];

/// The words of a language.
pub struct Words {
    pub claims: Table,
    pub terms: Table,
    pub figures: Table,
    pub sections: Table,
}

impl Words {
    /// The table for a kind.
    pub fn table(&self, kind: Kind) -> Table {
        match kind {
            Kind::Claim => self.claims,
            Kind::Term => self.terms,
            Kind::Figure => self.figures,
            Kind::Section => self.sections,
        }
    }
}

/// All of them.
pub fn words(language: Language) -> &'static Words {
    language.of(&words_nl::WORDS, &words_en::WORDS)
}

/// The words for an entry; none for a key that has none.
pub fn of(kind: Kind, key: &str, language: Language) -> &'static str {
    let table = words(language).table(kind);
    let row = table.iter().find(|(name, _)| *name == key);
    row.map_or("", |(_, words)| words)
}
