//! The words around a claim. What a claim itself says stands in the core.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;
use solidarity_core::claims::{OriginKind, Verdict};

texts! {
    /// The words in one language.
    Words {
        holds: Text,
        with_caveat: Text,
        not_as_worded: Text,
        does_not_hold: Text,
        on_reading: Text,
        not_in_sources: Text,
        said_by: Text,
        asked_by: Text,
        contradicted_by: Text,
        /// Before the sentence that the verdict on a question is about.
        as_statement: Text,
        why: Text,
        would_change: Text,
        unknown: Text,
        /// Stands where nobody in the sources puts the question.
        from_rules: Text,
        see: Text,
        copy: Text,
    }
}

impl Words {
    /// The name of a verdict.
    #[must_use]
    pub const fn verdict(&self, verdict: Verdict) -> Text {
        match verdict {
            Verdict::Holds => self.holds,
            Verdict::HoldsWithCaveat => self.with_caveat,
            Verdict::NotAsWorded => self.not_as_worded,
            Verdict::DoesNotHold => self.does_not_hold,
            Verdict::DependsOnReading => self.on_reading,
            Verdict::NotInSources => self.not_in_sources,
        }
    }

    /// The words before those who said, asked or contradicted a claim.
    #[must_use]
    pub const fn origin(&self, kind: OriginKind) -> Text {
        match kind {
            OriginKind::SaidBy => self.said_by,
            OriginKind::AskedBy => self.asked_by,
            OriginKind::ContradictedBy => self.contradicted_by,
        }
    }
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::claim::WORDS, &en::claim::WORDS)
}
