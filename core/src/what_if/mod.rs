//! Figures that no settlement has, each with the step that explains it: shares by
//! another key, published figures worked out further, and sums over member states.
//!
//! They are written like the steps of a
//! [`TracedSettlement`](crate::TracedSettlement), so that a reader sees the rule
//! and the formula of each figure, and the sources of its numbers. None of them is
//! an input of a settlement.
//!
//! ```
//! use solidarity_core::{Cycle, what_if};
//! let cycle = Cycle::debated();
//! let netherlands = cycle.bound_state("NL")?;
//! // By population alone, and what that comes to in the pool of the cycle.
//! let share = what_if::share_weighted(&cycle, netherlands, 100).unwrap();
//! assert!(share.step.value.starts_with("4.060422"));
//! let fair_share = what_if::fair_share(&cycle, share.figure)?;
//! assert_eq!(fair_share.figure.cases.get(), 853);
//! assert_eq!(fair_share.step.formula, "ceil(sharePercent / 100 × relocations)");
//! # Ok::<(), solidarity_core::Error>(())
//! ```

mod border;
mod counted;
mod published;
mod shares;
mod sums;

pub use border::border_procedures_per_relocation;
pub use counted::{counted_part_of_pool, counted_part_of_proposal};
pub use published::{announced_cases, french_share_before_rounding};
pub use shares::{fair_share, share_among_contributing, share_weighted, share_with_gdp_of};
pub use sums::{RoundedUp, accepted_by_benefitting, chosen_relocations, rounded_up};

use crate::{
    Cycle, TraceStep,
    settle::{TraceInput, sourced},
};

/// A figure with the step that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traced<T> {
    /// The figure.
    pub figure: T,
    /// The step that explains it.
    pub step: TraceStep,
}

/// The size of the pool that the Council set, as an input of a formula.
fn pool_relocations(cycle: &Cycle) -> TraceInput {
    let relocations = cycle.reference_pool().relocations;
    sourced("relocations", relocations, cycle.reference_pool_source())
}
