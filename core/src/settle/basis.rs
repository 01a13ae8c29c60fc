//! Steps 1 to 3 and the threshold of step 6: what does not depend on pledges.

use super::value::{UnitValue, Value};
use crate::{
    Cases, Cycle, Error, ErrorCode, Eur, FairShare, Percent, Pool, Scenario, Share, ShareChoice,
    law,
};
use rust_decimal::Decimal;

/// The fair share of one state in one pool, ready to be settled under any
/// pledges. Bulk work makes it once for many scenarios.
#[derive(Debug, Clone, Copy)]
pub(super) struct Basis {
    pub unit: UnitValue,
    pub unit_value_eur: Eur,
    pub ratio_maintained: bool,
    pub share: Share,
    pub share_percent: Percent,
    pub fair_share: FairShare,
    pub fair_share_value: Value,
    pub legal_minimum: Cases,
    pub sixty_percent: Cases,
    pub threshold: Cases,
    /// The share of the threshold instead of the pool (reading `threshold`).
    pub fair_share_of_threshold: Cases,
    /// The share of all contributing states, if this state is one of them.
    pub contributing_share: Option<Share>,
    pub proposal_relocations: Cases,
}

impl Basis {
    pub fn of(cycle: &Cycle, scenario: &Scenario) -> Result<Self, Error> {
        let state = cycle.bound_state(&scenario.member_state)?;
        let pool = scenario.pool;
        let unit = UnitValue::of(pool, scenario.pledge.alternative_eur)?;
        let share = match scenario.share {
            ShareChoice::Key => cycle
                .share(state)
                .ok_or_else(|| Error::overflow("cycle", cycle.id()))?,
            ShareChoice::Percent { percent } => typed_share(percent)?,
        };
        let too_large = || Error::overflow("pool.relocations", pool.relocations);
        let fair_share = share
            .of_cases_rounded_up(pool.relocations)
            .ok_or_else(too_large)?;
        let fair_share_value = unit.of_cases(fair_share).ok_or_else(too_large)?;
        let legal_minimum = Cases::new(law::LEGAL_MINIMUM_RELOCATIONS);
        let sixty_percent = sixty_percent(pool.relocations).ok_or_else(too_large)?;
        let threshold = legal_minimum.max(sixty_percent);
        Ok(Self {
            unit,
            unit_value_eur: unit_value_eur(pool).ok_or_else(too_large)?,
            ratio_maintained: keeps_ratio(pool),
            share,
            share_percent: share.percent(),
            fair_share: FairShare {
                cases: fair_share,
                eur: unit.eur(fair_share_value).ok_or_else(too_large)?,
            },
            fair_share_value,
            legal_minimum,
            sixty_percent,
            threshold,
            fair_share_of_threshold: share.of_cases_rounded_up(threshold).ok_or_else(too_large)?,
            contributing_share: cycle.contributing_share().filter(|_| state.contributes()),
            proposal_relocations: cycle.proposal_relocations(),
        })
    }

    /// Whether a basis made for one scenario serves another of the same cycle.
    pub fn serves(made_for: &Scenario, other: &Scenario) -> bool {
        made_for.cycle == other.cycle
            && made_for.member_state == other.member_state
            && made_for.pool == other.pool
            && made_for.share == other.share
            && other.pledge.alternative_eur.decimal().scale()
                <= made_for
                    .pledge
                    .alternative_eur
                    .decimal()
                    .normalize()
                    .scale()
    }
}

fn typed_share(percent: Percent) -> Result<Share, Error> {
    let range = Decimal::ZERO..=Decimal::ONE_HUNDRED;
    if !range.contains(&percent.decimal()) {
        return Err(Error::new(
            ErrorCode::ShareOutOfRange,
            "share.percent",
            percent,
            "0 to 100",
        ));
    }
    Share::from_percent(percent).ok_or_else(|| Error::overflow("share.percent", percent))
}

/// 60 % of the reference number (Art. 63(3)(b)). Up to a whole case: pledges are
/// below 60 % exactly when they are below the next whole number.
fn sixty_percent(relocations: Cases) -> Option<Cases> {
    let (part, whole) = law::MANDATORY_PART;
    relocations
        .get()
        .checked_mul(part)
        .map(|cases| Cases::new(cases.div_ceil(whole)))
}

fn unit_value_eur(pool: Pool) -> Option<Eur> {
    let relocations = Decimal::from(pool.relocations.get());
    pool.financial_eur
        .decimal()
        .checked_div(relocations)
        .map(|eur| Eur::from_decimal(eur.normalize()))
}

/// Art. 12(3): the ratio of 30 000 relocations to EUR 600 million. Multiplied
/// out, because a quotient might be rounded to the same value.
fn keeps_ratio(pool: Pool) -> bool {
    let per_case = Decimal::from(law::LEGAL_MINIMUM_EUR / law::LEGAL_MINIMUM_RELOCATIONS);
    Decimal::from(pool.relocations.get()).checked_mul(per_case)
        == Some(pool.financial_eur.decimal())
}
