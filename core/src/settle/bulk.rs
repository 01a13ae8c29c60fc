//! Many scenarios at once.

use super::{
    basis::{Basis, Standing},
    settle_on,
};
use crate::{Cycle, Error, Scenario, Settlement, ShareChoice};

/// Settles many scenarios without traces, in their order. Neighbours of the same
/// cycle and state are settled faster, and those of a few pools by turns with
/// the share from the key faster still.
///
/// # Errors
/// The first error, with the index of its scenario.
///
/// ```
/// use solidarity_core::{Scenario, settle_many};
/// let settlements = settle_many(&[Scenario::default(), Scenario::default()]).unwrap();
/// assert_eq!(settlements.len(), 2);
/// ```
pub fn settle_many(scenarios: &[Scenario]) -> Result<Vec<Settlement>, (usize, Error)> {
    let mut kept = Kept::default();
    let mut settlements = Vec::with_capacity(scenarios.len());
    for (index, scenario) in scenarios.iter().enumerate() {
        settlements.push(kept.settle(scenario).map_err(|error| (index, error))?);
    }
    Ok(settlements)
}

/// A few pools by turns are the usual case; looking through more takes longer
/// than working one out.
const BASES: usize = 4;

/// What was worked out for the scenarios before.
#[derive(Default)]
struct Kept<'a> {
    standing: Option<(&'a Scenario, Standing)>,
    /// Of that standing, for the pools of these scenarios, with the share from
    /// the key. A typed share seldom comes twice.
    bases: [Option<(&'a Scenario, Basis)>; BASES],
    oldest: usize,
}

impl<'a> Kept<'a> {
    fn settle(&mut self, scenario: &'a Scenario) -> Result<Settlement, Error> {
        let standing = self.standing(scenario)?;
        if scenario.share != ShareChoice::Key {
            return settle_on(&Basis::of(&standing, scenario)?, scenario);
        }
        let alternative = scenario.pledge.alternative_eur;
        let serves = |(made_for, basis): &&(&Scenario, Basis)| {
            made_for.pool.relocations == scenario.pool.relocations
                && made_for
                    .pool
                    .financial_eur
                    .is_written_as(scenario.pool.financial_eur)
                && basis.unit.serves(scenario.pool, alternative)
        };
        if let Some((_, basis)) = self.bases.iter().flatten().find(serves) {
            return settle_on(basis, scenario);
        }
        let basis = Basis::of(&standing, scenario)?;
        if let Some(place) = self.bases.get_mut(self.oldest) {
            *place = Some((scenario, basis));
        }
        self.oldest = (self.oldest + 1) % BASES;
        settle_on(&basis, scenario)
    }

    fn standing(&mut self, scenario: &'a Scenario) -> Result<Standing, Error> {
        if let Some((made_for, standing)) = &self.standing
            && made_for.member_state == scenario.member_state
            && made_for.cycle == scenario.cycle
        {
            return Ok(*standing);
        }
        let cycle = Cycle::find(&scenario.cycle)?;
        let standing = Standing::of(&cycle, &scenario.member_state)?;
        *self = Self {
            standing: Some((scenario, standing)),
            ..Self::default()
        };
        Ok(standing)
    }
}
