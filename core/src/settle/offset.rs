//! Steps 7 and 8: offsets asked of the state, and offsets taken.

use super::basis::Basis;
use crate::{
    CapReading, Cases, DeductionReading, Error, LimitedBy, OffsetBasis, OffsetChoice, Scenario,
    Share, Trigger, law,
};

/// Step 8: offsets taken.
#[derive(Clone, Copy)]
pub(crate) struct Taken {
    /// The most that the state need take.
    pub cap: Cases,
    /// The offsets that it takes.
    pub cases: Cases,
    /// The offsets taken that discharge units of the rest of the fair share. They
    /// are at most that rest.
    pub countable: Cases,
    /// The bound by which fewer are taken than asked.
    pub limited_by: LimitedBy,
}

impl Taken {
    /// The offsets that are taken beyond the rest of the fair share.
    pub fn beyond(&self) -> Cases {
        self.cases.saturating_sub(self.countable)
    }
}

/// Step 8: the least of what is asked, the cap (Art. 63(7)) and the eligible cases
/// (Art. 63(8)). Of these, only as many can count as are left to do (recital 33).
pub(crate) fn taken(basis: &Basis, scenario: &Scenario, requested: Cases) -> Taken {
    let cap = cap(basis, scenario);
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
        countable: cases.min(left_to_do(basis, scenario)),
        limited_by,
    }
}

/// The rest of the fair share after the deduction.
pub(super) fn left_to_do(basis: &Basis, scenario: &Scenario) -> Cases {
    basis
        .fair_share
        .cases
        .saturating_sub(scenario.deduction_cases)
}

/// Step 7. A state that does not contribute is asked for 0 (Art. 2(20), 63(3)).
pub(crate) fn requested(
    basis: &Basis,
    scenario: &Scenario,
    trigger: &Trigger,
) -> Result<Cases, Error> {
    match (scenario.offset, contributing_share(basis, scenario)) {
        (OffsetChoice::Cases { cases }, _) => Ok(cases),
        (OffsetChoice::Computed, None) => Ok(Cases::ZERO),
        (OffsetChoice::Computed, Some(contributing)) => basis
            .share
            .relative_to_rounded_up(trigger.shortfall_cases, contributing)
            .ok_or_else(|| Error::overflow("pool.relocations", scenario.pool.relocations)),
    }
}

/// The share of all contributing states. Returns `None` if this state is not one of
/// them, because it is not obliged or is freed by a full deduction (Art. 60(3)).
fn contributing_share(basis: &Basis, scenario: &Scenario) -> Option<Share> {
    basis
        .contributing_share
        .filter(|_| scenario.deduction_cases < basis.fair_share.cases)
}

/// The cap of Art. 63(7). "Their fair share" is counted on the pool or on the
/// threshold, and is lowered by a deduction or not.
fn cap(basis: &Basis, scenario: &Scenario) -> Cases {
    let whole = match scenario.reading.cap {
        CapReading::Reference => basis.fair_share.cases,
        CapReading::Threshold => basis.fair_share_of_threshold,
    };
    match scenario.reading.deduction {
        DeductionReading::LowersCap => whole.saturating_sub(scenario.deduction_cases),
        DeductionReading::LeavesCap => whole,
    }
}

/// Step 7: the ground on which offsets are asked.
pub(super) fn ground(basis: &Basis, scenario: &Scenario, trigger: &Trigger) -> OffsetBasis {
    let reaches =
        |cases: Cases, of: Cases| cases.get() >= of.get().div_ceil(law::VOLUNTARY_DIVISOR);
    if contributing_share(basis, scenario).is_none() {
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
