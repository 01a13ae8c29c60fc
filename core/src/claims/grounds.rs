//! The data, rules and calculation that the verdicts rest on.

use crate::source::{Citation, Citations};
use crate::{
    Cases, Cycle, Error, Eur, Pool, Rules, Scenario, Settlement,
    cycle::data,
    dublin::{self, Column, DublinRow},
    published::{CountedPledges, OfficialFairShare},
    settle_in,
};

/// The last year of the Dublin table.
pub(super) const LAST_YEAR: u16 = 2024;

/// A calculation from scenario to settlement: [`settle_in`], or another one.
pub type Settle = fn(&Cycle, &Scenario) -> Result<Settlement, Error>;

/// Everything the verdicts rest on. [`Grounds::default`] is the data of the cycle
/// that the claims were made about, 2026, whatever cycles came after it; each field
/// can be another, to see which verdicts it moves.
///
/// ```
/// use solidarity_core::{Cases, Eur, claims::{Grounds, Verdict, assess}};
/// let mut grounds = Grounds::default();
/// grounds.pool.relocations = Cases::new(30_000);
/// grounds.pool.financial_eur = Eur::whole(600_000_000);
/// let assessed = assess(&grounds);
/// let pool = assessed.iter().find(|claim| claim.id == "pool-30000").unwrap();
/// assert_eq!(pool.verdict, Verdict::Holds);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'a> {
    /// The states, and the size of the pool that was proposed.
    pub cycle: Cycle<'a>,
    /// The pool that the Council set.
    pub pool: Pool,
    /// The rules of the regulation that can be switched off.
    pub rules: Rules,
    /// Published fair shares of that pool.
    pub official: &'a [OfficialFairShare],
    /// The pledges that one state counts. `None` if no state counts them.
    pub counted: Option<CountedPledges>,
    /// The Dublin claims of the Netherlands.
    pub dublin: &'a [DublinRow],
    /// The decisions that are not made or not public yet.
    pub decisions: Decisions,
    /// The calculation itself.
    pub settle: Settle,
}

/// The decisions that are not made or not public where the sources end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decisions {
    /// The pledges of all states together for the cycle, by an official count.
    pub official_pledges: Decision<OfficialPledges>,
    /// The states in which the Commission found systemic shortcomings with the
    /// Dublin rules (Art. 60(3)), by their codes.
    pub shortcomings: Decision<&'static [&'static str]>,
    /// The cases that count for the Dutch contribution by the agreement with Greece,
    /// as the Commission agreed to them.
    pub greek_cases: Decision<Cases>,
}

/// A decision, or a figure that somebody must publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<T> {
    /// The outcome. `None` if it is not known here.
    pub outcome: Option<T>,
    /// Where the outcome stands, or where its absence shows.
    pub source: Citations,
}

/// Pledges of all states together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficialPledges {
    /// Relocations, in cases.
    pub relocations: Cases,
    /// Money, in EUR.
    pub financial_eur: Eur,
}

impl Grounds<'_> {
    /// The places where the published fair shares of these states stand.
    pub(super) fn published_in(&self, of: impl Fn(&str) -> bool) -> Vec<Citation> {
        let rows = self.official.iter().filter(|row| of(row.state));
        rows.flat_map(|row| row.source.iter()).collect()
    }
}

impl Default for Grounds<'static> {
    fn default() -> Self {
        let cycle = Cycle::debated();
        Self {
            cycle,
            pool: cycle.reference_pool(),
            rules: Rules::default(),
            official: cycle.official_fair_shares(),
            counted: cycle.counted_pledges(),
            dublin: dublin::claims(),
            decisions: Decisions::of(&cycle),
            settle: settle_in,
        }
    }
}

impl Default for Decisions {
    /// The decisions of the cycle that the claims are about.
    fn default() -> Self {
        Self::of(&Cycle::debated())
    }
}

impl Decisions {
    /// The decisions in `decisions.csv` of a cycle.
    fn of(cycle: &Cycle) -> Self {
        let (pledges, pledges_source) = cycle
            .entry(data::OFFICIAL_PLEDGES)
            .copied()
            .unwrap_or_default();
        let (shortcomings, shortcomings_source) =
            cycle.entry(data::SHORTCOMINGS).copied().unwrap_or_default();
        let (greek_cases, greek_cases_source) =
            cycle.entry(data::GREEK_CASES).copied().unwrap_or_default();
        Self {
            official_pledges: Decision {
                outcome: pledges.map(|(relocations, eur)| OfficialPledges {
                    relocations: Cases::new(relocations),
                    financial_eur: Eur::whole(eur),
                }),
                source: pledges_source,
            },
            shortcomings: Decision {
                outcome: shortcomings,
                source: shortcomings_source,
            },
            greek_cases: Decision {
                outcome: greek_cases.map(Cases::new),
                source: greek_cases_source,
            },
        }
    }
}

impl Grounds<'_> {
    /// The page's first view on these grounds: the Netherlands, all in money.
    pub(super) fn scenario(&self) -> Scenario {
        Scenario {
            cycle: self.cycle.id().to_owned(),
            pool: self.pool,
            rules: self.rules,
            union_relocation_pledges: self.chosen(),
            ..Scenario::first_view(&self.cycle)
        }
    }

    /// The first view on these grounds after the Forum was reconvened, with that
    /// many relocations pledged in the Union.
    pub(super) fn after_forum(&self, pledges: Cases) -> Scenario {
        Scenario {
            forum_reconvened: true,
            union_relocation_pledges: pledges,
            ..self.scenario()
        }
    }

    /// The most relocations that the states which chose this form come to.
    pub(super) fn chosen(&self) -> Cases {
        self.cycle.relocations_chosen_in(self.pool.relocations)
    }

    /// The claims of the last year of the Dublin table that the benefitting states
    /// accepted. Returns `None` if the table does not have that year.
    pub(super) fn accepted(&self) -> Option<Cases> {
        dublin::of_benefitting(self.dublin, &self.cycle, LAST_YEAR, Column::Accepted)
    }

    /// All claims of that year on the benefitting states, accepted or not. Returns
    /// `None` if the table does not have that year.
    pub(super) fn claims_on_benefitting(&self) -> Option<Cases> {
        dublin::of_benefitting(self.dublin, &self.cycle, LAST_YEAR, Column::Claims)
    }

    /// The settlement of a scenario. Returns `None` if it cannot be settled.
    pub(super) fn settled(&self, scenario: &Scenario) -> Option<Settlement> {
        (self.settle)(&self.cycle, scenario).ok()
    }
}
