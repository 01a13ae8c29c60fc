//! The error of a text that is no quantity.

use std::fmt;

/// The error of a text that is no quantity. It says what was given, and what is
/// expected.
///
/// ```
/// use solidarity_core::Eur;
/// let error = "20,000".parse::<Eur>().unwrap_err();
/// assert!(error.to_string().starts_with("given 20,000, expected "));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    given: String,
    expected: &'static str,
}

/// The most characters of a text that are kept. No number has as many.
const LONGEST: usize = 60;

impl ParseError {
    pub(super) fn new(given: &str, expected: &'static str) -> Self {
        Self {
            given: given.chars().take(LONGEST).collect(),
            expected,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "given {}, expected {}",
            self.given, self.expected
        )
    }
}

impl std::error::Error for ParseError {}
