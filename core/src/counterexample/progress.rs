//! What a search has found so far.

use crate::settle::{Outcome, Taken};
use crate::{Cases, InvariantId, Scenario};
use serde::Serialize;

/// A scenario in which a statement under test does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counterexample {
    /// The scenario. [`crate::settle`] says the same of it.
    pub scenario: Scenario,
    /// The statements that do not hold.
    pub broken: Vec<InvariantId>,
    /// How far it goes beyond what the rules allow, in cases: units discharged
    /// twice, or offsets above the cap, whichever is more.
    pub excess_cases: Cases,
}

/// How far a search is.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Combinations gone through.
    pub tried: u64,
    /// Combinations there are.
    pub total: u64,
    /// Those in which a statement does not hold.
    pub broken: u64,
    /// Those that are no scenario, because the pledge or deduction of the base
    /// is more than another pool's or share's fair share. None if both vary.
    pub passed_over: u64,
    /// The first in which a statement does not hold.
    pub first: Option<Counterexample>,
    /// Whether all were gone through.
    pub done: bool,
}

impl Progress {
    /// Takes down how a combination came out.
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
