//! The words that people use for an entry and that do not stand in it: other
//! names, and what they type who do not know the regulation's terms. That a word
//! leads somewhere says nothing about whether it is fitting. Those for claims stand
//! beside the claims' texts, in the core.

use super::{Kind, words_en, words_nl};
use said::language::Language;
use solidarity_core::claims::search_words;

/// Words for the entries of a kind: their keys, and the words.
pub type Table = &'static [(&'static str, &'static str)];

/// The words of a language.
pub struct Words {
    pub terms: Table,
    pub figures: Table,
    pub sections: Table,
}

impl Words {
    /// The words for an entry, from the table for its kind. Returns `None` for a key
    /// that has none there, and for a claim.
    fn of(&self, kind: Kind, key: &str) -> Option<&'static str> {
        let table = self.table(kind)?;
        let row = table.iter().find(|(name, _)| *name == key);
        row.map(|(_, words)| *words)
    }

    /// The table for a kind. Returns `None` for claims, which have none here.
    pub const fn table(&self, kind: Kind) -> Option<Table> {
        match kind {
            Kind::Claim => None,
            Kind::Term => Some(self.terms),
            Kind::Figure => Some(self.figures),
            Kind::Section => Some(self.sections),
        }
    }
}

/// All of them.
pub fn words(language: Language) -> &'static Words {
    language.of(&words_nl::WORDS, &words_en::WORDS)
}

/// The words for an entry; empty for a key that has none.
pub fn of(kind: Kind, key: &str, language: Language) -> &'static str {
    let words = match kind {
        Kind::Claim => search_words(key, language),
        _ => words(language).of(kind, key),
    };
    words.unwrap_or_default()
}
