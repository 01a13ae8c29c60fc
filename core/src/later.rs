//! Facts that the documents of the data do not hold, found in public sources:
//! each with its date, and how far it can be relied on. None of them is an input
//! of a settlement.

use crate::claims::Language;
use crate::cycle::data;
use crate::source::{Citations, Grade};
use crate::{Cases, Eur};
use serde::Serialize;

/// A fact, in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LaterFact {
    /// Its name in the data.
    pub id: &'static str,
    /// The day, month or year of its publication: `2026-01-14`, `2026`.
    pub date: &'static str,
    /// How far it can be relied on.
    pub grade: Grade,
    /// How much was read of the text that says the fact.
    pub seen: Seen,
    /// The figure that it names. `None` if it names none.
    pub figure: Option<LaterFigure>,
    pub(crate) what_nl: &'static str,
    pub(crate) what_en: &'static str,
    /// The places in which it stands.
    pub source: Citations,
}

/// How much was read of the text that says a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Seen {
    /// All of it.
    Whole,
    /// Its beginning.
    Start,
    /// There is no such text: it was worked out in this project.
    Own,
}

/// A figure that a fact names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum LaterFigure {
    /// An amount.
    #[serde(rename_all = "camelCase")]
    Eur {
        /// The amount in EUR.
        eur: Eur,
    },
    /// A number of cases that lies in a range.
    Cases {
        /// The smallest.
        least: Cases,
        /// The largest.
        most: Cases,
    },
    /// A day.
    Day {
        /// The day, written as `2026-10-28`.
        on: &'static str,
    },
}

impl LaterFact {
    /// Returns the sentence of the fact in that language.
    #[must_use]
    pub fn what(&self, language: Language) -> &'static str {
        language.of(self.what_nl, self.what_en)
    }
}

/// A fact told in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldFact {
    /// Its name in the data.
    pub id: &'static str,
    /// The day, month or year of its publication.
    pub date: &'static str,
    /// How far it can be relied on.
    pub grade: Grade,
    /// How much was read of the text that says the fact.
    pub seen: Seen,
    /// The figure that it names. `None` if it names none.
    pub figure: Option<LaterFigure>,
    /// The sentence of the fact.
    pub what: &'static str,
    /// Where the fact stands, as the data write it: `"own; decision@annex"`. The
    /// keys are those of [`crate::source::told`].
    pub source: Citations,
}

/// All facts, the oldest first.
///
/// ```
/// use solidarity_core::{later, source::Grade};
/// let range = later::facts().iter().find(|fact| fact.id == "nl-range").unwrap();
/// assert_eq!(range.grade, Grade::Inferred);
/// assert_eq!(range.source.to_string(), "own; decision@annex");
/// ```
#[must_use]
pub fn facts() -> &'static [LaterFact] {
    data::LATER
}

/// All facts told in a language, the oldest first.
///
/// ```
/// use solidarity_core::{claims::Language, later};
/// let told = later::told(Language::En);
/// let ireland = told.iter().find(|fact| fact.id == "ireland-amount").unwrap();
/// assert_eq!(ireland.what, "Ireland pays 9.26 million euros, in 2027.");
/// ```
#[must_use]
pub fn told(language: Language) -> Vec<ToldFact> {
    let facts = facts().iter().map(|fact| ToldFact {
        id: fact.id,
        date: fact.date,
        grade: fact.grade,
        seen: fact.seen,
        figure: fact.figure,
        what: fact.what(language),
        source: fact.source,
    });
    facts.collect()
}
