//! Steps 1 to 4: the share, the fair share and the pledge.

use super::{Provenance, Trace, TraceInput, TraceStep, chosen, meur, sourced};
use crate::{Cases, ShareChoice};

/// The provisions in which the reference key stands.
pub(crate) const KEY_RULE: &str = "Art. 66, Annex I";

/// The formula of the reference key.
pub(crate) const KEY_FORMULA: &str =
    "(population / populationTotal + gdpMeur / gdpMeurTotal) / 2 × 100";

/// The step from a share to the fair share in a pool.
pub(crate) fn fair_share(
    share_percent: TraceInput,
    relocations: TraceInput,
    cases: Cases,
) -> TraceStep {
    TraceStep::of(
        "fairShare",
        "Art. 57(3), 66",
        "ceil(sharePercent / 100 × relocations)",
        vec![share_percent, relocations],
        cases,
    )
}

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
        let fair_share = fair_share(
            self.step("sharePercent"),
            relocations,
            settlement.fair_share.cases,
        );
        self.steps.push(fair_share);
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
        let vintage = self.cycle.vintage();
        let (population, gdp) = (vintage.population.source, vintage.gdp.source);
        self.add(
            "sharePercent",
            KEY_RULE,
            KEY_FORMULA,
            vec![
                sourced("population", state.population, population),
                sourced(
                    "populationTotal",
                    self.cycle.population_total(),
                    Provenance::Total(population),
                ),
                sourced("gdpMeur", meur(state.gdp_tenths.into()), gdp),
                sourced(
                    "gdpMeurTotal",
                    meur(self.cycle.gdp_total()),
                    Provenance::Total(gdp),
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
}
