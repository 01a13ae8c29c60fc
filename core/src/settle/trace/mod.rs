//! The trace: for every figure of a settlement the rule, the formula, the
//! numbers that go in and where each comes from.
//!
//! Written from the finished settlement, so that it can only explain what was
//! calculated. The tests work out each formula again and compare.

mod due;
mod offset;
mod provenance;
mod share;

pub use provenance::Provenance;

use crate::{Cycle, Eur, Scenario, Settlement};
use serde::Serialize;
use std::fmt::Display;

/// How one figure came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
#[serde(rename_all = "camelCase")]
pub struct TraceStep {
    /// The figure: `"fairShare"`.
    pub step: &'static str,
    /// The articles that say so.
    pub rule: &'static str,
    /// The formula, in the names of its inputs.
    pub formula: &'static str,
    /// The formula with the numbers filled in.
    pub filled: String,
    /// What goes in.
    pub inputs: Vec<TraceInput>,
    /// What comes out.
    pub value: String,
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
    /// The number.
    pub value: String,
    /// Where it comes from.
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
        let filled = fill(formula, &inputs);
        let value = value.to_string();
        self.steps.push(TraceStep {
            step,
            rule,
            formula,
            filled,
            inputs,
            value,
        });
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
        let pool = self.scenario.pool;
        let named = self.cycle.pools().iter().find(|named| {
            named.size.is_some_and(|(relocations, eur)| {
                relocations == pool.relocations.get() && Eur::whole(eur) == pool.financial_eur
            })
        });
        named.map_or(Provenance::Scenario, |named| named.source.into())
    }

    /// The outcome of an earlier step.
    fn step(&self, name: &'static str) -> TraceInput {
        let earlier = self.steps.iter().find(|step| step.step == name);
        let value = earlier.map(|step| step.value.clone()).unwrap_or_default();
        TraceInput {
            name,
            value,
            source: Provenance::Step(name),
        }
    }
}

/// What the reader or the page chose.
fn chosen(name: &'static str, value: impl Display) -> TraceInput {
    sourced(name, value, Provenance::Scenario)
}

fn sourced(name: &'static str, value: impl Display, source: impl Into<Provenance>) -> TraceInput {
    TraceInput {
        name,
        value: value.to_string(),
        source: source.into(),
    }
}

/// Puts each input's value where its name stands.
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
