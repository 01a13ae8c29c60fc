//! Step 10: whether a unit of the share is discharged twice, and the three
//! statements under test.
//!
//! Counted from what is due, not from how the ledger is built: a fault in the
//! ledger would show here.

use super::{basis::Basis, ledger::Ledger, offset::Taken};
use crate::{Cases, Invariant, InvariantId};

/// The forms added up against the fair share.
#[derive(Clone, Copy)]
pub(crate) struct Overlap {
    /// Units discharged twice.
    pub cases: Cases,
    conserved: bool,
}

pub(super) fn overlap(basis: &Basis, ledger: &Ledger, countable: Cases) -> Option<Overlap> {
    let discharged = ledger
        .financial()
        .checked_add(ledger.alternative())?
        .checked_add(ledger.relocations())?
        .checked_add(ledger.deduction())?
        .checked_add(basis.unit.of_cases(countable)?)?;
    let twice = discharged.saturating_sub(basis.fair_share_value);
    Some(Overlap {
        cases: basis.unit.cases(twice),
        conserved: discharged == basis.fair_share_value,
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
