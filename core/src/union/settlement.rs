//! The settlement of a Union.

use crate::{Cases, Eur, Settlement, TraceStep, Trigger};
use serde::Serialize;
use std::{collections::BTreeMap, ops::Deref};

/// The result of a [`super::Union`]. [`super::settle_union_in`] makes it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
pub struct UnionSettlement {
    /// Relocations that the states pledge together (Art. 63(3)).
    pub pledged_relocations: Cases,
    /// The pledged relocations that are to be implemented, after deductions and
    /// without the states that use the pool (Art. 63(4)).
    pub implemented_relocations: Cases,
    /// Whether offsets are mandatory, and how many are missing (Art. 63(3)-(4)).
    pub trigger: Trigger,
    /// Every bound state, by its code.
    pub states: BTreeMap<&'static str, StateSettlement>,
    /// All states together.
    pub totals: UnionTotals,
    /// The four statements under test, in the order of [`UnionInvariantId`].
    pub invariants: [UnionInvariant; 4],
}

/// A Union's settlement with the trace of its own figures, which is one object in
/// JSON. [`super::settle_union`] makes it. The figures of a state are explained by
/// [`crate::settle`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct TracedUnionSettlement {
    /// The settlement itself.
    #[serde(flatten)]
    pub settlement: UnionSettlement,
    /// The steps that explain the Union's figures.
    pub trace: Vec<TraceStep>,
}

impl Deref for TracedUnionSettlement {
    type Target = UnionSettlement;

    fn deref(&self) -> &UnionSettlement {
        &self.settlement
    }
}

/// The result of a Union for one state.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct StateSettlement {
    /// What it owes. A state that refused does not do it, and if the state uses the
    /// pool, it is not due.
    pub settlement: Settlement,
    /// Its standing in this Union.
    pub standing: UnionStanding,
}

/// The standing of a state in a Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum UnionStanding {
    /// It contributes (Art. 2(20)).
    Contributes,
    /// Its whole fair share is deducted, so that no part is left to do or to refuse
    /// (Art. 60(3), 61, 62).
    Deducted,
    /// It uses the pool: its contribution is not due (Art. 58(1), 60(3)).
    UsesPool,
    /// It is obliged to contribute, and refuses.
    Refused,
}

impl UnionStanding {
    /// Whether the state provides contributions or is obliged to (Art. 2(20)), so
    /// that offsets are asked of it.
    ///
    /// ```
    /// use solidarity_core::union::UnionStanding;
    /// assert!(UnionStanding::Refused.is_asked());
    /// assert!(!UnionStanding::Deducted.is_asked());
    /// ```
    #[must_use]
    pub const fn is_asked(self) -> bool {
        match self {
            Self::Contributes | Self::Refused => true,
            Self::Deducted | Self::UsesPool => false,
        }
    }

    /// Whether what the state owes is due and done.
    ///
    /// ```
    /// use solidarity_core::union::UnionStanding;
    /// assert!(UnionStanding::Contributes.gives());
    /// assert!(!UnionStanding::Refused.gives());
    /// ```
    #[must_use]
    pub const fn gives(self) -> bool {
        match self {
            Self::Contributes | Self::Deducted => true,
            Self::UsesPool | Self::Refused => false,
        }
    }
}

/// All states of a Union together. Each unit of a fair share is counted once: under
/// relocations, money, measures, deductions, offsets (less those beyond), not
/// obliged, or refused.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
pub struct UnionTotals {
    /// The fair shares, in cases. They are more than the pool, because each is
    /// rounded up.
    pub fair_share_cases: Cases,
    /// Relocations due.
    pub relocations: Cases,
    /// Money due.
    pub financial_eur: Eur,
    /// Alternative measures due.
    pub alternative_eur: Eur,
    /// Cases that the Council deducted.
    pub deduction_cases: Cases,
    /// Offsets taken, in cases.
    pub offset_cases: Cases,
    /// The offsets taken beyond the rest of a fair share.
    pub beyond_cases: Cases,
    /// The cases that the states which use the pool need not do (Art. 60(3)).
    pub not_obliged_cases: Cases,
    /// The cases that the states which refused do not do.
    pub refused_cases: Cases,
    /// The shortfall less the offsets taken, in cases. Relocations that an offset
    /// replaces (recital 33) are not added to it.
    pub open_cases: Cases,
}

/// Whether one of the statements under test holds in a Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct UnionInvariant {
    /// Which statement.
    pub id: UnionInvariantId,
    /// Whether it holds.
    pub holds: bool,
}

/// The statements under test: those of a settlement ([`crate::InvariantId`]), each
/// for all states, and one about the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum UnionInvariantId {
    /// In no state is a unit of the share discharged twice.
    NeverBoth,
    /// No state takes more offsets than its cap.
    WithinFairShare,
    /// In every state, all forms together are exactly the rest of its share after
    /// the deduction.
    Conservation,
    /// The exact worth of the totals adds up to the sum of the fair shares.
    UnionConservation,
}
