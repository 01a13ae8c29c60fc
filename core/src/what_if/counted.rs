//! The pledges that a member state counts, as a part of a pool.

use super::Traced;
use crate::{
    Cycle, Eur, Pool, Provenance, Share, TraceStep, law,
    settle::{UnitValue, sourced},
};

/// The counted pledges as a part of the pool that the Council set, with the step
/// `spainPart`, in percent (Art. 57(1), 12(3)). Returns `None` if no state counted,
/// and if [`Pool::part`] returns `None`.
///
/// ```
/// use solidarity_core::{Cycle, what_if::counted_part_of_pool};
/// let part = counted_part_of_pool(&Cycle::debated()).unwrap();
/// assert!(part.step.value.starts_with("22.357142"));
/// assert_eq!(part.step.filled, "(962 + 74660000 / 20000) / 21000 × 100");
/// ```
#[must_use]
pub fn counted_part_of_pool(cycle: &Cycle) -> Option<Traced<Share>> {
    let source = cycle.reference_pool_source();
    counted_part(cycle, cycle.reference_pool(), source.into())
}

/// The counted pledges as a part of the Commission's proposal, whose amount is
/// taken to be the legal minimum (Art. 12(2)(b)), with the step `spainPart`, in
/// percent. Returns `None` if no state counted, and if [`Pool::part`] returns
/// `None`.
///
/// ```
/// use solidarity_core::{Cycle, what_if::counted_part_of_proposal};
/// let part = counted_part_of_proposal(&Cycle::debated()).unwrap();
/// assert_eq!(part.step.value, "15.65");
/// ```
#[must_use]
pub fn counted_part_of_proposal(cycle: &Cycle) -> Option<Traced<Share>> {
    let proposal = Pool {
        relocations: cycle.proposal_relocations(),
        financial_eur: Eur::whole(law::LEGAL_MINIMUM_EUR),
    };
    counted_part(cycle, proposal, cycle.vintage().proposal.into())
}

fn counted_part(cycle: &Cycle, pool: Pool, source: Provenance) -> Option<Traced<Share>> {
    let counted = cycle.counted_pledges()?;
    let part = counted.part_of(pool)?;
    let unit_value = UnitValue::of(pool, Eur::ZERO).ok()?.eur_per_case()?;
    let step = TraceStep::of(
        "spainPart",
        "Art. 57(1), 12(3)",
        "(countedRelocations + countedEur / unitValueEur) / relocations × 100",
        vec![
            sourced("countedRelocations", counted.relocations, counted.source),
            sourced("countedEur", counted.financial_eur, counted.source),
            sourced("unitValueEur", unit_value, Provenance::Step("unitValueEur")),
            sourced("relocations", pool.relocations, source),
        ],
        part.percent(),
    );
    Some(Traced { figure: part, step })
}
