//! The errors of a scenario: each says which field is wrong, which value was given,
//! and what is allowed.

use std::fmt;

/// The rule that a scenario does not meet. Its name in JavaScript is
/// [`ErrorCode::as_str`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorCode {
    /// There is no data of that cycle.
    UnknownCycle,
    /// No member state has that code.
    UnknownMemberState,
    /// The regulation does not bind that member state (recital 90).
    NotBound,
    /// The pool has no relocations or no amount, so a case has no value.
    EmptyPool,
    /// The typed share is not from 0 to 100 percent.
    ShareOutOfRange,
    /// The relocations and measures pledged are worth more than the fair share.
    PledgeExceedsFairShare,
    /// The deduction is larger than the fair share.
    DeductionExceedsFairShare,
    /// The input is not a scenario: a field is missing or of another kind.
    InvalidScenario,
    /// A link has a name that is not known but resembles one that is.
    UnknownName,
    /// A link has the same name twice, with different values.
    GivenTwice,
    /// A number is too large to calculate with exactly.
    Overflow,
}

impl ErrorCode {
    /// The code as JavaScript and JSON have it.
    ///
    /// ```
    /// use solidarity_core::ErrorCode;
    /// assert_eq!(ErrorCode::EmptyPool.as_str(), "emptyPool");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownCycle => "unknownCycle",
            Self::UnknownMemberState => "unknownMemberState",
            Self::NotBound => "notBound",
            Self::EmptyPool => "emptyPool",
            Self::ShareOutOfRange => "shareOutOfRange",
            Self::PledgeExceedsFairShare => "pledgeExceedsFairShare",
            Self::DeductionExceedsFairShare => "deductionExceedsFairShare",
            Self::InvalidScenario => "invalidScenario",
            Self::UnknownName => "unknownName",
            Self::GivenTwice => "givenTwice",
            Self::Overflow => "overflow",
        }
    }
}

/// The reason why a scenario cannot be settled: which field is wrong, what was
/// given, and what is allowed.
///
/// ```
/// use solidarity_core::{Scenario, Cases, settle};
/// let mut scenario = Scenario::default();
/// scenario.deduction_cases = Cases::new(2_000);
/// assert_eq!(
///     settle(&scenario).unwrap_err().to_string(),
///     "deductionCases: given 2000, allowed: 0 to 1088 cases, the fair share"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The rule that is not met.
    pub code: ErrorCode,
    /// The field as the JSON of a scenario calls it. For an error in a link, this
    /// is the name in the link.
    pub field: String,
    /// The value of the field, cut off if it is long.
    pub given: String,
    /// The values that are allowed.
    pub allowed: String,
}

/// The most characters of a wrong value that are shown. No number has as many.
const LONGEST: usize = 60;

impl Error {
    pub(crate) fn new(
        code: ErrorCode,
        field: &str,
        given: impl fmt::Display,
        allowed: impl Into<String>,
    ) -> Self {
        let mut given = given.to_string();
        // A value may have any length, and a message may not.
        if let Some((end, _)) = given.char_indices().nth(LONGEST) {
            given.truncate(end);
            given.push('…');
        }
        Self {
            code,
            field: field.to_owned(),
            given,
            allowed: allowed.into(),
        }
    }

    /// A number in `field` is too large for exact arithmetic.
    pub(crate) fn overflow(field: &str, given: impl fmt::Display) -> Self {
        Self::new(
            ErrorCode::Overflow,
            field,
            given,
            "a number small enough to calculate with exactly",
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: given {}, allowed: {}",
            self.field, self.given, self.allowed
        )
    }
}

impl std::error::Error for Error {}
