//! Step 10: whether a unit of the share is discharged twice, and the three
//! statements under test.
//!
//! They are counted from what is due and not from the way in which the ledger is
//! built, so that a fault in the ledger would show here.

use super::{
    basis::Basis,
    ledger::Ledger,
    offset::{Taken, left_to_do},
};
use crate::{Cases, Invariant, InvariantId, Scenario};

/// The forms added up against what is left to do.
#[derive(Clone, Copy)]
pub(crate) struct Overlap {
    /// Units discharged twice.
    pub cases: Cases,
    conserved: bool,
}

/// Compares what is given and taken with what is left to do. The deduction is on
/// neither side, because no state gives or takes it. Returns `None` if the numbers
/// are too large to calculate with.
pub(super) fn overlap(
    basis: &Basis,
    scenario: &Scenario,
    ledger: &Ledger,
    countable: Cases,
) -> Option<Overlap> {
    let discharged = ledger
        .financial()
        .checked_add(ledger.alternative())?
        .checked_add(ledger.relocations())?
        .checked_add(basis.unit.of_cases(countable)?)?;
    let left = basis.unit.of_cases(left_to_do(basis, scenario))?;
    Some(Overlap {
        cases: basis.unit.cases(discharged.saturating_sub(left)),
        conserved: discharged == left,
    })
}

impl Overlap {
    pub fn invariants(&self, taken: &Taken) -> [Invariant; 3] {
        [
            (InvariantId::NeverBoth, self.cases == Cases::ZERO),
            (InvariantId::WithinFairShare, taken.cases <= taken.cap),
            (InvariantId::Conservation, self.conserved),
        ]
        .map(|(id, holds)| Invariant { id, holds })
    }
}
