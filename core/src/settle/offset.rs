//! Steps 7 and 8: offsets asked of the state, and offsets taken.

use super::basis::Basis;
use crate::{
    CapReading, Cases, Error, LimitedBy, Offset, OffsetBasis, OffsetChoice, Scenario, Trigger, law,
};

pub(super) fn offset(
    basis: &Basis,
    scenario: &Scenario,
    trigger: &Trigger,
) -> Result<Offset, Error> {
    let requested_cases = requested(basis, scenario, trigger)?;
    let cap_cases = cap_base(basis, scenario).saturating_sub(scenario.deduction_cases);
    let mut cases = requested_cases;
    let mut limited_by = LimitedBy::None;
    if scenario.rules.offsets_capped_at_fair_share && cap_cases < cases {
        (cases, limited_by) = (cap_cases, LimitedBy::FairShare);
    }
    if let Some(eligible) = scenario.eligible_cases.filter(|eligible| *eligible < cases) {
        (cases, limited_by) = (eligible, LimitedBy::EligibleCases);
    }
    Ok(Offset {
        requested_cases,
        cap_cases,
        cases,
        countable_cases: countable(basis, scenario, cases),
        limited_by,
        basis: ground(basis, scenario, trigger),
    })
}

/// Step 7. A state that does not contribute is asked nothing (Art. 63(3)).
fn requested(basis: &Basis, scenario: &Scenario, trigger: &Trigger) -> Result<Cases, Error> {
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

fn ground(basis: &Basis, scenario: &Scenario, trigger: &Trigger) -> OffsetBasis {
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
