//! The rows of a settlement. Each struct is taken apart whole: a field that is
//! added to one does not compile before it has a row here.

use super::rows::{CASES, EUR, PERCENT, Rows};
use crate::{
    Due, FairShare, InvariantId, LimitedBy, Offset, OffsetBasis, Pledge, Settlement, Trigger,
};

impl Rows {
    pub(super) fn settlement(&mut self, settlement: &Settlement) {
        let Settlement {
            share_percent,
            unit_value_eur,
            ratio_maintained,
            fair_share: FairShare { cases, eur },
            pledge,
            trigger,
            offset,
            due,
            overlap_cases,
            invariants,
            // The line that the due forms were read off.
            ledger: _,
        } = settlement;
        self.number("sharePercent", share_percent, PERCENT, "Art. 66");
        self.number("unitValueEur", unit_value_eur, EUR, "Art. 12(2)-(3)");
        self.yes("ratioMaintained", *ratio_maintained, "Art. 12(3)");
        self.number("fairShare.cases", cases, CASES, "Art. 57(3)");
        self.number("fairShare.eur", eur, EUR, "Art. 57(3)");
        let Pledge {
            relocations,
            financial_eur,
            alternative_eur,
        } = pledge;
        self.number("pledge.relocations", relocations, CASES, "Art. 56(2)(a)");
        self.number("pledge.financialEur", financial_eur, EUR, "Art. 56(2)(b)");
        let measures = "Art. 56(2)(c), 65";
        self.number("pledge.alternativeEur", alternative_eur, EUR, measures);
        self.trigger(trigger);
        self.offset(offset);
        self.due(due);
        self.number("overlapCases", overlap_cases, CASES, "recital 33");
        for finding in invariants {
            let (name, article) = match finding.id {
                InvariantId::NeverBoth => ("invariants.neverBoth", "recital 33"),
                InvariantId::WithinFairShare => ("invariants.withinFairShare", "Art. 63(7)"),
                InvariantId::Conservation => ("invariants.conservation", "Art. 57(3)"),
            };
            self.yes(name, finding.holds, article);
        }
    }

    fn trigger(&mut self, trigger: &Trigger) {
        let Trigger {
            threshold_cases,
            legal_minimum_cases,
            sixty_percent_cases,
            shortfall_cases,
            mandatory,
        } = trigger;
        for (name, cases, article) in [
            ("trigger.thresholdCases", threshold_cases, "Art. 63(3)"),
            (
                "trigger.legalMinimumCases",
                legal_minimum_cases,
                "Art. 63(3)(a), 12(2)(a)",
            ),
            (
                "trigger.sixtyPercentCases",
                sixty_percent_cases,
                "Art. 63(3)(b)",
            ),
            ("trigger.shortfallCases", shortfall_cases, "Art. 63(3)"),
        ] {
            self.number(name, cases, CASES, article);
        }
        self.yes("trigger.mandatory", *mandatory, "Art. 63(3)");
    }

    fn offset(&mut self, offset: &Offset) {
        let Offset {
            requested_cases,
            cap_cases,
            cases,
            countable_cases,
            beyond_cases,
            limited_by,
            basis,
        } = offset;
        let asked = "offset.requestedCases";
        self.number(asked, requested_cases, CASES, "Art. 63(1)-(3)");
        self.number("offset.capCases", cap_cases, CASES, "Art. 63(7)");
        self.number("offset.cases", cases, CASES, "Art. 63(3), 63(7), 63(8)");
        let countable = "offset.countableCases";
        self.number(countable, countable_cases, CASES, "recital 33");
        self.number("offset.beyondCases", beyond_cases, CASES, "Art. 63(7)");
        let (bound, article) = match limited_by {
            LimitedBy::None => ("none", ""),
            LimitedBy::FairShare => ("fairShare", "Art. 63(7)"),
            LimitedBy::EligibleCases => ("eligibleCases", "Art. 63(8)"),
        };
        self.text("offset.limitedBy", bound, article);
        let (ground, article) = match basis {
            OffsetBasis::Mandatory => ("mandatory", "Art. 63(3)-(4)"),
            OffsetBasis::Voluntary => ("voluntary", "Art. 63(1)-(2)"),
            OffsetBasis::None => ("none", ""),
        };
        self.text("offset.basis", ground, article);
    }

    fn due(&mut self, due: &Due) {
        let Due {
            financial_eur,
            alternative_eur,
            relocations,
            offset_cases,
            deduction_cases,
        } = due;
        self.number("due.financialEur", financial_eur, EUR, "Art. 56(2)(b)");
        let measures = "Art. 56(2)(c), 65";
        self.number("due.alternativeEur", alternative_eur, EUR, measures);
        self.number("due.relocations", relocations, CASES, "Art. 56(2)(a)");
        self.number("due.offsetCases", offset_cases, CASES, "Art. 63");
        self.number("due.deductionCases", deduction_cases, CASES, "Art. 61, 62");
    }
}
