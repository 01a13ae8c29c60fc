//! The list of cycles, from which a user chooses one.

use super::{Cycle, Vintage};
use crate::Pool;
use serde::Serialize;

/// A cycle in its newest version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CycleOverview {
    /// Its name, a year.
    pub id: &'static str,
    /// The version of its data, and the documents that this is made of.
    #[serde(flatten)]
    pub vintage: &'static Vintage,
    /// The pool that the Council set.
    pub pool: Pool,
}

/// Every cycle there is data of, in its newest version, the oldest cycle first.
///
/// ```
/// let cycles = solidarity_core::cycles();
/// assert_eq!(cycles[0].id, "2026");
/// assert_eq!(cycles[0].pool.relocations.get(), 21_000);
/// ```
#[must_use]
pub fn cycles() -> Vec<CycleOverview> {
    Cycle::all()
        .map(|cycle| CycleOverview {
            id: cycle.id(),
            vintage: cycle.vintage(),
            pool: cycle.reference_pool(),
        })
        .collect()
}
