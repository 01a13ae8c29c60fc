//! How far our key lies from the published shares.

use crate::{Cycle, ShareChoice};
use rust_decimal::{Decimal, RoundingStrategy};

/// The largest difference between a fair share or a share that was published and
/// ours, as a part of ours: two numbers, so that nothing is lost before it is
/// used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Distance {
    difference: Decimal,
    of: Decimal,
}

impl Distance {
    /// In this cycle. None for a share that was typed: it is as it is.
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

    /// In percent, cut off after four decimals.
    pub(super) fn percent(self) -> Decimal {
        let percent = self
            .part()
            .checked_mul(Decimal::ONE_HUNDRED)
            .unwrap_or_default();
        percent
            .round_dp_with_strategy(4, RoundingStrategy::ToZero)
            .normalize()
    }

    /// So much of a number of our own is the distance.
    pub(super) fn from(self, ours: Decimal) -> Decimal {
        let product = ours.checked_mul(self.difference);
        let distance = product.and_then(|product| product.checked_div(self.of));
        // A product too large to hold exactly loses nothing that counts.
        distance.unwrap_or_else(|| ours.checked_mul(self.part()).unwrap_or_default())
    }

    /// A number of cases of our own and the distance, rounded up to whole cases.
    pub(super) fn above(self, cases: Decimal) -> Decimal {
        cases.checked_add(self.from(cases)).unwrap_or(cases).ceil()
    }
}
