//! The trace of a Union's own figures, which are those of all states together.

mod totals;

use super::{
    Union, UnionSettlement,
    together::{Member, Together},
};
use crate::settle::{
    LEGAL_MINIMUM_SOURCE, Provenance, TraceInput, TraceStep, chosen, earlier, meur, pool_source,
    sourced,
};
use crate::{Cases, Cycle, FallenAwayReading, MemberState, Share, VolumeReading};
use std::fmt::Display;

/// The whole trace, each step after those it uses. The steps of a single state are
/// left to its own trace.
pub(super) fn trace(
    cycle: &Cycle,
    union: &Union,
    together: &Together,
    settlement: &UnionSettlement,
) -> Vec<TraceStep> {
    let mut trace = Trace {
        cycle,
        union,
        together,
        settlement,
        steps: Vec::with_capacity(16),
    };
    trace.pledges();
    trace.trigger();
    trace.contributing();
    trace.totals();
    trace.steps
}

struct Trace<'a> {
    cycle: &'a Cycle<'a>,
    union: &'a Union,
    together: &'a Together<'a>,
    settlement: &'a UnionSettlement,
    steps: Vec<TraceStep>,
}

impl<'a> Trace<'a> {
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

    fn step(&self, name: &'static str) -> TraceInput {
        earlier(&self.steps, name)
    }

    /// The relocations pledged, and those to be implemented.
    fn pledges(&mut self) {
        let pledged = TraceStep::sum(
            "pledgedRelocations",
            "Art. 57(3), 63(3)",
            self.terms(Member::pledged_relocations),
            self.settlement.pledged_relocations,
        );
        let implemented = TraceStep::sum(
            "implementedRelocations",
            "Art. 60(3), 63(4)",
            self.terms(Member::implemented_relocations),
            self.settlement.implemented_relocations,
        );
        self.steps.extend([pledged, implemented]);
    }

    /// The states whose number is above 0. The source of each number is the state's
    /// choice, or the Union if that says otherwise.
    fn terms(&self, of: impl Fn(&Member<'a>) -> Cases) -> Vec<TraceInput> {
        let source = self.cycle.vintage().positions.source;
        let members = self.together.members.iter();
        let members = members.filter(|member| of(member) > Cases::ZERO);
        members
            .map(|member| {
                if member.by_choice {
                    sourced(member.state.code, of(member), source)
                } else {
                    chosen(member.state.code, of(member))
                }
            })
            .collect()
    }

    /// Step 6.
    fn trigger(&mut self) {
        let (pool, trigger) = (self.union.pool, self.settlement.trigger);
        let legal_minimum = sourced(
            "legalMinimum",
            trigger.legal_minimum_cases,
            LEGAL_MINIMUM_SOURCE,
        );
        self.add(
            "threshold",
            "Art. 63(3)",
            "max(legalMinimum, ceil(60 / 100 × relocations))",
            vec![
                legal_minimum,
                sourced(
                    "relocations",
                    pool.relocations,
                    pool_source(self.cycle, pool),
                ),
            ],
            trigger.threshold_cases,
        );
        let stands_alone = self.union.reading.fallen_away == FallenAwayReading::Always
            && !self.union.forum_reconvened;
        let implemented = self.step("implementedRelocations");
        let threshold = self.step("threshold");
        let (formula, inputs) = if stands_alone {
            let pledged = self.step("pledgedRelocations");
            (
                "implementedRelocations < min(pledgedRelocations, threshold)",
                vec![implemented, pledged, threshold],
            )
        } else {
            let forum = chosen("forumReconvened", self.union.forum_reconvened);
            (
                "forumReconvened and implementedRelocations < threshold",
                vec![forum, implemented, threshold],
            )
        };
        let rule = "Art. 63(3)-(4), 13(4)";
        self.add("mandatory", rule, formula, inputs, trigger.mandatory);
        let threshold = self.step("threshold");
        let (formula, inputs) = match self.union.reading.volume {
            _ if !trigger.mandatory => ("0", vec![]),
            VolumeReading::Fill => (
                "threshold − implementedRelocations",
                vec![threshold, self.step("implementedRelocations")],
            ),
            VolumeReading::UpTo => ("threshold", vec![threshold]),
        };
        let rule = "Art. 63(3)-(4)";
        self.add("shortfall", rule, formula, inputs, trigger.shortfall_cases);
    }

    /// The share by which the shortfall is divided.
    fn contributing(&mut self) {
        let asked = || {
            self.together
                .members
                .iter()
                .filter(|member| member.standing.is_asked())
        };
        let sum = |of: &dyn Fn(&MemberState) -> u64| {
            asked()
                .map(|member| u128::from(of(member.state)))
                .sum::<u128>()
        };
        let population = sum(&|state| state.population);
        let gdp = sum(&|state| state.gdp_tenths);
        let vintage = self.cycle.vintage();
        let (people, money) = (vintage.population.source, vintage.gdp.source);
        let inputs = vec![
            sourced("population", population, Provenance::Contributing(people)),
            sourced(
                "populationTotal",
                self.cycle.population_total(),
                Provenance::Total(people),
            ),
            sourced("gdpMeur", meur(gdp), Provenance::Contributing(money)),
            sourced(
                "gdpMeurTotal",
                meur(self.cycle.gdp_total()),
                Provenance::Total(money),
            ),
        ];
        let share = self.together.contributing_share.map(Share::percent);
        self.add(
            "contributingSharePercent",
            "Art. 2(20), 63(3), 66",
            "(population / populationTotal + gdpMeur / gdpMeurTotal) / 2 × 100",
            inputs,
            share.unwrap_or_default(),
        );
    }
}
