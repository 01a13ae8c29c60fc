//! The search for a scenario in which a statement under test does not hold.
//!
//! The reader says what may vary. Each [`Axis`] that varies runs through the values
//! of its [`grid`], and every combination is tried. With both rules on, no
//! statement may break. A search is worked off in steps, so that whoever runs it
//! can show how far it is and can stop it.
//!
//! The search has no second implementation of a settlement: each combination goes
//! through the functions that [`crate::settle`] is made of.

mod branch;
mod grid;
mod marks;
mod progress;
mod search;

pub use grid::{Values, grid};
pub use marks::{EligibleMark, Landmark, Measures, Part, UnionMark};
pub use progress::{Counterexample, Progress};
pub use search::CounterexampleSearch;

use crate::Scenario;
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;

/// A part of a scenario that may vary in a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", expecting = "the name of an axis")]
pub enum Axis {
    /// The size of the pool.
    Pool,
    /// The state's share.
    Share,
    /// The mix of relocations, measures and money that it pledges.
    Pledge,
    /// The deduction granted by the Council.
    Deduction,
    /// The Union's relocation pledges, and whether the Forum was reconvened:
    /// without that no pledges make offsets mandatory (Art. 63(3)).
    UnionPledges,
    /// The cases in the country that can be offset.
    EligibleCases,
    /// The readings of what the regulation leaves open.
    Readings,
    /// The two rules, on and off.
    Rules,
}

impl Axis {
    /// All axes.
    pub const ALL: [Self; 8] = [
        Self::Pool,
        Self::Share,
        Self::Pledge,
        Self::Deduction,
        Self::UnionPledges,
        Self::EligibleCases,
        Self::Readings,
        Self::Rules,
    ];

    /// Its name in JSON.
    ///
    /// ```
    /// assert_eq!(solidarity_core::counterexample::Axis::UnionPledges.id(), "unionPledges");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pool => "pool",
            Self::Share => "share",
            Self::Pledge => "pledge",
            Self::Deduction => "deduction",
            Self::UnionPledges => "unionPledges",
            Self::EligibleCases => "eligibleCases",
            Self::Readings => "readings",
            Self::Rules => "rules",
        }
    }
}

/// The combinations that are searched: a scenario, and the axes that may vary in
/// it. Everything else is as in the scenario.
///
/// ```
/// use solidarity_core::{Rules, Scenario, counterexample::{Axis, CounterexampleSearch, Space}};
/// let mut space = Space { base: Scenario::default(), varying: Axis::ALL.to_vec() };
/// space.varying.retain(|axis| *axis != Axis::Rules);
/// let both_on = CounterexampleSearch::new(&space)?.step(10_000);
/// assert_eq!((both_on.tried, both_on.broken), (10_000, 0));
///
/// // Offsets no longer count: one case taken is one discharged twice.
/// space.base.rules = Rules { offsets_count_towards_fair_share: false, ..Rules::default() };
/// let first = CounterexampleSearch::new(&space)?.step(1_000).first.unwrap();
/// assert_eq!(first.excess_cases.get(), 1);
/// assert_eq!(first.scenario.union_relocation_pledges.get(), 29_999);
/// # Ok::<(), solidarity_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    /// Where the search starts from.
    pub base: Scenario,
    /// The axes that may vary. Their order and repetitions have no effect.
    #[serde(deserialize_with = "axes")]
    pub varying: Vec<Axis>,
}

impl Space {
    pub(crate) fn varies(&self, axis: Axis) -> bool {
        self.varying.contains(&axis)
    }
}

fn axes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Axis>, D::Error> {
    deserializer.deserialize_any(List)
}

/// Reads a list, and names what else it was given in the error.
struct List;

impl<'de> de::Visitor<'de> for List {
    type Value = Vec<Axis>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a list of what may vary")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Axis>, A::Error> {
        let mut axes = Vec::new();
        while let Some(axis) = list.next_element()? {
            axes.push(axis);
        }
        Ok(axes)
    }
}
