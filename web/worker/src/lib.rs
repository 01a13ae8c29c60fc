//! The search for a counterexample, apart from the page: a Web Worker that runs
//! [`solidarity_core::counterexample::CounterexampleSearch`] and tells how far it is.
//!
//! The page says [`Order`], the worker answers [`Report`]. Scenarios travel as
//! the queries of a link.

mod search;

pub use search::Searcher;

use serde::{Deserialize, Serialize};

/// What the page asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Search from the beginning; a search that still runs is forgotten.
    Start {
        /// The scenario that everything is as in which does not vary.
        base: String,
        /// What varies: ids of [`solidarity_core::counterexample::Axis`].
        varying: Vec<String>,
    },
    /// Wait.
    Stop,
    /// Go on where it stopped.
    Resume,
}

/// How far the search is.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Scenarios tried.
    pub tried: u64,
    /// Scenarios there are.
    pub total: u64,
    /// Scenarios that broke an invariant.
    pub broken: u64,
    /// The first that did.
    pub first: Option<String>,
    /// Time spent searching, in milliseconds; waiting is not counted.
    pub milliseconds: u64,
    /// Whether it goes on by itself.
    pub running: bool,
}

impl Report {
    /// Whether all were tried.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.tried == self.total
    }

    /// Whether it waits for an order to go on.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        !self.running && !self.is_done()
    }

    /// Scenarios per second so far; nothing before there is a time to speak of.
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
