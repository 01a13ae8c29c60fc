//! Steps 1 to 4: the share, the fair share and the pledge.

use super::{Provenance, Trace, chosen, sourced};
use crate::{Eur, ShareChoice};
use rust_decimal::Decimal;

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
        let vintage = self.cycle.vintage();
        let (population, gdp) = (vintage.population.source, vintage.gdp.source);
        self.add(
            "sharePercent",
            "Art. 66, Annex I",
            "(population / populationTotal + gdpMeur / gdpMeurTotal) / 2 × 100",
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
