//! The values of each axis.

use super::{
    Axis, Space,
    marks::{
        DEDUCTIONS, ELIGIBLE_CASES, EligibleMark, Measures, PLEDGES, Part, UNION_PLEDGES, UnionMark,
    },
};
use crate::{Cases, Cycle, Eur, Percent, Pool, Reading, Rules, ShareChoice};
use rust_decimal::Decimal;

/// The values of an axis, in the order in which they are tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// The scenario's own pool, then those that the sources mention, then a few
    /// others.
    Pools(Vec<Pool>),
    /// The scenario's own share, then the reference key, then others from 0 to 100
    /// %.
    Shares(Vec<ShareChoice>),
    /// Relocations as a part of the fair share, and alternative measures as a part
    /// of the rest. The remainder is money.
    Pledges(&'static [(Part, Measures)]),
    /// Parts of the fair share.
    Deductions(&'static [Part]),
    /// Pledges of the Union, tried from the smallest shortfall to the largest.
    UnionPledges(&'static [UnionMark]),
    /// Numbers of eligible cases, tried from 0 to no limit.
    EligibleCases(&'static [EligibleMark]),
    /// Every combination of readings.
    Readings(Vec<Reading>),
    /// Both rules on, each alone off, and both off.
    Rules([Rules; 4]),
}

impl Values {
    /// The number of values. Fewer are tried if marks come to the same number.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Pools(pools) => pools.len(),
            Self::Shares(shares) => shares.len(),
            Self::Pledges(mixes) => mixes.len(),
            Self::Deductions(parts) => parts.len(),
            Self::UnionPledges(marks) => marks.len(),
            Self::EligibleCases(marks) => marks.len(),
            Self::Readings(readings) => readings.len(),
            Self::Rules(rules) => rules.len(),
        }
    }
}

/// The grid of a search: each axis that varies, in the order of [`Axis::ALL`],
/// with its values.
///
/// ```
/// use solidarity_core::{Scenario, counterexample::{Axis, Space, grid}};
/// let space = Space { base: Scenario::default(), varying: vec![Axis::Rules, Axis::Pledge] };
/// let counts = grid(&space).into_iter().map(|(axis, values)| (axis, values.count()));
/// assert!(counts.eq([(Axis::Pledge, 17), (Axis::Rules, 4)]));
/// ```
#[must_use]
pub fn grid(space: &Space) -> Vec<(Axis, Values)> {
    let values = |axis| match axis {
        Axis::Pool => Values::Pools(pools(space)),
        Axis::Share => Values::Shares(shares(space)),
        Axis::Pledge => Values::Pledges(&PLEDGES),
        Axis::Deduction => Values::Deductions(&DEDUCTIONS),
        Axis::UnionPledges => Values::UnionPledges(&UNION_PLEDGES),
        Axis::EligibleCases => Values::EligibleCases(&ELIGIBLE_CASES),
        Axis::Readings => Values::Readings(Reading::all()),
        Axis::Rules => Values::Rules(rules()),
    };
    let varying = Axis::ALL.into_iter().filter(|axis| space.varies(*axis));
    varying.map(|axis| (axis, values(axis))).collect()
}

/// Relocations and EUR of pools that no source mentions.
const OTHER_POOLS: [(u64, u64); 6] = [
    // The smallest pool that keeps the ratio.
    (1, 20_000),
    // A case is worth an amount without a finite decimal form, EUR 14.285714…
    (7, 100),
    // The relocations of 2026 in another ratio: EUR 19 047.619…
    (21_000, 400_000_000),
    // In these two, 60 % is exactly the legal minimum, and just above it.
    (50_000, 1_000_000_000),
    (50_001, 1_000_020_000),
    (1_000_000, 20_000_000_000),
];

fn pools(space: &Space) -> Vec<Pool> {
    let cycle = Cycle::find(&space.base.cycle);
    let cycle = cycle.unwrap_or_else(|_| Cycle::latest());
    let known = cycle.pools().iter().filter_map(|pool| pool.size);
    let mut sizes: Vec<_> = known.chain(OTHER_POOLS).collect();
    sizes.sort_unstable();
    let pools = sizes.into_iter().map(|(relocations, eur)| Pool {
        relocations: Cases::new(relocations),
        financial_eur: Eur::whole(eur),
    });
    distinct([space.base.pool].into_iter().chain(pools))
}

/// Shares in hundredths of a percent.
const SHARES: [i64; 20] = [
    0, 1, 50, 100, 200, 300, 400, 500, 600, 700, 800, 1_000, 1_500, 2_000, 2_500, 3_333, 5_000,
    7_500, 9_999, 10_000,
];

fn shares(space: &Space) -> Vec<ShareChoice> {
    let typed = SHARES.map(|hundredths| ShareChoice::Percent {
        percent: Percent::from_decimal(Decimal::new(hundredths, 2)),
    });
    distinct(
        [space.base.share, ShareChoice::Key]
            .into_iter()
            .chain(typed),
    )
}

/// Both rules on, each alone off, and both off.
fn rules() -> [Rules; 4] {
    [(true, true), (false, true), (true, false), (false, false)].map(|(counted, capped)| Rules {
        offsets_count_towards_fair_share: counted,
        offsets_capped_at_fair_share: capped,
    })
}

/// The values without repetitions, each at the index where it came first.
pub(super) fn distinct<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}
