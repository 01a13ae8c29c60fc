//! The totals of a Union, each as the sum of the figures of its states.

use super::{super::UnionStanding, Trace};
use crate::{
    Settlement,
    settle::{Provenance, TraceStep, sourced},
};
use std::fmt::Display;

impl Trace<'_> {
    /// The totals of all states together.
    pub(super) fn totals(&mut self) {
        let totals = self.settlement.totals;
        let everybody = |_: UnionStanding| true;
        let gives = UnionStanding::gives;
        let left = |of: &Settlement| of.fair_share.cases.saturating_sub(of.due.deduction_cases);
        self.sum(
            "fairShareCases",
            "Art. 57(3), 66",
            totals.fair_share_cases,
            everybody,
            |of| of.fair_share.cases,
        );
        self.sum(
            "relocations",
            "Art. 56(2)(a), 67",
            totals.relocations,
            gives,
            |of| of.due.relocations,
        );
        self.sum(
            "financialEur",
            "Art. 56(2)(b)",
            totals.financial_eur,
            gives,
            |of| of.due.financial_eur,
        );
        self.sum(
            "alternativeEur",
            "Art. 56(2)(c), 65",
            totals.alternative_eur,
            gives,
            |of| of.due.alternative_eur,
        );
        self.sum(
            "deductionCases",
            "Art. 61, 62",
            totals.deduction_cases,
            everybody,
            |of| of.due.deduction_cases,
        );
        self.sum(
            "offsetCases",
            "Art. 63(3), 63(7), 63(8)",
            totals.offset_cases,
            gives,
            |of| of.offset.cases,
        );
        self.sum(
            "beyondCases",
            "Art. 63(7)",
            totals.beyond_cases,
            gives,
            |of| of.offset.beyond_cases,
        );
        self.sum(
            "notObligedCases",
            "Art. 60(3)",
            totals.not_obliged_cases,
            |standing| standing == UnionStanding::UsesPool,
            left,
        );
        self.sum(
            "refusedCases",
            "Art. 57(3)",
            totals.refused_cases,
            |standing| standing == UnionStanding::Refused,
            left,
        );
        self.add(
            "openCases",
            "Art. 63(3), 63(7)",
            "max(0, shortfall − offsetCases)",
            vec![self.step("shortfall"), self.step("offsetCases")],
            totals.open_cases,
        );
    }

    /// A total over the states whose standing counts. The trace of each state
    /// explains its term.
    fn sum<T: Display + PartialEq + Default>(
        &mut self,
        step: &'static str,
        rule: &'static str,
        total: T,
        counts: impl Fn(UnionStanding) -> bool,
        of: impl Fn(&Settlement) -> T,
    ) {
        let states = self.settlement.states.iter();
        let counted = states.filter(|(_, state)| counts(state.standing));
        let terms = counted
            .map(|(code, state)| (*code, of(&state.settlement)))
            .filter(|(_, term)| *term != T::default())
            .map(|(code, term)| sourced(code, term, Provenance::Settlement(code)))
            .collect();
        self.steps.push(TraceStep::sum(step, rule, terms, total));
    }
}
