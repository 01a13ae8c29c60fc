//! Steps 9 and 10: what is due in each form, and the overlap.

use super::{Trace, TraceInput, chosen};

impl Trace<'_> {
    /// Steps 9 and 10.
    pub(super) fn due(&mut self) {
        let settlement = self.settlement;
        let deduction = chosen("deductionCases", self.scenario.deduction_cases);
        let counts = self.scenario.rules.offsets_count_towards_fair_share;
        let with_offsets = |mut inputs: Vec<TraceInput>, counted: TraceInput| {
            if counts {
                inputs.push(counted);
            }
            inputs
        };

        let inputs = vec![
            self.step("pledgeFinancialEur"),
            deduction.clone(),
            self.step("unitValueEur"),
        ];
        self.add(
            "paymentEur",
            "Art. 63(3), recital 33, Art. 61, 62",
            if counts {
                "max(0, pledgeFinancialEur − (deductionCases + offsetCounted) × unitValueEur)"
            } else {
                "max(0, pledgeFinancialEur − deductionCases × unitValueEur)"
            },
            with_offsets(inputs, self.step("offsetCounted")),
            settlement.due.financial_eur,
        );
        let inputs = vec![
            self.pledged_alternative(),
            self.step("fairShareEur"),
            self.pledged_relocations(),
            deduction.clone(),
            self.step("unitValueEur"),
        ];
        self.add(
            "alternativeEur",
            "Art. 65, recital 33, Art. 61, 62",
            if counts {
                "max(0, min(pledgedAlternativeEur, fairShareEur − (pledgedRelocations + deductionCases + offsetCounted) × unitValueEur))"
            } else {
                "max(0, min(pledgedAlternativeEur, fairShareEur − (pledgedRelocations + deductionCases) × unitValueEur))"
            },
            with_offsets(inputs, self.step("offsetCounted")),
            settlement.due.alternative_eur,
        );
        let inputs = vec![
            self.pledged_relocations(),
            self.step("fairShare"),
            deduction.clone(),
        ];
        self.add(
            "relocations",
            "Art. 67, recital 33, Art. 61, 62",
            if counts {
                "max(0, min(pledgedRelocations, fairShare − deductionCases − offsetCounted))"
            } else {
                "max(0, min(pledgedRelocations, fairShare − deductionCases))"
            },
            with_offsets(inputs, self.step("offsetCounted")),
            settlement.due.relocations,
        );
        self.add(
            "overlap",
            "Recital 33, Art. 63(7)",
            "max(0, (paymentEur + alternativeEur) / unitValueEur + relocations + offsetCounted − leftToDo)",
            vec![
                self.step("paymentEur"),
                self.step("alternativeEur"),
                self.step("unitValueEur"),
                self.step("relocations"),
                self.step("offsetCounted"),
                self.step("leftToDo"),
            ],
            settlement.overlap_cases,
        );
    }
}
