//! The words around a claim, in both languages.

use crate::language::Language;
use solidarity_core::claims::Verdict;

/// The words of a language.
pub struct Words {
    holds: &'static str,
    holds_with_caveat: &'static str,
    does_not_hold: &'static str,
    not_settled: &'static str,
    pub why: &'static str,
    pub would_change: &'static str,
    pub unknown: &'static str,
    pub raised: &'static str,
    pub see: &'static str,
    pub copy: &'static str,
}

const NL: Words = Words {
    holds: "Klopt",
    holds_with_caveat: "Klopt, met een kanttekening",
    does_not_hold: "Klopt niet",
    not_settled: "Nog niet te zeggen",
    why: "Waarom?",
    would_change: "Wat zou het oordeel veranderen?",
    unknown: "Wat is niet bekend?",
    raised: "Waar komt de uitspraak vandaan?",
    see: "Bekijk het in de balans",
    copy: "Kopieer als citaat",
};

const EN: Words = Words {
    holds: "Holds",
    holds_with_caveat: "Holds, with a caveat",
    does_not_hold: "Does not hold",
    not_settled: "Cannot be settled yet",
    why: "Why?",
    would_change: "What would change the verdict?",
    unknown: "What is not known?",
    raised: "Where does the claim come from?",
    see: "See it in the balance",
    copy: "Copy as a quotation",
};

impl Words {
    /// What a verdict is called.
    pub const fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Holds => self.holds,
            Verdict::HoldsWithCaveat => self.holds_with_caveat,
            Verdict::DoesNotHold => self.does_not_hold,
            Verdict::NotSettled => self.not_settled,
        }
    }
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    language.of(&NL, &EN)
}
