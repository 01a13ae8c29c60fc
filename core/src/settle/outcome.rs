//! Steps 8 to 10: all that the statements under test depend on. A settlement
//! adds what is shown of it; a search for counterexamples stops here.

use super::{
    basis::Basis,
    invariants::{self, Overlap},
    ledger::Ledger,
    offset::{self, Taken},
    trigger,
};
use crate::{Cases, Error, Invariant, Scenario};

/// What becomes of a pledge when offsets are asked of the state.
#[derive(Clone, Copy)]
pub(crate) struct Outcome {
    pub taken: Taken,
    pub ledger: Ledger,
    pub overlap: Overlap,
}

impl Outcome {
    /// `deducted` is what step 5 left of the pledge, `requested` what step 7 asks.
    pub fn of(
        basis: &Basis,
        scenario: &Scenario,
        deducted: Ledger,
        requested: Cases,
    ) -> Result<Self, Error> {
        let taken = offset::taken(basis, scenario, requested);
        let too_large = || Error::overflow("offset.cases", taken.cases);
        let ledger = if scenario.rules.offsets_count_towards_fair_share {
            let worth = basis.unit.of_cases(taken.countable);
            deducted.offset(worth.ok_or_else(too_large)?)
        } else {
            deducted
        };
        let overlap = invariants::overlap(basis, &ledger, taken.countable);
        Ok(Self {
            taken,
            ledger,
            overlap: overlap.ok_or_else(too_large)?,
        })
    }

    /// The three statements under test.
    pub fn invariants(&self) -> [Invariant; 3] {
        self.overlap.invariants(&self.taken)
    }
}

/// Steps 6 and 7: how many offsets are asked of the state.
pub(crate) fn asked(basis: &Basis, scenario: &Scenario) -> Result<Cases, Error> {
    offset::requested(basis, scenario, &trigger::trigger(basis, scenario))
}
