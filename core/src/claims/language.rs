//! The languages in which claims are told.

use crate::{Error, ErrorCode};

/// A language of the texts about claims. The rest of the core has no texts.
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
    /// use solidarity_core::claims::Language;
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

    /// The one of two that is in this language.
    pub(crate) fn of<T>(self, dutch: T, english: T) -> T {
        match self {
            Self::Nl => dutch,
            Self::En => english,
        }
    }
}
