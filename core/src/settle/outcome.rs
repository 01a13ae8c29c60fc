//! Steps 8 to 10, on which the statements under test depend. A settlement adds the
//! figures to show; a search for counterexamples stops here.

use super::{
    basis::Basis,
    invariants::{self, Overlap},
    ledger::Ledger,
    offset::{self, Taken},
    trigger,
};
use crate::{Cases, Error, Invariant, Scenario};

/// The outcome of a pledge when offsets are taken.
#[derive(Clone, Copy)]
pub(crate) struct Outcome {
    pub ledger: Ledger,
    pub overlap: Overlap,
}

impl Outcome {
    /// The outcome, given what step 5 left of the pledge (`deducted`). Returns
    /// `None` if the offsets are too many to calculate with.
    pub fn of(basis: &Basis, scenario: &Scenario, deducted: Ledger, taken: &Taken) -> Option<Self> {
        let ledger = if scenario.rules.offsets_count_towards_fair_share {
            deducted.offset(basis.unit.of_cases(taken.countable)?)
        } else {
            deducted
        };
        let overlap = invariants::overlap(basis, scenario, &ledger, taken.countable)?;
        Some(Self { ledger, overlap })
    }

    /// The three statements under test.
    pub fn invariants(&self, taken: &Taken) -> [Invariant; 3] {
        self.overlap.invariants(taken)
    }
}

/// Steps 6 and 7: the number of offsets asked of the state.
pub(crate) fn asked(basis: &Basis, scenario: &Scenario) -> Result<Cases, Error> {
    offset::requested(basis, scenario, &trigger::trigger(basis, scenario)?)
}
