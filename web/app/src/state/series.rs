//! The scenario at all numbers of Union pledges, with the Forum reconvened: what
//! the pictures show beside the scenario itself.

use super::field::fallen_away;
use crate::picture::{Grid, beyond};
use solidarity_core::{
    Cases, Cycle, Error, Scenario, Settlement, TurningPoints, across_pledges, settle_in,
    turning_points,
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
    /// Whether cases are taken over without the reconvened Forum too.
    needs_no_forum: bool,
}

impl Series {
    /// Of a scenario, whatever its own pledges, and whether or not the Forum is
    /// reconvened in it. Empty if it cannot be settled.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self::try_of(without_pledges(scenario)).unwrap_or_default()
    }

    /// Whether it is this scenario's.
    #[must_use]
    pub fn is_of(&self, scenario: &Scenario) -> bool {
        self.of.as_ref() == Some(&without_pledges(scenario))
    }

    fn try_of(scenario: Scenario) -> Result<Self, Error> {
        let cycle = Cycle::find(&scenario.cycle)?;
        let level = settle_in(&cycle, &scenario)?;
        let most = level.trigger.threshold_cases;
        let reconvened = reconvened(&scenario);
        // Under one reading, where pledges fall away (Art. 63(4)).
        let needs_no_forum = level.trigger.mandatory;
        Ok(Self {
            settled: across_pledges(&cycle, &reconvened, most, STEPS)?,
            level: if needs_no_forum {
                across_pledges(&cycle, &scenario, most, STEPS)?
            } else {
                vec![(Cases::ZERO, level), (most, level)]
            },
            needs_no_forum,
            turning: turning_points(&cycle, &reconvened)?,
            of: Some(scenario),
        })
    }

    /// Without the reconvened Forum, where mostly nothing depends on the pledges.
    #[must_use]
    pub fn level(&self) -> &[(Cases, Settlement)] {
        &self.level
    }

    /// Whether cases are taken over without the reconvened Forum too.
    #[must_use]
    pub const fn needs_no_forum(&self) -> bool {
        self.needs_no_forum
    }

    /// All of it, with the Forum reconvened.
    #[must_use]
    pub fn settled(&self) -> &[(Cases, Settlement)] {
        &self.settled
    }

    /// Where the most is taken over: at no pledges.
    #[must_use]
    pub fn fullest(&self) -> Option<&Settlement> {
        self.settled.first().map(|(_, fullest)| fullest)
    }

    /// The fair share, and what is taken beyond it where the most is taken.
    #[must_use]
    pub fn height(&self) -> Option<Cases> {
        let fullest = self.fullest()?;
        let share = fullest.fair_share.cases.get();
        Some(Cases::new(share.saturating_add(beyond(fullest).get())))
    }

    /// Where taking over sets in and ends.
    #[must_use]
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

/// A scenario as it is before the Union pledges anything but what falls away.
fn without_pledges(scenario: &Scenario) -> Scenario {
    let fallen = fallen_away(scenario).filter(|fallen| *fallen > 0);
    Scenario {
        forum_reconvened: false,
        union_relocation_pledges: Cases::new(fallen.unwrap_or_default()),
        union_relocations_implemented: fallen.map(|_| Cases::ZERO),
        ..scenario.clone()
    }
}

fn reconvened(scenario: &Scenario) -> Scenario {
    Scenario {
        forum_reconvened: true,
        ..scenario.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use said::cycle;
    use solidarity_core::FallenAwayReading;

    #[test]
    fn pledges_that_fall_away_stay_in_the_picture() {
        let mut scenario = Scenario {
            union_relocations_implemented: Some(Cases::new(8_000)),
            ..cycle::first_view()
        };
        let after_forum = Series::of(&scenario);
        assert!(after_forum.is_of(&scenario) && !after_forum.needs_no_forum());
        assert_eq!(after_forum.level().len(), 2);
        let all_carried_out = Series::of(&cycle::first_view());
        let turns = |series: &Series| series.turning().map(|turning| turning.none_from.get());
        // So many more must be pledged, of which 1 066 fall away.
        assert_eq!(turns(&all_carried_out), Some(30_000));
        assert_eq!(turns(&after_forum), Some(31_066));

        scenario.reading.fallen_away = FallenAwayReading::Always;
        let always = Series::of(&scenario);
        assert!(always.needs_no_forum());
        let taken = always.level().iter().map(|(_, now)| now.offset.cases);
        assert!(taken.max() > Some(Cases::ZERO));
    }
}
