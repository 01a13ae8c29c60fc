//! The scenario at all numbers of Union pledges, with the Forum reconvened: what
//! the pictures show beside the scenario itself.

use crate::picture::{Grid, beyond};
use solidarity_core::{
    Cases, Cycle, Error, Scenario, Settlement, TurningPoints, across_pledges, pledges_for,
    settle_in, turning_points,
};

/// Steps between no pledges and the threshold: more than a phone has points, and
/// a multiple of the rows that a table takes from it.
const STEPS: u16 = 240;

/// A scenario settled at pledges from 0 to the threshold.
#[derive(Default)]
pub struct Series {
    of: Option<Scenario>,
    settled: Vec<(Cases, Settlement)>,
    level: Vec<(Cases, Settlement)>,
    turning: Option<TurningPoints>,
}

impl Series {
    /// Of a scenario, whatever its own pledges, and whether or not the Forum is
    /// reconvened in it. Empty if it cannot be settled.
    pub fn of(scenario: &Scenario) -> Self {
        Self::try_of(without_pledges(scenario)).unwrap_or_default()
    }

    /// Whether it is this scenario's.
    pub fn is_of(&self, scenario: &Scenario) -> bool {
        self.of.as_ref() == Some(&without_pledges(scenario))
    }

    fn try_of(scenario: Scenario) -> Result<Self, Error> {
        let cycle = Cycle::find(&scenario.cycle)?;
        let level = settle_in(&cycle, &scenario)?;
        let most = level.trigger.threshold_cases;
        let reconvened = reconvened(&scenario);
        Ok(Self {
            settled: across_pledges(&cycle, &reconvened, most, STEPS)?,
            level: vec![(Cases::ZERO, level), (most, level)],
            turning: turning_points(&cycle, &reconvened)?,
            of: Some(scenario),
        })
    }

    /// Without the reconvened Forum, where nothing depends on the pledges.
    pub fn level(&self) -> &[(Cases, Settlement)] {
        &self.level
    }

    /// All of it, with the Forum reconvened.
    pub fn settled(&self) -> &[(Cases, Settlement)] {
        &self.settled
    }

    /// Where the most is taken over: at no pledges.
    pub fn fullest(&self) -> Option<&Settlement> {
        self.settled.first().map(|(_, fullest)| fullest)
    }

    /// The fair share, and what is taken beyond it where the most is taken.
    pub fn height(&self) -> Option<Cases> {
        let fullest = self.fullest()?;
        let share = fullest.fair_share.cases.get();
        Some(Cases::new(share.saturating_add(beyond(fullest).get())))
    }

    /// Where taking over sets in and ends.
    pub fn turning(&self) -> Option<TurningPoints> {
        self.turning
    }

    /// So many of it, evenly spaced, the first and the last among them.
    pub fn rows(&self, rows: usize) -> impl Iterator<Item = &(Cases, Settlement)> {
        let between = self.settled.len().saturating_sub(1) / rows.saturating_sub(1).max(1);
        self.settled.iter().step_by(between.max(1))
    }

    /// The grid that holds the scenario at any number of pledges.
    pub fn grid(&self) -> Option<Grid> {
        self.fullest().map(Grid::of)
    }
}

/// A scenario as it is before the Union pledges anything.
fn without_pledges(scenario: &Scenario) -> Scenario {
    Scenario {
        forum_reconvened: false,
        union_relocation_pledges: Cases::ZERO,
        ..scenario.clone()
    }
}

fn reconvened(scenario: &Scenario) -> Scenario {
    Scenario {
        forum_reconvened: true,
        ..scenario.clone()
    }
}

/// The least Union pledges at which a state takes at most so many cases, once
/// the Forum is reconvened.
pub fn pledges_taking(scenario: &Scenario, taken: Cases) -> Option<Cases> {
    let cycle = Cycle::find(&scenario.cycle).ok()?;
    pledges_for(&cycle, &reconvened(scenario), taken).ok()?
}
