//! The answer to a figure.

use crate::{Cases, Eur, Percent, Reading, Scenario};
use rust_decimal::Decimal;
use serde::Serialize;

/// Whether a figure can come out of the rules, within which bounds and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FigureCheck {
    /// Whether it can come out, and in which sense.
    pub outcome: Outcome,
    /// The least that comes out under the default reading with both rules on, in
    /// the figure's own unit.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub min: Decimal,
    /// The most that comes out so.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub max: Decimal,
    /// The least that comes out, allowing for the distance between our key and the
    /// published shares.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub official_min: Decimal,
    /// The most that comes out, allowing for that distance. A number of cases is
    /// rounded up, as a fair share is.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub official_max: Decimal,
    /// A scenario that gives the figure, or else the nearest number that it stands
    /// for. Absent if no scenario gives either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenario: Option<Scenario>,
    /// The readings under which it comes out, if the default is not one of them.
    /// Empty otherwise.
    pub readings: Vec<Reading>,
    /// The reasons for the outcome.
    pub reasons: Vec<CheckReason>,
}

/// The answers to whether a figure can come out of the rules. The first that is
/// true is the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// A scenario with both rules on gives the figure itself, under the default
    /// reading.
    Yes,
    /// A scenario gives a number that the figure stands for.
    YesRounded,
    /// It lies within the bounds once they are widened by the distance between
    /// our key and the published shares: our data are of another date than the
    /// Commission's.
    WithinVintage,
    /// It comes out under another reading than the default.
    OnlyUnderReading,
    /// It is more than the state must do. A state may do more of its own accord
    /// (recital 31), which is no part of the obligation and so no scenario here.
    /// This is the outcome up to the whole pool; a figure above the pool is `No`.
    OnlyVoluntarily,
    /// It does not come out.
    No,
}

/// A reason, with its values. In JSON its name is `code`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
#[non_exhaustive]
pub enum CheckReason {
    /// No state need do more than its whole fair share (Art. 57(3)).
    FairShare {
        /// The fair share in cases.
        cases: Cases,
        /// The fair share in EUR.
        eur: Eur,
    },
    /// The share is the same in every scenario (Art. 66).
    ShareIsFixed {
        /// The share in percent.
        percent: Percent,
    },
    /// The rules give this number, which the figure stands for.
    Gives {
        /// The number, in the figure's own unit.
        #[serde(serialize_with = "crate::quantity::as_text")]
        value: Decimal,
    },
    /// Our key differs from the published shares by up to this much.
    Vintage {
        /// The difference as a part of the share, in percent, cut off after four
        /// decimals.
        #[serde(serialize_with = "crate::quantity::as_text")]
        distance_percent: Decimal,
    },
    /// It comes out where this open place is read so.
    Reading {
        /// The place, as a field of a [`Reading`].
        question: &'static str,
        /// The reading.
        answer: &'static str,
        /// The most cases that come out under that reading.
        max: Cases,
    },
    /// A state may do more of its own accord.
    Voluntary {
        /// The provision, as a key: `r31`.
        provision: &'static str,
    },
    /// It is more than the whole pool of the Union.
    AbovePool {
        /// The pool, in the figure's own unit.
        #[serde(serialize_with = "crate::quantity::as_text")]
        pool: Decimal,
    },
    /// It lies between the bounds, but a case is the application of one person and
    /// cannot be divided; nor is there an amount that leaves this payment.
    NotWhole,
}
