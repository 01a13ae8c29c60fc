//! The distance between our key and the published shares.

use crate::{Cycle, ShareChoice};
use rust_decimal::{Decimal, RoundingStrategy};

/// The largest difference between a published share or fair share and ours, as a
/// part of ours. It is kept as two numbers, so that it is not rounded before it is
/// used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Distance {
    difference: Decimal,
    of: Decimal,
}

impl Distance {
    /// The distance in this cycle. It is 0 for a share that was typed, which is
    /// exact.
    pub(super) fn of(cycle: &Cycle, share: ShareChoice) -> Self {
        let none = Self {
            difference: Decimal::ZERO,
            of: Decimal::ONE,
        };
        if share != ShareChoice::Key {
            return none;
        }
        let compared = cycle.published_comparisons();
        let pairs = compared.iter().flat_map(|row| {
            let cases = [row.computed, row.published].map(|share| Decimal::from(share.cases.get()));
            let computed = row.computed_percent.decimal();
            let percent = row
                .published_percent
                .map(|published| [computed, published.decimal()]);
            std::iter::once(cases).chain(percent)
        });
        pairs
            .filter_map(|[computed, published]| {
                let difference = computed.checked_sub(published)?.abs();
                (!computed.is_zero()).then_some(Self {
                    difference,
                    of: computed,
                })
            })
            .max_by_key(|distance| distance.part())
            .unwrap_or(none)
    }

    fn part(self) -> Decimal {
        self.difference.checked_div(self.of).unwrap_or_default()
    }

    /// The distance in percent, cut off after four decimals.
    pub(super) fn percent(self) -> Decimal {
        let percent = self
            .part()
            .checked_mul(Decimal::ONE_HUNDRED)
            .unwrap_or_default();
        percent
            .round_dp_with_strategy(4, RoundingStrategy::ToZero)
            .normalize()
    }

    /// The distance from a number of our own.
    pub(super) fn from(self, ours: Decimal) -> Decimal {
        let product = ours.checked_mul(self.difference);
        let distance = product.and_then(|product| product.checked_div(self.of));
        // A product that is too large to hold exactly is rounded in decimals that
        // do not matter.
        distance.unwrap_or_else(|| ours.checked_mul(self.part()).unwrap_or_default())
    }

    /// A number of cases of our own plus the distance, rounded up to whole cases.
    pub(super) fn above(self, cases: Decimal) -> Decimal {
        cases.checked_add(self.from(cases)).unwrap_or(cases).ceil()
    }
}
