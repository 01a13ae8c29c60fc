//! Steps 6 to 8: the trigger, and the offsets asked and taken.

use super::{Trace, TraceInput, chosen, sourced};
use crate::source::{Citation, Citations};
use crate::{CapReading, Obligation, OffsetChoice, Share, VolumeReading};

const LEGAL_MINIMUM_SOURCE: Citations = Citations(&[Citation::law("12(2)(a)")]);

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
        let pledges = chosen(
            "unionRelocationPledges",
            self.scenario.union_relocation_pledges,
        );
        self.add(
            "mandatory",
            "Art. 63(3)-(4), 13(4)",
            "forumReconvened and unionRelocationPledges < threshold",
            vec![
                chosen("forumReconvened", self.scenario.forum_reconvened),
                pledges.clone(),
                self.step("threshold"),
            ],
            trigger.mandatory,
        );
        let (formula, inputs) = match self.scenario.reading.volume {
            _ if !trigger.mandatory => ("0", vec![]),
            VolumeReading::Fill => (
                "threshold − unionRelocationPledges",
                vec![self.step("threshold"), pledges],
            ),
            VolumeReading::UpTo => ("threshold", vec![self.step("threshold")]),
        };
        self.add(
            "shortfall",
            "Art. 63(3)",
            formula,
            inputs,
            trigger.shortfall_cases,
        );
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
        let (formula, inputs) = match self.scenario.reading.cap {
            CapReading::Reference => (
                "max(0, fairShare − deductionCases)",
                vec![self.step("fairShare"), deduction],
            ),
            CapReading::Threshold => (
                "max(0, ceil(sharePercent / 100 × threshold) − deductionCases)",
                vec![self.step("sharePercent"), self.step("threshold"), deduction],
            ),
        };
        self.add(
            "offsetCap",
            "Art. 63(7), 61, 62",
            formula,
            inputs,
            offset.cap_cases,
        );

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
                "Art. 63(3): asked of contributing member states only",
                "0",
                vec![],
            ),
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
