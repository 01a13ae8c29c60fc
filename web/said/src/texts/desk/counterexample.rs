//! What the desk says of the search for a counterexample.

use solidarity_core::InvariantId;
use solidarity_core::counterexample::{Axis, Landmark, Measures, Part};

/// Of the search for a counterexample.
pub struct Counterexample {
    pub varying: &'static str,
    pub axes: AxesWords,
    pub rest: &'static str,
    pub total: &'static str,
    pub too_large: &'static str,
    pub start: &'static str,
    pub stop: &'static str,
    pub resume: &'static str,
    pub progress: &'static str,
    pub speed: &'static str,
    pub stopped: &'static str,
    pub none_so_far: &'static str,
    pub none: &'static str,
    pub only_here: &'static str,
    pub broken_so_far: &'static str,
    pub broken: &'static str,
    pub first: &'static str,
    /// What does not hold, where it is that.
    pub counted_twice: &'static str,
    pub above_cap: &'static str,
    pub does_not_add_up: &'static str,
    pub see: &'static str,
}

/// What can vary, by its name in [`Axis`].
pub struct AxesWords {
    pub pool: AxisWords,
    pub share: AxisWords,
    pub pledge: AxisWords,
    pub deduction: AxisWords,
    pub union_pledges: AxisWords,
    pub eligible_cases: AxisWords,
    pub readings: AxisWords,
    pub rules: AxisWords,
}

/// Of one that can vary.
pub struct AxisWords {
    /// What varies.
    pub name: &'static str,
    /// What it runs through; its number of values stands in place.
    pub values: &'static str,
}

/// Of the values that the search for a counterexample runs through.
pub struct Grid {
    pub all: &'static str,
    pub pool: &'static str,
    pub key: &'static str,
    /// Relocations, and what of the rest is measures.
    pub mix: &'static str,
    pub part: PartWords,
    pub measure: MeasureWords,
    pub no_forum: &'static str,
    /// No reconvened Forum; pledged is the threshold, so many tenths are carried out.
    pub fallen_away: &'static str,
    pub one_fallen_away: &'static str,
    pub legal_minimum: &'static str,
    pub sixty_percent: &'static str,
    pub fair_share_asked: &'static str,
    pub tenths: &'static str,
    pub cap: &'static str,
    pub threshold_cap: &'static str,
    pub fair_share: &'static str,
    pub fair_share_of_threshold: &'static str,
    pub no_limit: &'static str,
    pub rules: &'static str,
}

/// How many of the share, by its name in [`Part`].
pub struct PartWords {
    pub none: &'static str,
    pub one: &'static str,
    pub third: &'static str,
    pub half: &'static str,
    pub all_but_one: &'static str,
    pub all: &'static str,
}

/// How much of the rest is measures, by its name in [`Measures`].
pub struct MeasureWords {
    pub none: &'static str,
    pub cent: &'static str,
    pub third: &'static str,
    pub all: &'static str,
}

impl Counterexample {
    /// What is said of an axis.
    #[must_use]
    pub const fn axis(&self, axis: Axis) -> &AxisWords {
        match axis {
            Axis::Pool => &self.axes.pool,
            Axis::Share => &self.axes.share,
            Axis::Pledge => &self.axes.pledge,
            Axis::Deduction => &self.axes.deduction,
            Axis::UnionPledges => &self.axes.union_pledges,
            Axis::EligibleCases => &self.axes.eligible_cases,
            Axis::Readings => &self.axes.readings,
            Axis::Rules => &self.axes.rules,
        }
    }

    /// That an invariant does not hold. Returns `None` for one that came later than
    /// these words.
    #[must_use]
    pub const fn does_not_hold(&self, invariant: InvariantId) -> Option<&'static str> {
        Some(match invariant {
            InvariantId::NeverBoth => self.counted_twice,
            InvariantId::WithinFairShare => self.above_cap,
            InvariantId::Conservation => self.does_not_add_up,
            _ => return None,
        })
    }
}

impl Grid {
    /// How many of the share.
    #[must_use]
    pub const fn part(&self, part: Part) -> &'static str {
        let told = &self.part;
        match part {
            Part::None => told.none,
            Part::One => told.one,
            Part::Third => told.third,
            Part::Half => told.half,
            Part::AllButOne => told.all_but_one,
            Part::All => told.all,
        }
    }

    /// How much of the rest is measures.
    #[must_use]
    pub const fn measure(&self, measures: Measures) -> &'static str {
        let told = &self.measure;
        match measures {
            Measures::None => told.none,
            Measures::Cent => told.cent,
            Measures::Third => told.third,
            Measures::All => told.all,
        }
    }

    /// A number of pledges that means something.
    #[must_use]
    pub const fn landmark(&self, landmark: Landmark) -> &'static str {
        match landmark {
            Landmark::LegalMinimum => self.legal_minimum,
            Landmark::SixtyPercent => self.sixty_percent,
            Landmark::FairShareAsked => self.fair_share_asked,
        }
    }
}
