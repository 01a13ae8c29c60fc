//! The reference key, and the published fair shares that check it.

use crate::claims::{
    Grounds,
    citations::{ANSWER_3, ANSWER_4, MEMBERS, MINISTER, QUESTION_3, SPAIN_4, law},
    registry::{Key, Share as ShareTexts},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{Cases, Cycle, MemberState, Obligation, Percent, Share};
use rust_decimal::Decimal;

/// The percentages that the minister named (6791733, answer to question 4).
const STATED_PERCENT: [u64; 2] = [5, 6];

/// How far published fair shares may lie from those by the key, in percent of the
/// number of cases. The Commission used the Eurostat figures of autumn 2025, the
/// data here are later.
const TOLERANCE_PERCENT: u64 = 2;

/// The key against the fair shares that others published.
struct Checked {
    states: u64,
    /// The largest difference, as a percentage of the published number.
    largest_gap: Percent,
}

impl Checked {
    /// Returns `None` if no fair share was published, or if a published fair share
    /// is of a state without a share by the key.
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
}

/// The state's share is about 5 to 6 %.
///
/// The claim holds with a caveat if the published fair shares of other states do
/// not confirm the method.
pub fn share_5_6(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<ShareTexts>,
) -> Option<Concluded<ShareTexts>> {
    told.said_by(MINISTER, ANSWER_4);
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
        |t| t.halves,
        [law("66"), law("annex1")]
            .into_iter()
            .chain(figures.chain(vintage.gdp.source.iter())),
    );
    told.seen_in(grounds.scenario());
    let checked = Checked::of(grounds);
    if let Some(checked) = &checked {
        told.fill("checked", checked.states);
        told.fill("largestGap", checked.largest_gap);
        told.reason(|t| t.published, grounds.published_in(|_| true));
    }
    let stated = Decimal::from(low)..=Decimal::from(high);
    Some(if !stated.contains(&share.decimal()) {
        ShareTexts::DOES_NOT_HOLD
    } else if checked.is_some_and(|checked| checked.confirms()) {
        ShareTexts::HOLDS
    } else {
        ShareTexts::WITH_CAVEAT
    })
}

/// The key is negotiated.
///
/// The claim holds if the share moves with what the Council and the states agree
/// on: the size of the pool, the exempt states, and the forms that states choose.
/// It does not hold if the share follows from population and GDP alone (Art. 66,
/// Annex I).
pub fn key_negotiable(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Key>,
) -> Option<Concluded<Key>> {
    told.asked_by(MEMBERS, QUESTION_3);
    told.contradicted_by(MINISTER, ANSWER_3);
    let plain = grounds.scenario();
    let share = grounds.settled(&plain)?.share_percent;
    let mut larger = plain.clone();
    larger.pool.relocations = Cases::new(larger.pool.relocations.get().checked_mul(2)?);
    let all_obliged: Vec<_> = grounds
        .cycle
        .states()
        .iter()
        .map(|state| MemberState {
            choices: &[],
            obligation: match state.obligation {
                Obligation::NotBound => Obligation::NotBound,
                _ => Obligation::Full,
            },
            ..*state
        })
        .collect();
    let otherwise = Cycle::new(
        grounds.cycle.id(),
        grounds.cycle.proposal_relocations(),
        &all_obliged,
    );
    let in_larger_pool = grounds.settled(&larger)?.share_percent;
    let where_all_are_obliged = (grounds.settle)(&otherwise, &plain).ok()?.share_percent;
    told.fill("share", share);
    let mut agreed = [in_larger_pool, where_all_are_obliged].into_iter();
    if let Some(other) = agreed.find(|agreed| *agreed != share) {
        told.fill("otherShare", other);
        told.reason(|t| t.council, [law("57(1)"), law("57(4)")]);
        return Some(Key::HOLDS);
    }
    told.reason(|t| t.law, [law("66"), law("annex1"), law("57(3)")]);
    told.reason(|t| t.minister, [ANSWER_3]);
    told.reason(|t| t.council, [law("57(1)"), law("57(4)")]);
    told.reason(|t| t.word, [SPAIN_4]);
    Some(Key::DOES_NOT_HOLD)
}
