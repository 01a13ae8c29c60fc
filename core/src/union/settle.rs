//! Steps 7 to 10 for all states of a Union.

use super::{
    StateSettlement, TracedUnionSettlement, Union, UnionInvariantId, UnionSettlement,
    UnionStanding,
    settlement::UnionInvariant,
    together::{Member, Together},
    totals::Sum,
    trace::trace,
};
use crate::settle::{Taken, requested, settle_taken, taken};
use crate::{Cases, Cycle, Error, InvariantId, LimitedBy, Trigger};
use std::collections::BTreeMap;

/// Settles a Union, with the trace of its own figures.
///
/// # Errors
/// Any [`crate::ErrorCode`] but `ShareOutOfRange`. A field of a state is named with
/// its code: `states.DE.relocations`. A state that is not bound, or given twice, is
/// named under `states`. [`crate::ErrorCode::InvalidScenario`] is also the error
/// for a state that uses the pool without benefitting, and for a state that refused
/// and also pledges or uses the pool.
///
/// ```
/// use solidarity_core::{Cycle, union::{Union, UnionState, UnionStanding, settle_union}};
/// let mut union = Union::as_chosen(&Cycle::debated())?;
/// union.states.insert("DE".to_owned(), UnionState::default()); // It pays instead.
/// let settled = settle_union(&union)?;
/// assert_eq!(settled.pledged_relocations.get(), 9_066 - 4_574);
/// assert_eq!(settled.states["DE"].settlement.due.financial_eur.to_string(), "91480000");
/// assert_eq!(settled.states["IT"].standing, UnionStanding::UsesPool);
/// assert!(settled.trace.iter().any(|step| step.step == "pledgedRelocations"));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn settle_union(union: &Union) -> Result<TracedUnionSettlement, Error> {
    let cycle = Cycle::find(&union.cycle)?;
    let together = Together::of(&cycle, union)?;
    let settlement = settled(union, &together)?;
    let trace = trace(&cycle, union, &together, &settlement);
    Ok(TracedUnionSettlement { settlement, trace })
}

/// Settles a Union in the given cycle, without a trace. The Union's own `cycle` is
/// not looked at.
///
/// # Errors
/// Those of [`settle_union`] but `UnknownCycle`.
///
/// ```
/// use solidarity_core::{Cycle, union::{Union, settle_union_in}};
/// let cycle = Cycle::debated();
/// let settled = settle_union_in(&cycle, &Union::as_chosen(&cycle)?)?;
/// assert!(!settled.trigger.mandatory);
/// assert!(settled.invariants.iter().all(|invariant| invariant.holds));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn settle_union_in(cycle: &Cycle, union: &Union) -> Result<UnionSettlement, Error> {
    settled(union, &Together::of(cycle, union)?)
}

fn settled(union: &Union, together: &Together) -> Result<UnionSettlement, Error> {
    let too_large = || Error::overflow("pool.relocations", union.pool.relocations);
    let mut states = BTreeMap::new();
    let mut sum = Sum::new(union, together)?;
    for member in &together.members {
        let state = settled_state(member, together.trigger)?;
        sum.add(member, &state).ok_or_else(too_large)?;
        states.insert(member.state.code, state);
    }
    let (totals, conserved) = sum
        .finish(together.trigger.shortfall_cases)
        .ok_or_else(too_large)?;
    let everywhere = |id: InvariantId| {
        let mut all = states
            .values()
            .flat_map(|state| state.settlement.invariants);
        all.all(|invariant| invariant.id != id || invariant.holds)
    };
    let invariants = [
        (
            UnionInvariantId::NeverBoth,
            everywhere(InvariantId::NeverBoth),
        ),
        (
            UnionInvariantId::WithinFairShare,
            everywhere(InvariantId::WithinFairShare),
        ),
        (
            UnionInvariantId::Conservation,
            everywhere(InvariantId::Conservation),
        ),
        (UnionInvariantId::UnionConservation, conserved),
    ]
    .map(|(id, holds)| UnionInvariant { id, holds });
    Ok(UnionSettlement {
        pledged_relocations: together.pledges.pledged,
        implemented_relocations: together.pledges.implemented,
        trigger: together.trigger,
        states,
        totals,
        invariants,
    })
}

fn settled_state(member: &Member, trigger: Trigger) -> Result<StateSettlement, Error> {
    let Member {
        standing,
        scenario,
        basis,
        pledged,
        ..
    } = member;
    let requested_cases = requested(basis, scenario, &trigger)?;
    let lawful = taken(basis, scenario, requested_cases);
    let taken = match standing {
        // No bound of the law makes them fewer than asked; the state does not take
        // them.
        UnionStanding::Refused => Taken {
            cases: Cases::ZERO,
            countable: Cases::ZERO,
            limited_by: LimitedBy::None,
            ..lawful
        },
        _ => lawful,
    };
    // Offsets follow from the size of the pool, so they are too many only if it is
    // too large.
    let too_large = |error: Error| match error.field.as_str() {
        "offset.cases" => Error::overflow("pool.relocations", scenario.pool.relocations),
        _ => error,
    };
    let settlement = settle_taken(basis, scenario, pledged, trigger, requested_cases, &taken);
    Ok(StateSettlement {
        settlement: settlement.map_err(too_large)?,
        standing: *standing,
    })
}
