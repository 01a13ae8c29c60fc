//! The settlement of a scenario.

use crate::{Cases, Eur, Ledger, Percent, TraceStep};
use serde::Serialize;
use std::ops::Deref;

/// The result of a scenario. [`crate::settle`] makes it. Amounts are exact;
/// percentages, and euros that have no finite decimal form, are cut off at the end
/// of what a decimal holds.
///
/// It owns no memory outside itself, so that bulk work makes and drops settlements
/// at no cost but their bytes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Settlement {
    /// The state's share in percent (Art. 66).
    pub share_percent: Percent,
    /// What one case is worth in EUR (Art. 12(2)-(3)).
    pub unit_value_eur: Eur,
    /// Whether the pool keeps the ratio of Art. 12(3): EUR 20 000 a case.
    pub ratio_maintained: bool,
    /// The mandatory fair share (Art. 57(3)).
    pub fair_share: FairShare,
    /// The state's pledge (Art. 57(3)-(4)).
    pub pledge: Pledge,
    /// Whether offsets are mandatory, and how many are missing (Art. 63(3)).
    pub trigger: Trigger,
    /// Offsets asked and taken (Art. 63).
    pub offset: Offset,
    /// What the state owes in each form in the end.
    pub due: Due,
    /// Units of the fair share discharged twice, in cases.
    #[serde(serialize_with = "crate::quantity::as_text")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::cases_as_text")
    )]
    pub overlap_cases: Cases,
    /// The three statements under test, in the order of [`InvariantId`].
    pub invariants: [Invariant; 3],
    /// The fair share as a line, divided into forms. The JSON does not have it.
    #[serde(skip)]
    pub ledger: Ledger,
}

impl Settlement {
    /// Whether a statement under test holds.
    ///
    /// ```
    /// use solidarity_core::{InvariantId, Scenario, settle};
    /// let settlement = settle(&Scenario::default())?.settlement;
    /// assert!(settlement.holds(InvariantId::NeverBoth));
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn holds(&self, id: InvariantId) -> bool {
        let mut stated = self
            .invariants
            .iter()
            .filter(|invariant| invariant.id == id);
        stated.any(|invariant| invariant.holds)
    }
}

/// A settlement with the trace of its figures, which is one object in JSON.
/// [`crate::settle`] makes it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[non_exhaustive]
pub struct TracedSettlement {
    /// The settlement itself.
    #[serde(flatten)]
    pub settlement: Settlement,
    /// The steps that explain its figures.
    pub trace: Vec<TraceStep>,
}

impl Deref for TracedSettlement {
    type Target = Settlement;

    fn deref(&self) -> &Settlement {
        &self.settlement
    }
}

/// The mandatory fair share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[non_exhaustive]
pub struct FairShare {
    /// In cases, rounded up.
    pub cases: Cases,
    /// In EUR.
    pub eur: Eur,
}

/// A pledge, before deduction and offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pledge {
    /// Relocations, in cases.
    pub relocations: Cases,
    /// The rest of the fair share, as money.
    pub financial_eur: Eur,
    /// Alternative measures.
    pub alternative_eur: Eur,
}

/// Whether offsets are mandatory in the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Trigger {
    /// The higher of the next two.
    pub threshold_cases: Cases,
    /// 30 000 (Art. 63(3)(a), 12(2)(a)).
    pub legal_minimum_cases: Cases,
    /// 60 % of the reference number, rounded up (Art. 63(3)(b)).
    pub sixty_percent_cases: Cases,
    /// The cases that offsets must make up for in the whole Union (Art. 63(3)-(4)).
    /// They are 0 if offsets are not mandatory.
    pub shortfall_cases: Cases,
    /// Whether contributing states must take offsets.
    pub mandatory: bool,
}

/// Offsets asked of the state and taken by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Offset {
    /// Offsets asked.
    pub requested_cases: Cases,
    /// The most that the state need take (Art. 63(7)).
    pub cap_cases: Cases,
    /// Offsets taken.
    pub cases: Cases,
    /// The offsets taken that count towards the rest of the fair share. They are
    /// fewer than `cases` only if more is taken than the rest.
    pub countable_cases: Cases,
    /// The offsets taken beyond the rest of the fair share.
    pub beyond_cases: Cases,
    /// The bound by which fewer are taken than asked.
    pub limited_by: LimitedBy,
    /// The ground on which they are asked.
    pub basis: OffsetBasis,
}

/// The bound by which fewer offsets are taken than asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum LimitedBy {
    /// No bound: all that are asked are taken.
    None,
    /// The cap of Art. 63(7).
    FairShare,
    /// There are no more cases that can be offset (Art. 63(8)).
    EligibleCases,
}

/// The ground on which offsets are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum OffsetBasis {
    /// They are mandatory (Art. 63(3)-(4)).
    Mandatory,
    /// They may be asked or offered, and refused (Art. 63(1)-(2)).
    Voluntary,
    /// The regulation gives no ground, so this is a what-if.
    None,
}

/// What the state owes in each form. It can only be read off a
/// [`crate::Ledger`], in which each unit of the share has one form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Due {
    /// Money.
    pub financial_eur: Eur,
    /// Alternative measures.
    pub alternative_eur: Eur,
    /// Relocations, in cases.
    pub relocations: Cases,
    /// Offsets, in cases.
    pub offset_cases: Cases,
    /// Cases that the Council deducted.
    pub deduction_cases: Cases,
}

/// Whether one of the statements under test holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[non_exhaustive]
pub struct Invariant {
    /// Which statement.
    pub id: InvariantId,
    /// Whether it holds in this scenario.
    pub holds: bool,
}

/// The statements under test. With both rules on they hold in every scenario. The
/// first rests on the rule that offsets count alone, and the second on the cap
/// alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum InvariantId {
    /// No unit of the share is discharged twice.
    NeverBoth,
    /// The state takes no more offsets than its cap.
    WithinFairShare,
    /// All forms together are exactly what the deduction leaves of the fair share.
    Conservation,
}
