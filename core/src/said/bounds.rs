//! The range that a number stands for, by the digits that it was named with.

use super::{FigureKind, morphemes::MILLION, words::Bound};
use rust_decimal::Decimal;

/// A number, and the precision that it was named with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Named {
    pub value: Decimal,
    /// The unit of the last digit that counts.
    step: Decimal,
    /// Whether it stands for itself if no word such as `ongeveer` says otherwise.
    is_exact: bool,
}

/// The least number of significant digits with which a number written in full
/// stands for itself.
const EXACT_DIGITS: usize = 4;

/// The digits of a number written in full that count in any case.
const LEAST_DIGITS: usize = 2;

/// The step of `ongeveer`, `bijna` and `ruim` is at most this part of the figure.
const LARGEST_STEP: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

impl Named {
    /// A number with the decimals that it was named with, counted in a size.
    /// Returns `None` if it is too large to calculate with.
    pub(super) fn of(number: Decimal, size: u64, kind: FigureKind) -> Option<Self> {
        let size_of_one = Decimal::from(size);
        let value = number.checked_mul(size_of_one)?.normalize();
        let by_decimals = Decimal::new(1, number.scale()).checked_mul(size_of_one)?;
        let counts_every_digit =
            size >= MILLION || number.scale() > 0 || kind == FigureKind::Percent;
        if counts_every_digit {
            return Some(Self {
                value,
                step: by_decimals,
                is_exact: kind == FigureKind::Eur && size == 1 && number.scale() >= 2,
            });
        }
        // It is written in full, or almost: `20 duizend`.
        let digits = value.to_string();
        let noughts = digits.len() - digits.trim_end_matches('0').len();
        let counting = digits.len() - noughts;
        let noughts = if counting < EXACT_DIGITS {
            noughts.min(digits.len().saturating_sub(LEAST_DIGITS))
        } else {
            noughts
        };
        let step = (0..noughts).try_fold(Decimal::ONE, |step, _| step.checked_mul(Decimal::TEN))?;
        Some(Self {
            value,
            step,
            is_exact: counting >= EXACT_DIGITS || noughts == 0,
        })
    }

    /// The least and the most that it stands for.
    pub(super) fn span(self, bound: Option<Bound>) -> (Decimal, Option<Decimal>) {
        let Self { value, step, .. } = self;
        let half = if self.is_exact {
            Decimal::ZERO
        } else {
            step.checked_div(Decimal::TWO).unwrap_or_default()
        };
        let near = step.min(value.checked_div(LARGEST_STEP).unwrap_or_default());
        let (below, above) = match bound {
            None => (half, half),
            Some(Bound::About) => (half.max(near), half.max(near)),
            Some(Bound::Nearly) => (near, Decimal::ZERO),
            Some(Bound::JustOver) => (Decimal::ZERO, near),
            Some(Bound::AtMost) => (value, Decimal::ZERO),
            Some(Bound::AtLeast) => return (value, None),
        };
        let low = value.checked_sub(below).unwrap_or_default();
        (low.max(Decimal::ZERO), value.checked_add(above))
    }
}
