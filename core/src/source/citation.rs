//! A place in a source, and a list of such places.

use super::{Source, SourceKey, SourceKind, date_in_words};
use crate::claims::Language;
use crate::cycle::data;
use serde::{Serialize, Serializer};
use std::fmt;

/// A source and a place in it. Its text, also in JSON, is `key` or `key@place`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    pub(crate) source: SourceKey,
    pub(crate) at: &'static str,
}

impl Citation {
    /// A place in a source. It is for code that names a place itself; the places
    /// that data name were checked by the build. An empty `at` means the source as
    /// a whole.
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

    /// The place as the data write it: `spain-4`. In the law it is a provision,
    /// `63(7)`, and in statistics a year or a day. Empty if the source as a whole
    /// is meant.
    #[must_use]
    pub const fn at(self) -> &'static str {
        self.at
    }

    /// The place in words: `"statement of Spain, point 4"`, `"1 January 2025"`. A
    /// provision of the law is given as its key, which the caller turns into a
    /// citation. A place without words stays in braces, so that a test finds it.
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

/// The places in which something stands. Their text, also in JSON, is joined by `;
/// `: `"law@12(2); council@spain-3"`.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Citations(pub &'static [Citation]);

impl Citations {
    /// The places, in their order.
    pub fn iter(self) -> impl Iterator<Item = Citation> {
        self.0.iter().copied()
    }

    /// The source that is named first. If no source is named, as in an invented
    /// cycle, it is this project's own.
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
