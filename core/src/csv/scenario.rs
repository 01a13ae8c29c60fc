//! The rows of a scenario. Each struct is taken apart whole: a field that is
//! added to one does not compile before it has a row here.

use super::rows::{CASES, EUR, PERCENT, Rows};
use crate::cycle::as_here;
use crate::{OffsetChoice, PledgeChoice, Pool, Reading, Rules, Scenario, ShareChoice};

impl Rows {
    pub(super) fn scenario(&mut self, scenario: &Scenario) {
        let Scenario {
            cycle,
            member_state,
            pool: Pool {
                relocations,
                financial_eur,
            },
            share,
            pledge,
            deduction_cases,
            union_relocation_pledges,
            union_relocations_implemented,
            forum_reconvened,
            eligible_cases,
            offset,
            reading,
            rules,
        } = scenario;
        self.text("cycle", cycle, "");
        self.text("memberState", as_here(member_state), "");
        self.number("pool.relocations", relocations, CASES, "Art. 57(1)");
        self.number("pool.financialEur", financial_eur, EUR, "Art. 57(1)");
        match share {
            ShareChoice::Key => self.text("share.kind", "key", "Art. 66"),
            ShareChoice::Percent { percent } => {
                self.text("share.kind", "percent", "");
                self.number("share.percent", percent, PERCENT, "");
            }
        }
        let PledgeChoice {
            relocations,
            alternative_eur,
        } = pledge;
        self.number("pledge.relocations", relocations, CASES, "Art. 56(2)(a)");
        let measures = "Art. 56(2)(c), 65";
        self.number("pledge.alternativeEur", alternative_eur, EUR, measures);
        self.number("deductionCases", deduction_cases, CASES, "Art. 61, 62");
        let pledged = "unionRelocationPledges";
        self.number(pledged, union_relocation_pledges, CASES, "Art. 63(3)");
        let implemented = "unionRelocationsImplemented";
        match union_relocations_implemented {
            Some(cases) => self.number(implemented, cases, CASES, "Art. 63(4)"),
            None => self.text(implemented, "all", "Art. 63(4)"),
        }
        self.yes("forumReconvened", *forum_reconvened, "Art. 13(4)");
        match eligible_cases {
            Some(cases) => self.number("eligibleCases", cases, CASES, "Art. 63(8)"),
            None => self.text("eligibleCases", "no limit", "Art. 63(8)"),
        }
        match offset {
            OffsetChoice::Computed => self.text("offset.kind", "computed", "Art. 63(3)"),
            OffsetChoice::Cases { cases } => {
                self.text("offset.kind", "cases", "Art. 63(1)-(2)");
                self.number("offset.cases", cases, CASES, "Art. 63(1)-(2)");
            }
        }
        self.readings(*reading, *rules);
    }

    fn readings(&mut self, reading: Reading, rules: Rules) {
        for (place, answer) in reading.chosen() {
            let article = ["Art. ", place.provision].concat();
            self.text(["reading.", place.id].concat(), answer, article);
        }
        let Rules {
            offsets_count_towards_fair_share: counted,
            offsets_capped_at_fair_share: capped,
        } = rules;
        self.yes("rules.offsetsCountTowardsFairShare", counted, "recital 33");
        self.yes("rules.offsetsCappedAtFairShare", capped, "Art. 63(7)");
    }
}
