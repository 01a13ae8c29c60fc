//! A scenario: everything a settlement depends on.

mod form;

use crate::{Cases, Cycle, Eur, Percent, Reading};
use form::{OffsetForm, ShareForm};
use serde::{Deserialize, Serialize};

/// Everything a settlement depends on. The JSON form has the same fields in
/// camelCase. `eligibleCases` and `unionRelocationsImplemented` may be missing or
/// null there, the readings `deduction` and `fallenAway` may be missing, and every
/// other field is needed.
///
/// [`Scenario::default`] is the [first view](Scenario::first_view) of the newest
/// cycle.
///
/// ```
/// use solidarity_core::{Cases, Scenario, settle};
/// let scenario = Scenario {
///     forum_reconvened: true,
///     ..Scenario::default()
/// };
/// let settlement = settle(&scenario)?;
/// assert_eq!(settlement.due.offset_cases.get(), 1_088);
/// assert_eq!(settlement.due.financial_eur.to_string(), "0");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// The cycle, a year: `"2026"`.
    pub cycle: String,
    /// Two letters, as Eurostat writes them; `GR` is taken for `EL`.
    #[serde(deserialize_with = "form::member_state")]
    pub member_state: String,
    /// The size of the pool (Art. 57(1)).
    pub pool: Pool,
    /// Where the state's share comes from (Art. 66).
    pub share: ShareChoice,
    /// What the state pledges; the rest is financial (Art. 57(4)).
    pub pledge: PledgeChoice,
    /// Cases deducted from the pledge by the Council (Art. 61, 62).
    pub deduction_cases: Cases,
    /// Relocations pledged in the Union, as the Council's act has them (Art. 63(3)).
    pub union_relocation_pledges: Cases,
    /// The pledged relocations that are to be implemented, after deductions and
    /// without the benefitting states that use the pool (Art. 63(4)). They are at
    /// most the pledges, and all of these if absent.
    #[serde(default)]
    pub union_relocations_implemented: Option<Cases>,
    /// Whether the High-Level Forum was reconvened (Art. 13(4)).
    pub forum_reconvened: bool,
    /// Cases in the country that can be offset (Art. 63(8)); no limit if absent.
    pub eligible_cases: Option<Cases>,
    /// How many offsets are asked of the state.
    pub offset: OffsetChoice,
    /// How the open places of the regulation are read.
    pub reading: Reading,
    /// Rules that can be switched off to see what they do.
    pub rules: Rules,
}

/// The size of a pool: relocations, and the amount that stands for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[serde(expecting = "an object with relocations and financialEur")]
pub struct Pool {
    /// The reference number of relocations.
    pub relocations: Cases,
    /// The reference amount in EUR.
    pub financial_eur: Eur,
}

/// Where a state's share comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", try_from = "ShareForm")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(!try_from, deny_unknown_fields)
)]
pub enum ShareChoice {
    /// From the reference key (Art. 66).
    Key,
    /// A percentage that somebody typed, as a what-if.
    Percent {
        /// The percentage, from 0 to 100.
        percent: Percent,
    },
}

/// What a state pledges beside money.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[serde(expecting = "an object with relocations and alternativeEur")]
pub struct PledgeChoice {
    /// Relocations, in cases (Art. 56(2)(a)).
    pub relocations: Cases,
    /// Alternative solidarity measures, in EUR (Art. 56(2)(c), 65).
    pub alternative_eur: Eur,
}

/// How many offsets are asked of the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", try_from = "OffsetForm")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(!try_from, deny_unknown_fields)
)]
pub enum OffsetChoice {
    /// Its part of the shortfall (Art. 63(3)).
    Computed,
    /// A number of cases: a request or offer (Art. 63(1)-(2)), or a what-if.
    Cases {
        /// The number of cases.
        cases: Cases,
    },
}

/// The two rules under test. Switching one off is a counterfactual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[serde(expecting = "an object with the two rules")]
pub struct Rules {
    /// Each offset counts towards the fair share (recital 33).
    pub offsets_count_towards_fair_share: bool,
    /// No state need take more offsets than its fair share (Art. 63(7)).
    pub offsets_capped_at_fair_share: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            offsets_count_towards_fair_share: true,
            offsets_capped_at_fair_share: true,
        }
    }
}

impl Scenario {
    /// The page's first view of a cycle: the Netherlands with all of its share in
    /// money, in the pool that the Council set. The Union's pledges are the most
    /// relocations that the states which chose this form come to
    /// ([`Cycle::chosen_relocations`]), the Forum was not reconvened, and both
    /// rules are on.
    ///
    /// ```
    /// use solidarity_core::{Cycle, Scenario};
    /// let of_2026 = Scenario::first_view(&Cycle::debated());
    /// assert_eq!(of_2026.union_relocation_pledges.get(), 9_066);
    /// ```
    #[must_use]
    pub fn first_view(cycle: &Cycle) -> Self {
        Self {
            cycle: cycle.id().to_owned(),
            member_state: "NL".to_owned(),
            pool: cycle.reference_pool(),
            share: ShareChoice::Key,
            pledge: PledgeChoice::default(),
            deduction_cases: Cases::ZERO,
            union_relocation_pledges: cycle.chosen_relocations(),
            union_relocations_implemented: None,
            forum_reconvened: false,
            eligible_cases: None,
            offset: OffsetChoice::Computed,
            reading: Reading::default(),
            rules: Rules::default(),
        }
    }
}

impl Default for Scenario {
    fn default() -> Self {
        Self::first_view(&Cycle::latest())
    }
}
