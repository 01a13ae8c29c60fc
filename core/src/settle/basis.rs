//! Steps 1 to 3, and the threshold of step 6, none of which depend on pledges.

use super::trigger::Thresholds;
use super::value::{UnitValue, Value};
use crate::{
    Cases, Cycle, Error, ErrorCode, Eur, FairShare, MemberState, Percent, Pool, Scenario, Share,
    ShareChoice, law,
};

/// A state in a cycle, with its share by the reference key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    share: Share,
    percent: Percent,
    /// The share of all contributing states. `None` if this state is not one of
    /// them.
    contributing_share: Option<Share>,
    proposal_relocations: Cases,
}

impl Standing {
    pub fn of(cycle: &Cycle, member_state: &str) -> Result<Self, Error> {
        let state = cycle.bound_state(member_state)?;
        Ok(Self {
            contributing_share: cycle.contributing_share().filter(|_| state.contributes()),
            ..Self::by_key(cycle, state)?
        })
    }

    /// A bound state, before it is known whether it contributes.
    pub fn by_key(cycle: &Cycle, state: &MemberState) -> Result<Self, Error> {
        let share = cycle.share(state);
        let share = share.ok_or_else(|| Error::overflow("cycle", cycle.id()))?;
        Ok(Self {
            share,
            percent: share.percent(),
            contributing_share: None,
            proposal_relocations: cycle.proposal_relocations(),
        })
    }
}

/// The results that all states in a pool share: step 1 and the threshold of step 6.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PoolBasis {
    pool: Pool,
    /// The amount whose decimals the unit value keeps too.
    finest: Eur,
    pub unit: UnitValue,
    unit_value_eur: Eur,
    ratio_maintained: bool,
    pub thresholds: Thresholds,
}

impl PoolBasis {
    pub fn of(pool: Pool, finest: Eur) -> Result<Self, Error> {
        let unit = UnitValue::of(pool, finest)?;
        let unit_value_eur = unit.eur_per_case();
        let unit_value_eur = unit_value_eur.filter(|eur| !eur.decimal().is_zero());
        Ok(Self {
            pool,
            finest,
            unit,
            unit_value_eur: unit_value_eur.ok_or_else(|| UnitValue::too_fine(pool, finest))?,
            ratio_maintained: unit.is_whole_eur(law::EUR_PER_CASE),
            thresholds: Thresholds::of(pool)?,
        })
    }
}

/// The fair share of one state in one pool, ready to be settled under any
/// pledges. Bulk work makes it once for many scenarios.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Basis {
    pub unit: UnitValue,
    pub unit_value_eur: Eur,
    pub ratio_maintained: bool,
    pub share: Share,
    pub share_percent: Percent,
    pub fair_share: FairShare,
    pub fair_share_value: Value,
    pub thresholds: Thresholds,
    /// The fair share counted on the threshold instead of the pool (reading
    /// `threshold`).
    pub fair_share_of_threshold: Cases,
    /// The share of all contributing states. `None` if this state is not one of
    /// them, by its obligation or by what it does in a Union.
    pub contributing_share: Option<Share>,
    pub proposal_relocations: Cases,
}

impl Basis {
    pub fn of(standing: &Standing, scenario: &Scenario) -> Result<Self, Error> {
        let in_pool = PoolBasis::of(scenario.pool, scenario.pledge.alternative_eur)?;
        let (share, share_percent) = match scenario.share {
            ShareChoice::Key => (standing.share, standing.percent),
            ShareChoice::Percent { percent } => (typed_share(percent)?, percent),
        };
        Self::on(&in_pool, standing, (share, share_percent))
    }

    /// The fair share with the share from the key.
    pub fn by_key(in_pool: &PoolBasis, standing: &Standing) -> Result<Self, Error> {
        Self::on(in_pool, standing, (standing.share, standing.percent))
    }

    fn on(
        in_pool: &PoolBasis,
        standing: &Standing,
        (share, share_percent): (Share, Percent),
    ) -> Result<Self, Error> {
        let PoolBasis {
            pool,
            finest,
            unit,
            unit_value_eur,
            ratio_maintained,
            thresholds,
        } = *in_pool;
        let too_large = || Error::overflow("pool.relocations", pool.relocations);
        let (fair_share, fair_share_value) = fair_share_of(&unit, share, pool, finest)?;
        let of_threshold = share.of_cases_rounded_up(thresholds.higher());
        Ok(Self {
            unit,
            unit_value_eur,
            ratio_maintained,
            share,
            share_percent,
            fair_share,
            fair_share_value,
            thresholds,
            fair_share_of_threshold: of_threshold.ok_or_else(too_large)?,
            contributing_share: standing.contributing_share,
            proposal_relocations: standing.proposal_relocations,
        })
    }
}

/// Step 3. `finest` is the amount whose decimals the unit value keeps too.
pub(super) fn fair_share_of(
    unit: &UnitValue,
    share: Share,
    pool: Pool,
    finest: Eur,
) -> Result<(FairShare, Value), Error> {
    let cases = share
        .of_cases_rounded_up(pool.relocations)
        .ok_or_else(|| Error::overflow("pool.relocations", pool.relocations))?;
    let too_fine = || UnitValue::too_fine(pool, finest);
    let worth = unit.of_cases(cases).ok_or_else(too_fine)?;
    let eur = unit.eur(worth).ok_or_else(too_fine)?;
    Ok((FairShare { cases, eur }, worth))
}

fn typed_share(percent: Percent) -> Result<Share, Error> {
    Share::from_percent(percent).ok_or_else(|| {
        Error::new(
            ErrorCode::ShareOutOfRange,
            "share.percent",
            percent,
            "0 to 100",
        )
    })
}
