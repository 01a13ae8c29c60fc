//! The languages of the texts, and of the figures that are read.

use crate::{Error, ErrorCode};

/// A language in which claims are told, and by whose habits a figure is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// The language with that code.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidScenario`] for any other code.
    ///
    /// ```
    /// use solidarity_core::Language;
    /// assert_eq!(Language::from_code("nl"), Ok(Language::Nl));
    /// assert_eq!(
    ///     Language::from_code("fr").unwrap_err().to_string(),
    ///     "language: given fr, allowed: nl, en"
    /// );
    /// ```
    pub fn from_code(code: &str) -> Result<Self, Error> {
        match code {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            other => Err(Error::new(
                ErrorCode::InvalidScenario,
                "language",
                other,
                "nl, en",
            )),
        }
    }

    /// Its code, as in a page's `lang`.
    ///
    /// ```
    /// use solidarity_core::Language;
    /// assert_eq!(Language::En.code(), "en");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Returns the text that is in this language.
    ///
    /// ```
    /// use solidarity_core::Language;
    /// assert_eq!(Language::Nl.of("aandeel", "share"), "aandeel");
    /// ```
    pub fn of<T>(self, dutch: T, english: T) -> T {
        match self {
            Self::Nl => dutch,
            Self::En => english,
        }
    }
}
