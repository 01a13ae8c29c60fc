//! Steps 6 to 8: the trigger, and the offsets asked and taken.

use super::{Trace, TraceInput, chosen, sourced};
use crate::source::{Citation, Citations};
use crate::{
    CapReading, DeductionReading, FallenAwayReading, Obligation, OffsetChoice, Share, VolumeReading,
};

/// The provision in which the legal minimum stands.
pub(crate) const LEGAL_MINIMUM_SOURCE: Citations = Citations(&[Citation::law("12(2)(a)")]);

impl Trace<'_> {
    /// Step 6.
    pub(super) fn trigger(&mut self) {
        let trigger = self.settlement.trigger;
        self.add(
            "threshold",
            "Art. 63(3)",
            "max(legalMinimum, ceil(60 / 100 × relocations))",
            vec![
                sourced(
                    "legalMinimum",
                    trigger.legal_minimum_cases,
                    LEGAL_MINIMUM_SOURCE,
                ),
                self.relocations(),
            ],
            trigger.threshold_cases,
        );
        let (rule, formula, inputs) = self.mandatory();
        self.add("mandatory", rule, formula, inputs, trigger.mandatory);
        let (formula, inputs) = match (self.scenario.reading.volume, self.implemented()) {
            _ if !trigger.mandatory => ("0", vec![]),
            (VolumeReading::Fill, None) => (
                "threshold − unionRelocationPledges",
                vec![self.step("threshold"), self.pledges()],
            ),
            (VolumeReading::Fill, Some(implemented)) => (
                "threshold − unionRelocationsImplemented",
                vec![self.step("threshold"), implemented],
            ),
            (VolumeReading::UpTo, _) => ("threshold", vec![self.step("threshold")]),
        };
        self.add(
            "shortfall",
            "Art. 63(3)-(4)",
            formula,
            inputs,
            trigger.shortfall_cases,
        );
    }

    /// Which condition counts depends on whether pledges fell away, and if so on
    /// the Forum and the reading.
    fn mandatory(&self) -> (&'static str, &'static str, Vec<TraceInput>) {
        let threshold = self.step("threshold");
        let forum = chosen("forumReconvened", self.scenario.forum_reconvened);
        let stands_alone = self.scenario.reading.fallen_away == FallenAwayReading::Always
            && !self.scenario.forum_reconvened;
        match self.implemented() {
            None => (
                "Art. 63(3), 13(4)",
                "forumReconvened and unionRelocationPledges < threshold",
                vec![forum, self.pledges(), threshold],
            ),
            Some(implemented) if stands_alone => (
                "Art. 63(4)",
                "unionRelocationsImplemented < min(unionRelocationPledges, threshold)",
                vec![implemented, self.pledges(), threshold],
            ),
            Some(implemented) => (
                "Art. 63(3)-(4), 13(4)",
                "forumReconvened and unionRelocationsImplemented < threshold",
                vec![forum, implemented, threshold],
            ),
        }
    }

    fn pledges(&self) -> TraceInput {
        chosen(
            "unionRelocationPledges",
            self.scenario.union_relocation_pledges,
        )
    }

    fn implemented(&self) -> Option<TraceInput> {
        let implemented = self.scenario.union_relocations_implemented?;
        Some(chosen("unionRelocationsImplemented", implemented))
    }

    /// Steps 7 and 8.
    pub(super) fn offset(&mut self) {
        let offset = self.settlement.offset;
        let (rule, formula, inputs) = self.requested();
        self.add(
            "offsetRequested",
            rule,
            formula,
            inputs,
            offset.requested_cases,
        );

        let deduction = chosen("deductionCases", self.scenario.deduction_cases);
        let (formula, mut inputs) = match self.scenario.reading.cap {
            CapReading::Reference => (
                ["fairShare − deductionCases", "fairShare"],
                vec![self.step("fairShare")],
            ),
            CapReading::Threshold => (
                [
                    "max(0, ceil(sharePercent / 100 × threshold) − deductionCases)",
                    "ceil(sharePercent / 100 × threshold)",
                ],
                vec![self.step("sharePercent"), self.step("threshold")],
            ),
        };
        let [lowered, left] = formula;
        let (rule, formula, lowering) = match self.scenario.reading.deduction {
            DeductionReading::LowersCap => ("Art. 63(7), 61, 62", lowered, Some(deduction.clone())),
            DeductionReading::LeavesCap => ("Art. 63(7)", left, None),
        };
        inputs.extend(lowering);
        self.add("offsetCap", rule, formula, inputs, offset.cap_cases);

        let mut inputs = vec![self.step("offsetRequested")];
        let capped = self.scenario.rules.offsets_capped_at_fair_share;
        if capped {
            inputs.push(self.step("offsetCap"));
        }
        if let Some(eligible) = self.scenario.eligible_cases {
            inputs.push(chosen("eligibleCases", eligible));
        }
        let formula = match (capped, self.scenario.eligible_cases) {
            (true, Some(_)) => "min(offsetRequested, offsetCap, eligibleCases)",
            (true, None) => "min(offsetRequested, offsetCap)",
            (false, Some(_)) => "min(offsetRequested, eligibleCases)",
            (false, None) => "offsetRequested",
        };
        self.add(
            "offset",
            "Art. 63(3), 63(7), 63(8)",
            formula,
            inputs,
            offset.cases,
        );
        self.counted(deduction);
    }

    /// The offsets that count towards the fair share, and those that are taken
    /// beyond it.
    fn counted(&mut self, deduction: TraceInput) {
        let (fair_share, deducted) = (
            self.settlement.fair_share.cases,
            self.scenario.deduction_cases,
        );
        let inputs = vec![self.step("fairShare"), deduction];
        self.add(
            "leftToDo",
            "Art. 57(3), 61, 62",
            "fairShare − deductionCases",
            inputs,
            fair_share.saturating_sub(deducted),
        );
        let offset = self.settlement.offset;
        let inputs = vec![self.step("offset"), self.step("leftToDo")];
        self.add(
            "offsetCounted",
            "Recital 33, Art. 63(7)",
            "min(offset, leftToDo)",
            inputs,
            offset.countable_cases,
        );
        let inputs = vec![self.step("offset"), self.step("offsetCounted")];
        self.add(
            "offsetBeyond",
            "Art. 63(7)",
            "offset − offsetCounted",
            inputs,
            offset.beyond_cases,
        );
    }

    fn requested(&self) -> (&'static str, &'static str, Vec<TraceInput>) {
        let state = self.cycle.bound_state(&self.scenario.member_state);
        match (self.scenario.offset, state) {
            (OffsetChoice::Cases { cases }, _) => (
                "Art. 63(1)-(3)",
                "offsetCases",
                vec![chosen("offsetCases", cases)],
            ),
            (OffsetChoice::Computed, Ok(state)) if state.obligation != Obligation::Full => (
                "Art. 2(20), 63(3): asked of contributing member states only",
                "0",
                vec![],
            ),
            (OffsetChoice::Computed, _)
                if self.scenario.deduction_cases >= self.settlement.fair_share.cases =>
            {
                (
                    "Art. 60(3), 63(3): a full deduction leaves nothing to ask",
                    "0",
                    vec![],
                )
            }
            (OffsetChoice::Computed, _) => {
                let positions = self.cycle.vintage().positions.source;
                let contributing = self.cycle.contributing_share().map(Share::percent);
                let contributing = sourced(
                    "contributingSharePercent",
                    contributing.unwrap_or_default(),
                    positions,
                );
                (
                    "Art. 63(3), 66",
                    "ceil(shortfall × sharePercent / contributingSharePercent)",
                    vec![
                        self.step("shortfall"),
                        self.step("sharePercent"),
                        contributing,
                    ],
                )
            }
        }
    }
}
