//! The progress of a search.

use crate::settle::{Outcome, Taken};
use crate::{Cases, InvariantId, Scenario};
use serde::Serialize;

/// A scenario in which a statement under test does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counterexample {
    /// The scenario. [`crate::settle`] gives the same result for it.
    pub scenario: Scenario,
    /// The statements that do not hold.
    pub broken: Vec<InvariantId>,
    /// The cases by which it goes beyond what the rules allow: units discharged
    /// twice, or offsets above the cap, whichever is more.
    pub excess_cases: Cases,
}

/// How far a search has come, and what it has found.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Combinations that were tried or passed over.
    pub tried: u64,
    /// All combinations of the search.
    pub total: u64,
    /// Combinations in which a statement does not hold.
    pub broken: u64,
    /// Combinations that are no scenario, because the pledge or deduction of the
    /// base is more than the fair share in another pool or with another share. This
    /// is 0 if pledge and deduction both vary.
    pub passed_over: u64,
    /// The first combination in which a statement does not hold. `None` if there is
    /// none so far.
    pub first: Option<Counterexample>,
    /// Whether the search is finished.
    pub done: bool,
}

impl Progress {
    /// Records the outcome of a combination.
    pub(super) fn note(&mut self, scenario: &Scenario, taken: &Taken, outcome: &Outcome) {
        let invariants = outcome.invariants(taken);
        if invariants.iter().all(|invariant| invariant.holds) {
            return;
        }
        self.broken += 1;
        self.first.get_or_insert_with(|| {
            let broken = invariants.iter().filter(|invariant| !invariant.holds);
            let above_cap = taken.cases.saturating_sub(taken.cap);
            Counterexample {
                scenario: scenario.clone(),
                broken: broken.map(|invariant| invariant.id).collect(),
                excess_cases: outcome.overlap.cases.max(above_cap),
            }
        });
    }
}
