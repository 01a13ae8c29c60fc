//! The sources: what every figure, claim and text rests on.
//!
//! A source has a key (`"council"`), and a place in it is written
//! `"council@spain-4"`. Names, dates and addresses stand in one table,
//! `data/sources.csv`; the words for places in `data/places.csv`. Everything
//! else names keys, and the build refuses one that is not there.
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

use crate::claims::Language;
use crate::cycle::data;
pub use crate::cycle::data::SourceKey;
use serde::{Serialize, Serializer};
use std::fmt;

/// A source: a row of `data/sources.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub key: SourceKey,
    /// What kind of thing it is.
    pub kind: SourceKind,
    pub(crate) what_nl: &'static str,
    pub(crate) what_en: &'static str,
    pub(crate) reference_nl: &'static str,
    pub(crate) reference_en: &'static str,
    /// The day or month that it bears, `2025-12-19` or `2026-01`. Empty where it
    /// bears none, and where each cycle has its own.
    pub date: &'static str,
    pub(crate) address_nl: Option<&'static str>,
    pub(crate) address_en: Option<&'static str>,
    /// How far it can be relied on.
    pub grade: Grade,
}

impl Source {
    /// What it is, in words.
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

/// What kind of thing a source is.
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
    /// What a government or an institution says.
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

/// The words for a place in a source: a row of `data/places.csv`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub source: SourceKey,
    pub at: &'static str,
    pub nl: &'static str,
    pub en: &'static str,
}

/// A source, and where in it. As text `key` or `key@place`, and so in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    pub(crate) source: SourceKey,
    pub(crate) at: &'static str,
}

impl Citation {
    /// A place in a source. Data name places that the build has checked; this is
    /// for code that names one itself. Empty `at` means the source as a whole.
    #[must_use]
    pub const fn new(source: SourceKey, at: &'static str) -> Self {
        Self { source, at }
    }

    /// A provision of the regulation, by its key: `63(7)`, `r33`, `annex1`.
    #[must_use]
    pub const fn law(provision: &'static str) -> Self {
        Self::new(SourceKey::Law, provision)
    }

    /// The key of the source.
    #[must_use]
    pub const fn key(self) -> SourceKey {
        self.source
    }

    /// The source.
    #[must_use]
    pub fn source(self) -> &'static Source {
        self.source.source()
    }

    /// The place, as the data write it: `spain-4`; of the law a provision,
    /// `63(7)`; of statistics a year or a day. Empty where the whole is meant.
    #[must_use]
    pub const fn at(self) -> &'static str {
        self.at
    }

    /// The place in words: `"statement of Spain, point 4"`, `"1 January 2025"`.
    /// A provision of the law is given as its key, for whoever shows it to cite. A
    /// place without words stays in braces, for a test to find.
    ///
    /// ```
    /// use solidarity_core::claims::Language;
    /// use solidarity_core::source::{Citation, SourceKey};
    /// let place = |at| Citation::new(SourceKey::Council, at).place(Language::En);
    /// assert_eq!(place("spain-4"), "statement of Spain, point 4");
    /// assert_eq!(place("spain-99"), "{spain-99}");
    /// ```
    #[must_use]
    pub fn place(self, language: Language) -> String {
        let mut places = data::PLACES.iter();
        let known = places.find(|place| (place.source, place.at) == (self.source, self.at));
        if let Some(place) = known {
            return language.of(place.nl, place.en).to_owned();
        }
        match self.source().kind {
            SourceKind::Statistics => date_in_words(self.at, language),
            SourceKind::Law => self.at.to_owned(),
            _ if self.at.is_empty() => String::new(),
            _ => format!("{{{}}}", self.at),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source.as_str())?;
        match self.at {
            "" => Ok(()),
            at => write!(f, "@{at}"),
        }
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Where something stands: one place or several. As text they are joined by
/// `; `, and so in JSON: `"law@12(2); council@spain-3"`.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Citations(pub &'static [Citation]);

impl Citations {
    /// One after the other.
    pub fn iter(self) -> impl Iterator<Item = Citation> {
        self.0.iter().copied()
    }

    /// The source that is named first. Where none is, as in an invented cycle, it
    /// is this project's own.
    #[must_use]
    pub fn first(self) -> SourceKey {
        self.iter().next().map_or(SourceKey::Own, Citation::key)
    }
}

impl fmt::Display for Citations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, citation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            citation.fmt(f)?;
        }
        Ok(())
    }
}

impl Serialize for Citations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A day, month or year as the data write it, in words: `2026-01-05` is
/// `5 januari 2026` in Dutch. What is no date is left as it is.
///
/// ```
/// use solidarity_core::{claims::Language, source::date_in_words};
/// assert_eq!(date_in_words("2025-12-19", Language::En), "19 December 2025");
/// assert_eq!(date_in_words("2026-01", Language::Nl), "januari 2026");
/// assert_eq!(date_in_words("2024", Language::Nl), "2024");
/// ```
#[must_use]
pub fn date_in_words(date: &str, language: Language) -> String {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|month| month.parse::<usize>().ok());
    let names = language.of(DUTCH_MONTHS, ENGLISH_MONTHS);
    let month = month.and_then(|month| names.get(month.checked_sub(1)?));
    match (year, month, day) {
        (Some(year), Some(month), None) => format!("{month} {year}"),
        (Some(year), Some(month), Some(day)) => {
            format!("{} {month} {year}", day.trim_start_matches('0'))
        }
        _ => date.to_owned(),
    }
}

const DUTCH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

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
