//! Steps 7 and 8: offsets asked of the state, and offsets taken.

use super::basis::Basis;
use crate::{
    CapReading, Cases, DeductionReading, Error, LimitedBy, OffsetBasis, OffsetChoice, Scenario,
    Share, Trigger, law,
};

/// Step 8: offsets taken.
#[derive(Clone, Copy)]
pub(crate) struct Taken {
    /// The most the state need take.
    pub cap: Cases,
    /// What it takes.
    pub cases: Cases,
    /// Those of them that discharge units of what is left to do: at most that much.
    pub countable: Cases,
    /// The bound that made it less than asked.
    pub limited_by: LimitedBy,
}

impl Taken {
    /// What is taken although nothing of the share was left to do.
    pub fn beyond(&self) -> Cases {
        self.cases.saturating_sub(self.countable)
    }
}

/// Step 8: the least of what is asked, the cap (Art. 63(7)) and the eligible cases
/// (Art. 63(8)). Of these only what is left to do can count (recital 33).
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

/// What the deduction leaves of the fair share.
pub(super) fn left_to_do(basis: &Basis, scenario: &Scenario) -> Cases {
    basis
        .fair_share
        .cases
        .saturating_sub(scenario.deduction_cases)
}

/// Step 7. A state that does not contribute is asked nothing (Art. 2(20), 63(3)).
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
/// them: not obliged, or freed by a full deduction (Art. 60(3)).
fn contributing_share(basis: &Basis, scenario: &Scenario) -> Option<Share> {
    basis
        .contributing_share
        .filter(|_| scenario.deduction_cases < basis.fair_share.cases)
}

/// Art. 63(7): "their fair share", counted on the pool or on the threshold, and
/// lowered by a deduction or not.
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

/// Step 7: on what ground offsets are asked.
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
