//! Published figures that the model is checked against, pledges that are counted or
//! made on paper, and the GDP of other years. None of them is an input of a
//! settlement.

mod comparison;
mod known;

pub use comparison::{DifferenceReason, PublishedComparison};
pub use known::{InferredFairShare, KnownFairShare, ProposedShare};

use crate::cycle::data;
use crate::source::Citations;
use crate::{Cases, Choice, Cycle, Eur, Percent, Pool, Share};
use serde::Serialize;

/// The fair share of a member state as published or reported for the pool that
/// the Council set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficialFairShare {
    /// The member state.
    pub state: &'static str,
    /// Its share, with the decimals that were published. `None` if it was not.
    pub share: Option<Percent>,
    /// Its fair share in cases.
    pub cases: Cases,
    /// Its fair share in EUR. `None` if no amount was published.
    pub amount: Option<Eur>,
    /// Which of the numbers was published.
    pub kind: PublishedKind,
    /// Who published it, and when.
    pub source: Citations,
}

/// The number of a fair share that was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PublishedKind {
    /// The number of cases.
    Cases,
    /// An amount. The cases are that amount divided by the unit value.
    Amount,
    /// An amount that the publisher called the most it would be.
    AtMost,
}

/// The GDP of a member state in each of [`gdp_years`], in tenths of a million euro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GdpByYear {
    /// The member state.
    pub state: &'static str,
    /// The GDP of each year, in the order of [`gdp_years`].
    pub gdp_tenths: [u64; 4],
}

/// The pledges for a cycle's pool as a member state counts them. They are a result,
/// and not the size of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedPledges {
    /// The member state that counted.
    pub counted_by: &'static str,
    /// Relocations, in cases.
    pub relocations: Cases,
    /// Money, in EUR.
    pub financial_eur: Eur,
    /// The place in which it says so.
    pub source: Citations,
}

impl CountedPledges {
    /// The part of a pool that relocations and money are together, each case worth
    /// its unit value (Art. 12(3), 56(2)). Returns `None` if [`Pool::part`] does.
    ///
    /// ```
    /// use solidarity_core::{Cases, Cycle, Scenario};
    /// let cycle = Cycle::debated();
    /// let pool = Scenario::first_view(&cycle).pool;
    /// let part = cycle.counted_pledges().unwrap().part_of(pool).unwrap();
    /// assert!(part.percent().to_string().starts_with("22.357142"));
    /// // 962 relocations, and the money of 3 733.
    /// assert_eq!(part.of_cases_rounded_up(pool.relocations), Some(Cases::new(4_695)));
    /// ```
    #[must_use]
    pub fn part_of(&self, pool: Pool) -> Option<Share> {
        pool.part(self.relocations, self.financial_eur)
    }
}

impl Cycle<'_> {
    /// The pledges for the cycle's pool that a member state counts as actual: for
    /// 2026 Spain (CM-5563-1-25-REV-1, Spain pt. 4). The figures known here neither
    /// confirm nor contradict them. Returns `None` if no state counted.
    ///
    /// ```
    /// let counted = solidarity_core::Cycle::debated().counted_pledges().unwrap();
    /// assert_eq!(counted.relocations.get(), 962);
    /// assert_eq!(counted.financial_eur.to_string(), "74660000");
    /// ```
    #[must_use]
    pub fn counted_pledges(&self) -> Option<CountedPledges> {
        let (counted_by, relocations, financial_eur, source) =
            (*self.entry(data::COUNTED_PLEDGES)?)?;
        Some(CountedPledges {
            counted_by,
            relocations: Cases::new(relocations),
            financial_eur: Eur::whole(financial_eur),
            source,
        })
    }

    /// The relocations pledged for the cycle's pool as far as they are public: the
    /// published fair shares, in cases, of the states that chose relocation alone.
    /// These are pledges on paper, for 2026 by Germany and France. The pledges of
    /// other states are not known here.
    ///
    /// ```
    /// let pledged = solidarity_core::Cycle::debated().relocation_pledges_on_paper();
    /// assert_eq!(pledged.get(), 4_555 + 3_361);
    /// ```
    #[must_use]
    pub fn relocation_pledges_on_paper(&self) -> Cases {
        let relocates = |code| {
            let mut states = self.states().iter();
            states.any(|state| state.code == code && state.choices == [Choice::Relocation])
        };
        let fair_shares = self.official_fair_shares().iter();
        let pledging = fair_shares.filter(|fair_share| relocates(fair_share.state));
        Cases::new(pledging.map(|fair_share| fair_share.cases.get()).sum())
    }

    /// The most relocations that the states which chose this form come to in the
    /// cycle's own pool: the whole fair share of each (Art. 57(3)-(4)), also where
    /// a state chose another form beside it, because the division between them is
    /// not public. It is 0 if no choice is known.
    ///
    /// ```
    /// assert_eq!(solidarity_core::Cycle::debated().chosen_relocations().get(), 9_066);
    /// ```
    #[must_use]
    pub fn chosen_relocations(&self) -> Cases {
        let Pool {
            relocations: pool, ..
        } = self.reference_pool();
        self.relocations_chosen_in(pool)
    }

    /// The most relocations that the states which chose this form come to in a pool
    /// of that many relocations.
    pub(crate) fn relocations_chosen_in(&self, pool: Cases) -> Cases {
        let relocating = self
            .states()
            .iter()
            .filter(|state| state.chose(Choice::Relocation));
        let fair_shares =
            relocating.filter_map(|state| self.share(state)?.of_cases_rounded_up(pool));
        Cases::new(fair_shares.map(Cases::get).sum())
    }

    /// The published fair shares.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let published = Cycle::debated().official_fair_shares();
    /// let france = published.iter().find(|row| row.state == "FR").unwrap();
    /// assert_eq!(france.cases.get(), 3_361);
    /// assert_eq!(france.share.unwrap().to_string(), "16.0021");
    /// ```
    #[must_use]
    pub fn official_fair_shares(&self) -> &'static [OfficialFairShare] {
        let official = self.entry(data::OFFICIAL_FAIR_SHARES);
        official.copied().unwrap_or_default()
    }
}

/// The years of which the GDP is known.
#[must_use]
pub fn gdp_years() -> [u16; 4] {
    data::GDP_YEARS
}

/// The place in which the GDP of a year stands. Returns `None` for a year whose GDP
/// is not known.
///
/// ```
/// let source = solidarity_core::published::gdp_source(2022).unwrap();
/// assert_eq!(source.to_string(), "gdp@2022");
/// ```
#[must_use]
pub fn gdp_source(year: u16) -> Option<Citations> {
    let mut years = gdp_years().into_iter().zip(data::GDP_SOURCES);
    years
        .find(|(known, _)| *known == year)
        .map(|(_, source)| source)
}

/// The GDP of every member state in those years.
#[must_use]
pub fn gdp_by_year() -> &'static [GdpByYear] {
    data::GDP_BY_YEAR
}
