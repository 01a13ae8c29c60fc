//! Steps 7 and 8: offsets asked of the state, and offsets taken.

use super::basis::Basis;
use crate::{
    CapReading, Cases, Error, LimitedBy, OffsetBasis, OffsetChoice, Scenario, Trigger, law,
};

/// Step 8: offsets taken.
#[derive(Clone, Copy)]
pub(crate) struct Taken {
    /// The most the state need take.
    pub cap: Cases,
    /// What it takes.
    pub cases: Cases,
    /// Those of them that can discharge units of the share.
    pub countable: Cases,
    /// The bound that made it less than asked.
    pub limited_by: LimitedBy,
}

pub(crate) fn taken(basis: &Basis, scenario: &Scenario, requested: Cases) -> Taken {
    let cap = cap_base(basis, scenario).saturating_sub(scenario.deduction_cases);
    let mut cases = requested;
    let mut limited_by = LimitedBy::None;
    if scenario.rules.offsets_capped_at_fair_share && cap < cases {
        (cases, limited_by) = (cap, LimitedBy::FairShare);
    }
    if let Some(eligible) = scenario.eligible_cases.filter(|eligible| *eligible < cases) {
        (cases, limited_by) = (eligible, LimitedBy::EligibleCases);
    }
    Taken {
        cap,
        cases,
        countable: countable(basis, scenario, cases),
        limited_by,
    }
}

/// Step 7. A state that does not contribute is asked nothing (Art. 63(3)).
pub(super) fn requested(
    basis: &Basis,
    scenario: &Scenario,
    trigger: &Trigger,
) -> Result<Cases, Error> {
    match (scenario.offset, basis.contributing_share) {
        (OffsetChoice::Cases { cases }, _) => Ok(cases),
        (OffsetChoice::Computed, None) => Ok(Cases::ZERO),
        (OffsetChoice::Computed, Some(contributing)) => basis
            .share
            .relative_to_rounded_up(trigger.shortfall_cases, contributing)
            .ok_or_else(|| Error::overflow("pool.relocations", scenario.pool.relocations)),
    }
}

/// Art. 63(7): "their fair share", counted on the pool or on the threshold.
fn cap_base(basis: &Basis, scenario: &Scenario) -> Cases {
    match scenario.reading.cap {
        CapReading::Reference => basis.fair_share.cases,
        CapReading::Threshold => basis.fair_share_of_threshold,
    }
}

/// Step 7: on what ground offsets are asked.
pub(super) fn ground(basis: &Basis, scenario: &Scenario, trigger: &Trigger) -> OffsetBasis {
    let reaches =
        |cases: Cases, of: Cases| cases.get() >= of.get().div_ceil(law::VOLUNTARY_DIVISOR);
    if basis.contributing_share.is_none() {
        OffsetBasis::None
    } else if trigger.mandatory {
        OffsetBasis::Mandatory
    } else if reaches(
        scenario.union_relocation_pledges,
        basis.proposal_relocations,
    ) || reaches(scenario.pledge.relocations, basis.fair_share.cases)
    {
        OffsetBasis::Voluntary
    } else {
        OffsetBasis::None
    }
}

/// The offsets that can discharge units of the share. Under the reading
/// `threshold` the cap may lie above the fair share of the pool; the cases that
/// fit only because of that discharge no unit of it, deducted or not.
fn countable(basis: &Basis, scenario: &Scenario, taken: Cases) -> Cases {
    let fair_share = basis.fair_share.cases;
    let left = fair_share.saturating_sub(scenario.deduction_cases);
    let room_above = cap_base(basis, scenario).saturating_sub(fair_share);
    let beyond = taken.saturating_sub(left).min(room_above);
    taken.saturating_sub(beyond).min(fair_share)
}
