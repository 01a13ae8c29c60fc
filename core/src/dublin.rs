//! The Dublin claims of the Netherlands, 2020 to 2024 (6791733, answer to
//! question 7), as printed: rounded to tens, small numbers hidden.

use crate::cycle::data;
use crate::{Cases, Cycle, Obligation};

/// A number in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Rounded to tens.
    Rounded(u32),
    /// 1 to 4, printed as `<5`.
    BelowFive,
}

/// One state in one year; an empty cell could not be read or was not registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DublinRow {
    /// The state claimed on, or `TOTAL` for the totals as printed.
    pub state: &'static str,
    /// The year of the claim.
    pub year: u16,
    /// Claims made (of Greece, Hungary and Italy: that could have been made).
    pub claims: Option<Count>,
    /// Claims the other state accepted.
    pub accepted: Option<Count>,
    /// Transfers carried out.
    pub transferred: Option<Count>,
    /// Transfers as a percentage of accepted claims, as printed.
    pub transfer_rate_percent: Option<u8>,
    /// What was corrected or could not be read.
    pub note: &'static str,
}

/// All rows, the totals last.
///
/// ```
/// use solidarity_core::dublin::{Count, claims};
/// let total = claims().iter().find(|row| row.state == "TOTAL" && row.year == 2024).unwrap();
/// assert_eq!(total.transferred, Some(Count::Rounded(2_060)));
/// ```
#[must_use]
pub fn claims() -> &'static [DublinRow] {
    data::DUBLIN
}

/// How the rows of the totals are called.
const TOTAL: &str = "TOTAL";

/// The row of one state and year; nothing where the table has none.
///
/// ```
/// use solidarity_core::dublin::{Count, row};
/// let spain = row("ES", 2024).unwrap();
/// assert_eq!(spain.accepted, Some(Count::Rounded(550)));
/// assert_eq!(row("ES", 2025), None);
/// ```
#[must_use]
pub fn row(state: &str, year: u16) -> Option<&'static DublinRow> {
    claims()
        .iter()
        .find(|row| row.year == year && row.state == state)
}

/// The totals of one year, as printed; nothing where the table has none.
///
/// ```
/// use solidarity_core::dublin::{Count, total};
/// assert_eq!(total(2024).unwrap().accepted, Some(Count::Rounded(5_770)));
/// ```
#[must_use]
pub fn total(year: u16) -> Option<&'static DublinRow> {
    row(TOTAL, year)
}

/// The claims of one year that the benefitting states of the cycle accepted: a
/// first measure of the cases that can be offset, as one of those states must be
/// responsible for each. Whether a case meets the rest of Art. 63(8) is not in
/// the table.
///
/// A sum of rounded tens: a number printed as `<5` rounds to none, and a state
/// without a number (Greece: no claims were made) adds none. Nothing where the
/// table does not have that year.
///
/// ```
/// use solidarity_core::{Cases, Cycle, dublin::accepted_by_benefitting};
/// // Spain 550, Italy 100, Cyprus 10.
/// assert_eq!(accepted_by_benefitting(&Cycle::latest(), 2024), Some(Cases::new(660)));
/// ```
#[must_use]
pub fn accepted_by_benefitting(cycle: &Cycle, year: u16) -> Option<Cases> {
    total(year)?;
    let benefits = cycle
        .states()
        .iter()
        .filter(|state| state.obligation == Obligation::Benefitting);
    let accepted = benefits.map(|state| match row(state.code, year)?.accepted? {
        Count::Rounded(tens) => Some(u64::from(tens)),
        Count::BelowFive => None,
    });
    Some(Cases::new(accepted.flatten().sum()))
}
