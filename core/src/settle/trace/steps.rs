//! The steps themselves, in the order of the calculation.

use super::{Trace, TraceInput, chosen, sourced};
use crate::cycle::data::{GDP_SOURCE, POPULATION_SOURCE, POSITION_SOURCE};
use crate::{CapReading, Eur, Obligation, OffsetChoice, Share, ShareChoice, VolumeReading};
use rust_decimal::Decimal;

const LEGAL_MINIMUM_SOURCE: &str = "Art. 12(2)(a)";

impl Trace<'_> {
    /// Steps 1 to 3.
    pub(super) fn fair_share(&mut self) {
        let settlement = self.settlement;
        let relocations = self.relocations();
        self.add(
            "unitValueEur",
            "Art. 12(2)-(3)",
            "financialEur / relocations",
            vec![
                sourced(
                    "financialEur",
                    self.scenario.pool.financial_eur,
                    self.pool_source(),
                ),
                relocations.clone(),
            ],
            settlement.unit_value_eur,
        );
        match self.scenario.share {
            ShareChoice::Key => self.key(),
            ShareChoice::Percent { percent } => self.add(
                "sharePercent",
                "Art. 66",
                "percent",
                vec![chosen("percent", percent)],
                settlement.share_percent,
            ),
        }
        self.add(
            "fairShare",
            "Art. 57(3), 66",
            "ceil(sharePercent / 100 × relocations)",
            vec![self.step("sharePercent"), relocations],
            settlement.fair_share.cases,
        );
        self.add(
            "fairShareEur",
            "Art. 57(3), 12(3)",
            "fairShare × unitValueEur",
            vec![self.step("fairShare"), self.step("unitValueEur")],
            settlement.fair_share.eur,
        );
    }

    fn key(&mut self) {
        let Ok(state) = self.cycle.bound_state(&self.scenario.member_state) else {
            return;
        };
        let meur = |tenths: u128| {
            let tenths = i128::try_from(tenths).unwrap_or_default();
            Eur::from_decimal(Decimal::from_i128_with_scale(tenths, 1))
        };
        let total = |source: &str| format!("{source}; sum over the member states that are bound");
        self.add(
            "sharePercent",
            "Art. 66, Annex I",
            "(population / populationTotal + gdpMeur / gdpMeurTotal) / 2 × 100",
            vec![
                sourced("population", state.population, POPULATION_SOURCE),
                sourced(
                    "populationTotal",
                    self.cycle.population_total(),
                    total(POPULATION_SOURCE),
                ),
                sourced("gdpMeur", meur(state.gdp_tenths.into()), GDP_SOURCE),
                sourced(
                    "gdpMeurTotal",
                    meur(self.cycle.gdp_total()),
                    total(GDP_SOURCE),
                ),
            ],
            self.settlement.share_percent,
        );
    }

    /// Step 4.
    pub(super) fn pledge(&mut self) {
        self.add(
            "pledgeFinancialEur",
            "Art. 57(3)-(4), 56(2)",
            "fairShareEur − pledgedRelocations × unitValueEur − pledgedAlternativeEur",
            vec![
                self.step("fairShareEur"),
                self.pledged_relocations(),
                self.step("unitValueEur"),
                self.pledged_alternative(),
            ],
            self.settlement.pledge.financial_eur,
        );
    }

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
                let contributing = self.cycle.contributing_share().map(Share::percent);
                let contributing = sourced(
                    "contributingSharePercent",
                    contributing.unwrap_or_default(),
                    format!("Art. 66; sum over the contributing member states: {POSITION_SOURCE}"),
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

    /// Steps 9 and 10.
    pub(super) fn due(&mut self) {
        let settlement = self.settlement;
        let deduction = chosen("deductionCases", self.scenario.deduction_cases);
        self.counted(deduction.clone());
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
            "max(0, (paymentEur + alternativeEur) / unitValueEur + relocations + deductionCases + offsetCounted − fairShare)",
            vec![
                self.step("paymentEur"),
                self.step("alternativeEur"),
                self.step("unitValueEur"),
                self.step("relocations"),
                deduction,
                self.step("offsetCounted"),
                self.step("fairShare"),
            ],
            settlement.overlap_cases,
        );
    }

    /// The offsets that can discharge units of the share.
    fn counted(&mut self, deduction: TraceInput) {
        let (formula, inputs) = match self.scenario.reading.cap {
            CapReading::Reference => (
                "min(offset, fairShare)",
                vec![self.step("offset"), self.step("fairShare")],
            ),
            CapReading::Threshold => (
                "min(fairShare, offset − min(max(0, offset − (fairShare − deductionCases)), max(0, ceil(sharePercent / 100 × threshold) − fairShare)))",
                vec![
                    self.step("fairShare"),
                    self.step("offset"),
                    deduction,
                    self.step("sharePercent"),
                    self.step("threshold"),
                ],
            ),
        };
        let counted = self.settlement.offset.countable_cases;
        self.add(
            "offsetCounted",
            "Recital 33, Art. 63(7)",
            formula,
            inputs,
            counted,
        );
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

    fn pool_source(&self) -> &'static str {
        let pool = self.scenario.pool;
        let named = crate::cycle::data::POOLS.iter().find(|named| {
            named.size.is_some_and(|(relocations, eur)| {
                relocations == pool.relocations.get() && Eur::whole(eur) == pool.financial_eur
            })
        });
        named.map_or("scenario", |named| named.source)
    }
}
