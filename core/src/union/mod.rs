//! The Union: the mechanism worked out for all bound member states at once, so that
//! the pledged relocations, the ones to be implemented, and the shortfall are
//! outcomes and not assumptions.
//!
//! A [`Union`] goes in, a [`UnionSettlement`] comes out. The steps are those of a
//! single settlement ([the table](crate#the-ten-steps)); step 6 is done once, from
//! what all states pledge together, and step 7 divides the shortfall among the
//! states that contribute in this Union. Two kinds of states stand apart:
//!
//! - one that **refused** is obliged and is asked for offsets, but takes none: what
//!   is asked of it stays open;
//! - one that **uses the pool** is not obliged to implement its pledge, and no
//!   offsets are asked of it (Art. 60(3), 63(4)).
//!
//! Their own settlements say what they owe without offsets. Their [`UnionStanding`]
//! says that it is not done, or not due.
//!
//! ```
//! use solidarity_core::{Cycle, union::{NamedUnionId, Union, settle_union}};
//! let cycle = Cycle::debated();
//! let mut union = Union::as_chosen(&cycle)?;
//! union.forum_reconvened = true;
//! let settled = settle_union(&union)?;
//! // Cyprus pledges 44 of them, and uses the pool.
//! assert_eq!(settled.pledged_relocations.get(), 9_066);
//! assert_eq!(settled.implemented_relocations.get(), 9_022);
//! assert_eq!(settled.trigger.shortfall_cases.get(), 20_978);
//! // All contributing states together have not so many cases to do.
//! assert!(settled.totals.open_cases.get() > 0);
//! # Ok::<(), solidarity_core::Error>(())
//! ```

mod form;
mod named;
mod settle;
mod settlement;
mod state;
mod together;
mod totals;
mod trace;

pub use named::{NamedUnion, NamedUnionId, named_unions};
pub use settle::{settle_union, settle_union_in};
pub use settlement::{
    StateSettlement, TracedUnionSettlement, UnionInvariant, UnionInvariantId, UnionSettlement,
    UnionStanding, UnionTotals,
};
pub use state::UnionForm;

use crate::{Cases, Eur, Pool, Reading, Rules};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What all member states do in one cycle. The JSON form has the same fields in
/// camelCase, all of which are needed.
///
/// A state that is left out of `states` does as it chose, in this pool
/// ([`UnionState`]). A state in `states` is given with all of its fields. Shares
/// come from the reference key (Art. 66).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Union {
    /// The cycle, a year: `"2026"`.
    pub cycle: String,
    /// The size of the pool (Art. 57(1)).
    pub pool: Pool,
    /// Whether the High-Level Forum was reconvened (Art. 13(4)).
    pub forum_reconvened: bool,
    /// How the open places of the regulation are read.
    pub reading: Reading,
    /// Rules that can be switched off to see what they do.
    pub rules: Rules,
    /// The states, by their codes of two letters, as Eurostat writes them.
    #[serde(deserialize_with = "form::by_code")]
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, UnionState>"))]
    pub states: BTreeMap<String, UnionState>,
}

/// What one member state does. In JSON only `eligibleCases` may be missing.
///
/// A state that a [`Union`] leaves out has what follows from the data of its cycle:
/// a single form takes its whole fair share of the Union's pool; relocation beside
/// another form takes the whole as well, because the division between them is not
/// public, so that the relocations pledged are the most that are possible; money
/// and measures take half each, the measures rounded down to whole cases; and if no
/// choice is known, money takes the whole. An exempt state has the deduction of its
/// whole share, a state that refused refuses, and a benefitting state uses the
/// pool.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[serde(expecting = "an object with what a member state does")]
pub struct UnionState {
    /// Relocations it pledges, in cases (Art. 56(2)(a)).
    pub relocations: Cases,
    /// Alternative solidarity measures it pledges, in EUR (Art. 56(2)(c), 65). The
    /// rest of its fair share is money.
    pub alternative_eur: Eur,
    /// Cases deducted from its pledge by the Council (Art. 61, 62).
    pub deduction_cases: Cases,
    /// Whether it refuses to contribute. It can then neither pledge nor use the
    /// pool.
    pub refused: bool,
    /// Whether it uses the pool, so that it need not implement its pledge (Art.
    /// 58(1), 60(3)). Only benefitting member states can.
    pub uses_pool: bool,
    /// Cases in the country that can be offset (Art. 63(8)); no limit if absent.
    pub eligible_cases: Option<Cases>,
}
