//! Many scenarios at once.

use super::{
    basis::{Basis, Standing},
    settle_on,
};
use crate::{Cycle, Error, Scenario, Settlement};

/// Settles many scenarios without traces, in their order. Neighbours that share
/// cycle, state, pool and share are settled faster.
///
/// # Errors
/// The first error, with the index of its scenario.
///
/// ```
/// use solidarity_core::{Scenario, settle_many};
/// let settlements = settle_many(&[Scenario::default(), Scenario::default()]).unwrap();
/// assert_eq!(settlements.len(), 2);
/// assert!(settlements.iter().all(|settlement| settlement.trace.is_none()));
/// ```
pub fn settle_many(scenarios: &[Scenario]) -> Result<Vec<Settlement>, (usize, Error)> {
    let mut kept = Kept::default();
    let mut settlements = Vec::with_capacity(scenarios.len());
    for (index, scenario) in scenarios.iter().enumerate() {
        let basis = kept.basis(scenario).map_err(|error| (index, error))?;
        // A settlement is large: it goes to its place without a stop between.
        settlements.push(settle_on(basis, scenario).map_err(|error| (index, error))?);
    }
    Ok(settlements)
}

/// A few pools by turns are the usual case; looking through more takes longer
/// than working one out.
const BASES: usize = 4;

/// What was worked out for the scenarios before, each with the scenario it was
/// worked out for.
#[derive(Default)]
struct Kept<'a> {
    standing: Option<(&'a Scenario, Standing)>,
    bases: [Option<(&'a Scenario, Basis)>; BASES],
    oldest: usize,
}

impl<'a> Kept<'a> {
    fn basis(&mut self, scenario: &'a Scenario) -> Result<&Basis, Error> {
        let serves = |kept: &Option<(&Scenario, Basis)>| {
            kept.as_ref().is_some_and(|(made_for, basis)| {
                made_for.share == scenario.share
                    && made_for.pool == scenario.pool
                    && same_state(made_for, scenario)
                    && basis
                        .unit
                        .serves(scenario.pool, scenario.pledge.alternative_eur)
            })
        };
        let mut place = self.bases.iter().position(serves);
        if place.is_none() {
            let basis = Basis::of(&self.standing(scenario)?, scenario)?;
            if let Some(oldest) = self.bases.get_mut(self.oldest) {
                *oldest = Some((scenario, basis));
            }
            place = Some(self.oldest);
            self.oldest = (self.oldest + 1) % BASES;
        }
        place
            .and_then(|place| self.bases.get(place)?.as_ref())
            .map(|(_, basis)| basis)
            .ok_or_else(|| Error::overflow("cycle", &scenario.cycle))
    }

    fn standing(&mut self, scenario: &'a Scenario) -> Result<Standing, Error> {
        match &self.standing {
            Some((made_for, standing)) if same_state(made_for, scenario) => Ok(*standing),
            _ => {
                let cycle = Cycle::find(&scenario.cycle)?;
                let standing = Standing::of(&cycle, &scenario.member_state)?;
                self.standing = Some((scenario, standing));
                Ok(standing)
            }
        }
    }
}

fn same_state(one: &Scenario, other: &Scenario) -> bool {
    one.member_state == other.member_state && one.cycle == other.cycle
}
