//! The trace: for every figure of a settlement the rule, the formula, the
//! numbers that go in and where each comes from.
//!
//! It is written from the finished settlement, so that it can only explain what was
//! calculated. The tests work out each formula again and compare.

mod due;
mod offset;
mod provenance;
mod share;

pub use provenance::Provenance;

pub(crate) use offset::LEGAL_MINIMUM_SOURCE;
pub(crate) use share::{KEY_FORMULA, KEY_RULE, fair_share};

use crate::{Cycle, Eur, Pool, Scenario, Settlement};
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt::Display;

/// The explanation of one figure. Only this crate makes it, so that a step explains
/// what was calculated: in a settlement, a Union or a [what-if](crate::what_if).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceStep {
    /// The name of the figure: `"fairShare"`.
    pub step: &'static str,
    /// The articles that the formula follows from.
    pub rule: &'static str,
    /// The formula, in the names of its inputs; `sum(states)` is the sum of all of
    /// them, each named by the code of its member state.
    pub formula: &'static str,
    /// The formula with the numbers filled in.
    pub filled: String,
    /// The numbers that go into the formula.
    pub inputs: Vec<TraceInput>,
    /// The number that comes out.
    pub value: String,
}

impl TraceStep {
    pub(crate) fn of(
        step: &'static str,
        rule: &'static str,
        formula: &'static str,
        inputs: Vec<TraceInput>,
        value: impl Display,
    ) -> Self {
        Self {
            step,
            rule,
            formula,
            filled: fill(formula, &inputs),
            inputs,
            value: value.to_string(),
        }
    }

    /// A sum over the member states. The inputs are its terms, each named by the
    /// code of its state.
    pub(crate) fn sum(
        step: &'static str,
        rule: &'static str,
        terms: Vec<TraceInput>,
        value: impl Display,
    ) -> Self {
        let values: Vec<_> = terms.iter().map(|term| term.value.as_str()).collect();
        let filled = match values.as_slice() {
            [] => "0".to_owned(),
            values => values.join(" + "),
        };
        Self {
            filled,
            ..Self::of(step, rule, "sum(states)", terms, value)
        }
    }
}

/// A number that goes into a formula.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct TraceInput {
    /// Its name in the formula.
    pub name: &'static str,
    /// The number, as text.
    pub value: String,
    /// The origin of the number.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub source: Provenance,
}

/// The whole trace, each step after those it uses.
pub(super) fn trace(cycle: &Cycle, scenario: &Scenario, settlement: &Settlement) -> Vec<TraceStep> {
    let mut trace = Trace {
        cycle,
        scenario,
        settlement,
        steps: Vec::with_capacity(16),
    };
    trace.fair_share();
    trace.pledge();
    trace.trigger();
    trace.offset();
    trace.due();
    trace.steps
}

struct Trace<'a> {
    cycle: &'a Cycle<'a>,
    scenario: &'a Scenario,
    settlement: &'a Settlement,
    steps: Vec<TraceStep>,
}

impl Trace<'_> {
    fn add(
        &mut self,
        step: &'static str,
        rule: &'static str,
        formula: &'static str,
        inputs: Vec<TraceInput>,
        value: impl Display,
    ) {
        self.steps
            .push(TraceStep::of(step, rule, formula, inputs, value));
    }

    fn relocations(&self) -> TraceInput {
        sourced(
            "relocations",
            self.scenario.pool.relocations,
            self.pool_source(),
        )
    }

    fn pledged_relocations(&self) -> TraceInput {
        chosen("pledgedRelocations", self.scenario.pledge.relocations)
    }

    fn pledged_alternative(&self) -> TraceInput {
        chosen(
            "pledgedAlternativeEur",
            self.scenario.pledge.alternative_eur,
        )
    }

    fn pool_source(&self) -> Provenance {
        pool_source(self.cycle, self.scenario.pool)
    }

    /// The outcome of an earlier step as an input.
    fn step(&self, name: &'static str) -> TraceInput {
        earlier(&self.steps, name)
    }
}

/// The origin of the size of a pool: the source that names a pool of this size, or
/// else the scenario.
pub(crate) fn pool_source(cycle: &Cycle, pool: Pool) -> Provenance {
    let named = cycle.pools().iter().find(|named| {
        named.size.is_some_and(|(relocations, eur)| {
            relocations == pool.relocations.get() && Eur::whole(eur) == pool.financial_eur
        })
    });
    named.map_or(Provenance::Scenario, |named| named.source.into())
}

/// The outcome of an earlier step.
pub(crate) fn earlier(steps: &[TraceStep], name: &'static str) -> TraceInput {
    let earlier = steps.iter().find(|step| step.step == name);
    let value = earlier.map(|step| step.value.clone()).unwrap_or_default();
    TraceInput {
        name,
        value,
        source: Provenance::Step(name),
    }
}

/// A number that the reader or the page chose, as an input.
pub(crate) fn chosen(name: &'static str, value: impl Display) -> TraceInput {
    sourced(name, value, Provenance::Scenario)
}

pub(crate) fn sourced(
    name: &'static str,
    value: impl Display,
    source: impl Into<Provenance>,
) -> TraceInput {
    TraceInput {
        name,
        value: value.to_string(),
        source: source.into(),
    }
}

/// A GDP in million euro, from tenths of that.
pub(crate) fn meur(tenths: u128) -> Eur {
    let tenths = i128::try_from(tenths).unwrap_or_default();
    Eur::from_decimal(Decimal::from_i128_with_scale(tenths, 1))
}

/// Replaces the name of each input by its value.
fn fill(formula: &str, inputs: &[TraceInput]) -> String {
    let mut filled = String::with_capacity(formula.len() * 2);
    let mut rest = formula;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_ascii_alphanumeric();
        let end = rest
            .find(|c: char| is_word(c) != is_word(first))
            .unwrap_or(rest.len());
        let (token, after) = rest.split_at(end);
        let value = inputs.iter().find(|input| input.name == token);
        filled.push_str(value.map_or(token, |input| &input.value));
        rest = after;
    }
    filled
}
