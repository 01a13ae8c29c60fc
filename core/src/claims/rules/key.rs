//! The reference key, and the published fair shares that check it.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat, NotSettled},
    place::{ANSWER_3, ANSWER_4, QUESTION_3, law},
    search::Search,
};
use crate::{Percent, Share};
use rust_decimal::Decimal;

/// What the minister named, in percent (6791733, answer to question 4).
const STATED_PERCENT: [u64; 2] = [5, 6];

/// How far published fair shares may lie from those by the key, in percent. The
/// Commission used the Eurostat figures of autumn 2025, the data here are later.
const TOLERANCE_PERCENT: u64 = 2;

/// The key against the fair shares that others published.
struct Checked {
    states: u64,
    /// The largest difference, as a percentage of the published number.
    largest_gap: Percent,
}

impl Checked {
    /// Nothing where there is nothing to compare with, or a published fair share
    /// is of a state without a share.
    fn of(grounds: &Grounds) -> Option<Self> {
        let gap = |state: &str, published: u64| {
            let state = grounds.cycle.bound_state(state).ok()?;
            let share: Share = grounds.cycle.share(state)?;
            let own = share.of_cases_rounded_up(grounds.pool.relocations)?.get();
            let apart = Decimal::from(own.abs_diff(published));
            apart
                .checked_mul(Decimal::ONE_HUNDRED)?
                .checked_div(published.into())
        };
        let gaps = grounds
            .official
            .iter()
            .map(|row| gap(row.state, row.cases.get()));
        let gaps: Vec<Decimal> = gaps.collect::<Option<_>>()?;
        Some(Self {
            states: u64::try_from(gaps.len()).ok()?,
            largest_gap: Percent::from_decimal(gaps.into_iter().max()?),
        })
    }

    fn confirms(&self) -> bool {
        self.largest_gap.decimal() <= TOLERANCE_PERCENT.into()
    }

    fn fill(&self, told: &mut Assessment) {
        told.fill("checked", self.states);
        told.fill("largestGap", self.largest_gap);
    }
}

/// The state's share is about 5 to 6 %.
///
/// With a caveat where the published fair shares of other states do not confirm
/// the method.
pub(super) fn share_5_6(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([ANSWER_4]);
    let [low, high] = STATED_PERCENT;
    told.fill("low", low);
    told.fill("high", high);
    let cycle = grounds.cycle;
    let state = cycle.bound_state(&grounds.scenario().member_state).ok()?;
    let share = cycle.share(state)?.percent();
    told.fill("share", share);
    told.fill("population", cycle.population_share(state)?.percent());
    told.fill("gdp", cycle.gdp_share(state)?.percent());
    let vintage = cycle.vintage();
    let figures = vintage.population.source.iter();
    told.reason(
        |t| t.share.halves,
        [law("66"), law("annex1")]
            .into_iter()
            .chain(figures.chain(vintage.gdp.source.iter())),
    );
    told.seen_in(grounds.scenario());
    let checked = Checked::of(grounds);
    if let Some(checked) = &checked {
        checked.fill(told);
        told.reason(|t| t.share.published, grounds.published_in(|_| true));
    }
    let stated = Decimal::from(low)..=Decimal::from(high);
    Some(if !stated.contains(&share.decimal()) {
        DoesNotHold
    } else if checked.is_some_and(|checked| checked.confirms()) {
        Holds
    } else {
        HoldsWithCaveat
    })
}

/// The key is negotiated in the Council.
///
/// Not so where the published fair shares follow from the key of the regulation.
#[expect(clippy::unnecessary_wraps, reason = "the form of every rule")]
pub(super) fn key_negotiable(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([QUESTION_3]);
    told.fill("tolerance", TOLERANCE_PERCENT);
    told.reason(|t| t.key.law, [law("66"), law("annex1"), law("57(3)")]);
    told.reason(|t| t.key.minister, [ANSWER_3]);
    told.reason(|t| t.key.council, [law("57(1)"), law("57(4)")]);
    let Some(checked) = Checked::of(grounds).filter(Checked::confirms) else {
        return Some(NotSettled);
    };
    checked.fill(told);
    Some(DoesNotHold)
}
