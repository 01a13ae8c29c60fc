//! The Dublin claims of the Netherlands, 2020 to 2024 (6791733, answer to
//! question 7), as printed: rounded to tens, small numbers hidden.

use crate::cycle::data;

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
