//! The request to check a figure.

use super::{Quantity, negative};
use crate::said::SaidFigure;
use crate::{Error, ErrorCode, Figure, Pool, ShareChoice};
use rust_decimal::Decimal;
use serde::Deserialize;

/// A figure that somebody names.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckRequest {
    /// The member state.
    pub member_state: String,
    /// The pool.
    pub pool: Pool,
    /// Where the share comes from.
    pub share: ShareChoice,
    /// The quantity that the figure is about.
    pub quantity: Quantity,
    /// The figure that was named, in EUR, cases or percent. It may be absent for a
    /// range, which has [`CheckRequest::within`] alone.
    #[serde(default)]
    pub value: Option<Figure>,
    /// Everything that the figure stands for. If it is absent, the figure stands
    /// for itself; a percentage then stands for every share that rounds to it in
    /// the decimals it is given with, because a share has more decimals than
    /// anybody names.
    #[serde(default)]
    pub within: Option<Within>,
}

/// The numbers that a figure stands for, both ends included. In JSON it may have
/// other fields, so that a [`crate::said::SaidFigure`] is one as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "an object with low and high")]
pub struct Within {
    /// The least.
    pub low: Figure,
    /// The most. Absent if there is no upper end.
    #[serde(default)]
    pub high: Option<Figure>,
}

/// A figure to be checked. `low <= value <= high` holds, and no number is below
/// zero.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub value: Option<Decimal>,
    pub low: Decimal,
    pub high: Option<Decimal>,
}

impl From<SaidFigure> for Within {
    fn from(said: SaidFigure) -> Self {
        Self {
            low: said.low.into(),
            high: said.high.map(Figure::from),
        }
    }
}

impl CheckRequest {
    /// # Errors
    /// [`ErrorCode::InvalidScenario`] for a figure below zero, for ends in the
    /// wrong order, for a value outside of them, and for a request with neither a
    /// value nor ends.
    pub(super) fn named(&self) -> Result<Named, Error> {
        let invalid = |field: &str, given: &dyn std::fmt::Display, allowed: &str| {
            Err(Error::new(
                ErrorCode::InvalidScenario,
                field,
                given,
                allowed,
            ))
        };
        let value = self.value.map(Figure::decimal);
        if let Some(value) = value {
            negative("value", value)?;
        }
        let Some(within) = self.within else {
            let Some(value) = value else {
                return invalid("value", &"nothing", "a value, or within");
            };
            return Ok(Named::alone(value, self.quantity));
        };
        let (low, high) = (within.low.decimal(), within.high.map(Figure::decimal));
        negative("within.low", low)?;
        if let Some(high) = high.filter(|high| *high < low) {
            return invalid("within.high", &high, "within.low or more");
        }
        let is_outside = |value: Decimal| value < low || high.is_some_and(|high| value > high);
        if let Some(value) = value.filter(|value| is_outside(*value)) {
            return invalid("value", &value, "within.low to within.high");
        }
        Ok(Named { value, low, high })
    }
}

impl Named {
    fn alone(value: Decimal, quantity: Quantity) -> Self {
        let half = match quantity {
            Quantity::Share => Decimal::new(5, value.scale().saturating_add(1).min(MOST_DECIMALS)),
            Quantity::Payment | Quantity::Cases => Decimal::ZERO,
        };
        let low = value.checked_sub(half).unwrap_or(value);
        Self {
            value: Some(value),
            low: low.max(Decimal::ZERO),
            high: Some(value.checked_add(half).unwrap_or(value)),
        }
    }

    /// Whether `found` is the figure itself, and not only a number that it stands
    /// for.
    pub(super) fn is(&self, found: Decimal) -> bool {
        self.value == Some(found)
    }

    /// Whether it stands for a number from `min` to `max`.
    pub(super) fn meets(&self, min: Decimal, max: Decimal) -> bool {
        self.low <= max && self.high.is_none_or(|high| min <= high)
    }

    /// The number from 0 to `max` that it stands for and that lies nearest to it;
    /// of a range the largest. Returns `None` if it stands for no number there.
    pub(super) fn nearest_up_to(&self, max: Decimal) -> Option<Decimal> {
        let most = self.high.map_or(max, |high| high.min(max));
        let nearest = self.value.map_or(most, |value| value.min(most));
        (self.low <= nearest).then_some(nearest)
    }
}

/// The most decimals that a decimal can have.
const MOST_DECIMALS: u32 = 28;
