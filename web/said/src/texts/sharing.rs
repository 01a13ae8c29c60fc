//! What the texts to share are made of, in both languages. A language without
//! one of them does not compile.

use crate::cycle::{en, nl};
use crate::language::Language;

/// The words of a language; each `…` is filled in.
pub struct Words {
    /// State, fair share, pool, pledged relocations, Forum, what it does,
    /// edition.
    pub sentence: &'static str,
    pub forum: &'static str,
    pub no_forum: &'static str,
    pub pays: &'static str,
    pub takes: &'static str,
    pub relocates: &'static str,
    pub measures: &'static str,
    pub deducted: &'static str,
    pub and: &'static str,
    /// What is said of a page or part without a scenario, edition.
    pub about_sentence: &'static str,
    /// Claim, verdict, answer, edition.
    pub claim_sentence: &'static str,

    /// Date of publication, title, edition, accessed, address.
    pub citation: &'static str,
    /// Day and month, year.
    pub published: &'static str,
    pub accessed: &'static str,
    pub not_accessed: &'static str,
    pub version: &'static str,
    /// For programs.
    pub language_code: &'static str,
    pub language_name: &'static str,

    /// Title of a frame, with that of the part.
    pub frame: &'static str,
    pub only_parts: &'static str,
    pub too_long: &'static str,

    pub token_no_colon: &'static str,
    pub token_name: &'static str,
    pub token_value: &'static str,
}

/// What the program says of what it did.
pub struct Said {
    pub changed: &'static str,
    pub copied: &'static str,
    pub by_hand: &'static str,
    pub image_copied: &'static str,
    pub image_not: &'static str,
    pub image_missing: &'static str,
    pub saved: &'static str,
    pub not_saved: &'static str,
    pub not_shared: &'static str,
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::sharing::WORDS, &en::sharing::WORDS)
}

/// What the program says in a language.
#[must_use]
pub fn said(language: Language) -> &'static Said {
    language.of(&nl::sharing::SAID, &en::sharing::SAID)
}

impl Words {
    /// That the date is to be filled in, without what follows it in plain text.
    #[must_use]
    pub fn not_accessed_note(&self) -> &'static str {
        let end = self
            .not_accessed
            .rfind(',')
            .unwrap_or(self.not_accessed.len());
        self.not_accessed.get(..end).unwrap_or_default()
    }
}
