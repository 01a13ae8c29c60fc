//! The words around a claim, in both languages.

use crate::language::Language;
use solidarity_core::claims::{OriginKind, Verdict};

/// The words of a language.
pub struct Words {
    holds: &'static str,
    with_caveat: &'static str,
    not_as_worded: &'static str,
    does_not_hold: &'static str,
    on_reading: &'static str,
    not_in_sources: &'static str,
    said_by: &'static str,
    asked_by: &'static str,
    contradicted_by: &'static str,
    /// Before the sentence that the verdict on a question is about.
    pub as_statement: &'static str,
    pub why: &'static str,
    pub would_change: &'static str,
    pub unknown: &'static str,
    /// Of a question that nobody in the sources puts.
    pub from_rules: &'static str,
    pub see: &'static str,
    pub copy: &'static str,
}

const NL: Words = Words {
    holds: "Klopt",
    with_caveat: "Klopt, met een kanttekening",
    not_as_worded: "Klopt zo niet",
    does_not_hold: "Klopt niet",
    on_reading: "Hangt af van hoe je de wet leest",
    not_in_sources: "Met deze bronnen niet te zeggen",
    said_by: "Gezegd door",
    asked_by: "Gevraagd door",
    contradicted_by: "Tegengesproken door",
    as_statement: "Als uitspraak:",
    why: "Waarom?",
    would_change: "Wat zou het oordeel veranderen?",
    unknown: "Wat is niet bekend?",
    from_rules: "Deze vraag volgt uit de regels. In deze bronnen stelt niemand haar zo.",
    see: "Bekijk het in de balans",
    copy: "Kopieer als citaat",
};

const EN: Words = Words {
    holds: "True",
    with_caveat: "True, with a caveat",
    not_as_worded: "Not true as worded",
    does_not_hold: "Not true",
    on_reading: "Depends on how the law is read",
    not_in_sources: "Cannot be said from these sources",
    said_by: "Said by",
    asked_by: "Asked by",
    contradicted_by: "Contradicted by",
    as_statement: "As a statement:",
    why: "Why?",
    would_change: "What would change the verdict?",
    unknown: "What is not known?",
    from_rules: "This question follows from the rules. Nobody in these sources puts it like this.",
    see: "See it in the balance",
    copy: "Copy as a quotation",
};

impl Words {
    /// What a verdict is called.
    pub const fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Holds => self.holds,
            Verdict::HoldsWithCaveat => self.with_caveat,
            Verdict::NotAsWorded => self.not_as_worded,
            Verdict::DoesNotHold => self.does_not_hold,
            Verdict::DependsOnReading => self.on_reading,
            Verdict::NotInSources => self.not_in_sources,
        }
    }

    /// What stands before those who said, asked or contradicted it.
    pub const fn origin(&self, kind: OriginKind) -> &'static str {
        match kind {
            OriginKind::SaidBy => self.said_by,
            OriginKind::AskedBy => self.asked_by,
            OriginKind::ContradictedBy => self.contradicted_by,
        }
    }
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    language.of(&NL, &EN)
}
