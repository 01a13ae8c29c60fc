//! The sources that every figure, claim and text rests on.
//!
//! A source has a key (`"council"`), and a place in it is written
//! `"council@spain-4"`. Names, dates and addresses stand in one table,
//! `data/sources.csv`; the words for places in `data/places.csv`. Everything else
//! names keys, and the build refuses an unknown key.
//!
//! ```
//! use solidarity_core::{Cycle, claims::Language, source::Grade};
//!
//! let counted = Cycle::debated().counted_pledges().unwrap();
//! assert_eq!(counted.source.to_string(), "council@spain-4");
//!
//! let citation = counted.source.iter().next().unwrap();
//! assert_eq!(citation.place(Language::En), "statement of Spain, point 4");
//! let source = citation.source();
//! assert_eq!(source.date, "2026-01-05");
//! assert_eq!(source.grade, Grade::Official);
//! ```

mod citation;
mod dates;

pub use crate::cycle::data::SourceKey;
pub use citation::{Citation, Citations};
pub use dates::date_in_words;

use crate::claims::Language;
use crate::cycle::data;
use serde::Serialize;

/// A source: a row of `data/sources.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub key: SourceKey,
    /// The kind of document that it is.
    pub kind: SourceKind,
    pub(crate) what_nl: &'static str,
    pub(crate) what_en: &'static str,
    pub(crate) reference_nl: &'static str,
    pub(crate) reference_en: &'static str,
    /// The day or month that it bears, `2025-12-19` or `2026-01`. Empty if it bears
    /// none, and if each cycle has its own.
    pub date: &'static str,
    pub(crate) address_nl: Option<&'static str>,
    pub(crate) address_en: Option<&'static str>,
    /// How far it can be relied on.
    pub grade: Grade,
}

impl Source {
    /// A description of it.
    ///
    /// ```
    /// use solidarity_core::{claims::Language, source::SourceKey};
    /// let gdp = SourceKey::Gdp.source();
    /// assert_eq!(gdp.what(Language::En), "Eurostat: gross domestic product");
    /// ```
    #[must_use]
    pub fn what(&self, language: Language) -> &'static str {
        language.of(self.what_nl, self.what_en)
    }

    /// Its short name, as within a sentence: `"Kamerstuk 32 317, nr. 974"`,
    /// `"besluit 2025/2642"`.
    #[must_use]
    pub fn reference(&self, language: Language) -> &'static str {
        language.of(self.reference_nl, self.reference_en)
    }

    /// Where it is published, in that language where there is a choice. Returns
    /// `None` if no address is known.
    #[must_use]
    pub fn address(&self, language: Language) -> Option<&'static str> {
        language.of(self.address_nl, self.address_en)
    }
}

/// The kind of document that a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum SourceKind {
    /// A regulation.
    Law,
    /// A decision of the Council or the Commission.
    Decision,
    /// A paper of a parliament.
    Paper,
    /// A note of the Council.
    Note,
    /// Statistics, new every year.
    Statistics,
    /// A statement of a government or an institution.
    Statement,
    /// The press.
    Press,
    /// Anything else.
    Other,
}

/// How far a source can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Grade {
    /// Published by the authority itself.
    Official,
    /// Reported by the press or another party.
    Reported,
    /// Worked out in this project.
    Inferred,
}

impl Grade {
    /// The word for it in the data: `"reported"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reported => "reported",
            Self::Inferred => "inferred",
        }
    }
}

/// The words for a place in a source: a row of `data/places.csv`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub source: SourceKey,
    pub at: &'static str,
    pub nl: &'static str,
    pub en: &'static str,
}

/// All sources, in the order of `data/sources.csv`.
///
/// ```
/// use solidarity_core::{claims::Language, source::sources};
/// let law = sources().iter().find(|source| source.key.as_str() == "law").unwrap();
/// assert_eq!(law.reference(Language::Nl), "verordening 2024/1351");
/// ```
#[must_use]
pub fn sources() -> &'static [&'static Source] {
    data::SOURCES
}

/// The source with that key. Returns `None` if there is none.
#[must_use]
pub fn find(key: &str) -> Option<&'static Source> {
    let mut sources = sources().iter().copied();
    sources.find(|source| source.key.as_str() == key)
}

/// A source told in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ToldSource {
    /// Its key.
    pub key: &'static str,
    /// The kind of document that it is.
    pub kind: SourceKind,
    /// A description of it.
    pub what: &'static str,
    /// Its short name.
    pub reference: &'static str,
    /// The day or month that it bears. `None` if it bears none, and if each cycle
    /// has its own.
    pub date: Option<&'static str>,
    /// Where it is published. `None` if no address is known.
    pub address: Option<&'static str>,
    /// How far it can be relied on.
    pub grade: Grade,
}

/// All sources told in a language.
///
/// ```
/// use solidarity_core::{claims::Language, source::told};
/// let told = told(Language::En);
/// let decision = told.iter().find(|source| source.key == "decision").unwrap();
/// assert_eq!(decision.reference, "Decision 2025/2642");
/// assert_eq!(decision.date, Some("2025-12-19"));
/// ```
#[must_use]
pub fn told(language: Language) -> Vec<ToldSource> {
    let told = sources().iter().map(|source| ToldSource {
        key: source.key.as_str(),
        kind: source.kind,
        what: source.what(language),
        reference: source.reference(language),
        date: Some(source.date).filter(|date| !date.is_empty()),
        address: source.address(language),
        grade: source.grade,
    });
    told.collect()
}
