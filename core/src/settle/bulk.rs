//! Settles many scenarios at once.

use super::{
    basis::{Basis, Standing},
    settle_on,
};
use crate::{Cycle, Error, Scenario, Settlement, ShareChoice};
use std::fmt;

/// The first of many scenarios that cannot be settled, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkError {
    /// Its index among those given, from 0.
    pub index: usize,
    /// What is wrong with it.
    pub error: Error,
}

impl BulkError {
    pub(crate) const fn at(index: usize, error: Error) -> Self {
        Self { index, error }
    }
}

impl fmt::Display for BulkError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "scenario {}: {}", self.index, self.error)
    }
}

impl std::error::Error for BulkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Settles many scenarios without traces, in their order. Consecutive scenarios of
/// the same cycle and state share work; if they also alternate between at most four
/// pools with the key's share, they share more.
///
/// # Errors
/// The first scenario that cannot be settled, as a [`BulkError`].
///
/// ```
/// use solidarity_core::{Scenario, settle_many};
/// let settlements = settle_many(&[Scenario::default(), Scenario::default()]).unwrap();
/// assert_eq!(settlements.len(), 2);
/// ```
pub fn settle_many(scenarios: &[Scenario]) -> Result<Vec<Settlement>, BulkError> {
    let mut settlements = Vec::with_capacity(scenarios.len());
    let Some(first) = scenarios.first() else {
        return Ok(settlements);
    };
    let mut cache = Cache::of(first).map_err(|error| BulkError::at(0, error))?;
    for (index, scenario) in scenarios.iter().enumerate() {
        if !cache.is_of(scenario) {
            cache = Cache::of(scenario).map_err(|error| BulkError::at(index, error))?;
        }
        // A settlement is large, and `?` would copy it once more.
        match cache.settle(scenario) {
            Ok(settlement) => settlements.push(settlement),
            Err(error) => return Err(BulkError::at(index, error)),
        }
    }
    Ok(settlements)
}

/// The number of pools that are remembered. Callers mostly alternate between a few
/// pools, and looking through more takes longer than working one out.
const BASES: usize = 4;

/// The cache of results for earlier scenarios of the same state.
struct Cache<'a> {
    made_for: &'a Scenario,
    standing: Standing,
    /// The results for the pools of these scenarios, with the share from the key. A
    /// typed share seldom comes twice.
    bases: [Option<(&'a Scenario, Basis)>; BASES],
    oldest: usize,
}

impl<'a> Cache<'a> {
    fn of(scenario: &'a Scenario) -> Result<Self, Error> {
        let cycle = Cycle::find(&scenario.cycle)?;
        Ok(Self {
            made_for: scenario,
            standing: Standing::of(&cycle, &scenario.member_state)?,
            bases: Default::default(),
            oldest: 0,
        })
    }

    fn is_of(&self, scenario: &Scenario) -> bool {
        self.made_for.member_state == scenario.member_state && self.made_for.cycle == scenario.cycle
    }

    fn settle(&mut self, scenario: &'a Scenario) -> Result<Settlement, Error> {
        let by_key = scenario.share == ShareChoice::Key;
        let serves = |(made_for, basis): &&(&Scenario, Basis)| {
            by_key
                && made_for.pool.relocations == scenario.pool.relocations
                && made_for
                    .pool
                    .financial_eur
                    .is_written_as(scenario.pool.financial_eur)
                && basis
                    .unit
                    .serves(scenario.pool, scenario.pledge.alternative_eur)
        };
        if let Some((_, basis)) = self.bases.iter().flatten().find(serves) {
            return settle_on(basis, scenario);
        }
        let basis = Basis::of(&self.standing, scenario)?;
        if let Some(slot) = self.bases.get_mut(self.oldest).filter(|_| by_key) {
            *slot = Some((scenario, basis));
            self.oldest = (self.oldest + 1) % BASES;
        }
        settle_on(&basis, scenario)
    }
}
