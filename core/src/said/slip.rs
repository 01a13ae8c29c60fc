//! The reasons for which a text is not read.

use std::fmt;

/// The reason for which a text is not read as a figure, or as one whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slip {
    /// The text is empty.
    Empty,
    /// It has no number, or words and signs that are not known here.
    NotAFigure,
    /// It says that there are some, and not how many: `several million`.
    Vague,
    /// It can be read as two different numbers: `7916.000`.
    Ambiguous,
    /// It has more than one number, and these are no range.
    Several,
    /// It is below zero.
    Negative,
    /// It is more than [`crate::said::LARGEST`].
    TooLarge,
    /// It is a range, or only has a bound, and one number is asked.
    Range,
    /// It has decimals, and a whole number is asked.
    NotWhole,
    /// It is of another kind than is asked: a percentage, for example, instead of
    /// cases.
    OtherKind,
}

impl Slip {
    /// All slips.
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::NotAFigure,
        Self::Vague,
        Self::Ambiguous,
        Self::Several,
        Self::Negative,
        Self::TooLarge,
        Self::Range,
        Self::NotWhole,
        Self::OtherKind,
    ];

    /// The code as JavaScript and JSON have it.
    ///
    /// ```
    /// use solidarity_core::said::Slip;
    /// assert_eq!(Slip::NotAFigure.as_str(), "notAFigure");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAFigure => "notAFigure",
            Self::Vague => "vague",
            Self::Ambiguous => "ambiguous",
            Self::Several => "several",
            Self::Negative => "negative",
            Self::TooLarge => "tooLarge",
            Self::Range => "range",
            Self::NotWhole => "notWhole",
            Self::OtherKind => "otherKind",
        }
    }
}

impl fmt::Display for Slip {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "nothing was said",
            Self::NotAFigure => "no figure, or words that are not known",
            Self::Vague => "some, but not how many",
            Self::Ambiguous => "can be read as two numbers",
            Self::Several => "more than one number",
            Self::Negative => "below zero",
            Self::TooLarge => "too large",
            Self::Range => "a range, and not one number",
            Self::NotWhole => "not a whole number",
            Self::OtherKind => "a number of something else",
        })
    }
}

impl std::error::Error for Slip {}
