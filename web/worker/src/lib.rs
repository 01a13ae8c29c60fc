//! The search for a counterexample as a program of its own, in a Web Worker, so that
//! the page stays responsive while it runs. The search itself is
//! [`solidarity_core::counterexample::CounterexampleSearch`].
//!
//! The page sends an [`Order`], and the worker answers with a [`Report`] after every
//! turn of the search. Scenarios travel as the query of a link.

mod search;

pub use search::Searcher;

use serde::{Deserialize, Serialize};

/// An order of the page to the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Search from the beginning; a search that still runs is forgotten.
    Start {
        /// The scenario that gives all values which do not vary, as a query.
        base: String,
        /// The axes that vary, by the ids of [`solidarity_core::counterexample::Axis`].
        varying: Vec<String>,
    },
    /// Stop, but keep what was tried.
    Stop,
    /// Go on where the search stopped.
    Resume,
}

/// How far the search has come.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The number of scenarios tried so far.
    pub tried: u64,
    /// The number of scenarios in the whole grid.
    pub total: u64,
    /// The number of scenarios that broke an invariant.
    pub broken: u64,
    /// The first scenario that broke one, as a query.
    pub first: Option<String>,
    /// Time spent searching, in milliseconds; waiting is not counted.
    pub milliseconds: u64,
    /// Whether the search goes on by itself.
    pub running: bool,
}

impl Report {
    /// Whether all scenarios were tried.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.tried == self.total
    }

    /// Whether the search waits for an order to go on.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        !self.running && !self.is_done()
    }

    /// The scenarios tried per second. Returns `None` before a millisecond has passed.
    #[must_use]
    pub fn per_second(&self) -> Option<u64> {
        self.tried
            .saturating_mul(1_000)
            .checked_div(self.milliseconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speed_needs_a_time() {
        let report = Report {
            tried: 500,
            milliseconds: 250,
            ..Report::default()
        };
        assert_eq!(report.per_second(), Some(2_000));
        assert_eq!(Report::default().per_second(), None);
    }
}
