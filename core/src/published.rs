//! Published figures that the model is checked against, and the GDP of other
//! years. None of them is an input of a settlement.

use crate::cycle::data;

/// The fair share of a member state as published or reported for the 2026 pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficialFairShare {
    /// The member state.
    pub state: &'static str,
    /// Its share in percent, where that was published.
    pub share_percent: Option<&'static str>,
    /// Its fair share in cases.
    pub cases: u64,
    /// Its fair share in EUR, where that was published.
    pub amount_eur: Option<u64>,
    /// Who published it, and when.
    pub source: &'static str,
}

/// The GDP of a member state in each of [`gdp_years`], in tenths of a million euro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GdpByYear {
    /// The member state.
    pub state: &'static str,
    /// In the order of [`gdp_years`].
    pub gdp_tenths: [u64; 4],
}

/// The published fair shares.
///
/// ```
/// let france = solidarity_core::published::official_fair_shares()
///     .iter().find(|row| row.state == "FR").unwrap();
/// assert_eq!(france.cases, 3_361);
/// ```
#[must_use]
pub fn official_fair_shares() -> &'static [OfficialFairShare] {
    data::OFFICIAL_FAIR_SHARES
}

/// The years of which the GDP is known.
#[must_use]
pub fn gdp_years() -> [u16; 4] {
    data::GDP_YEARS
}

/// The GDP of every member state in those years.
#[must_use]
pub fn gdp_by_year() -> &'static [GdpByYear] {
    data::GDP_BY_YEAR
}
