//! The Dublin claims of the Netherlands, 2020 to 2024 (6791733, answer to
//! question 7), as printed: rounded to tens, small numbers hidden.

mod cell;
mod check;

pub use cell::{Column, Count, Mark, Span};
pub use check::{Check, check};

use crate::cycle::data;
use crate::source::Citations;
use crate::{Cases, Cycle, Obligation};

/// The place in which the table stands.
///
/// ```
/// assert_eq!(solidarity_core::dublin::source().to_string(), "answers@answer-7");
/// ```
#[must_use]
pub fn source() -> Citations {
    data::DUBLIN_SOURCE
}

/// One state in one year. A cell without a number has a mark that says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DublinRow {
    /// The state claimed on, or `TOTAL` for the totals as printed.
    pub state: &'static str,
    /// The year of the claim.
    pub year: u16,
    /// The claims made. For the states in [`COULD_HAVE_BEEN_MADE`], these include
    /// claims that were never sent.
    pub claims: Option<Count>,
    /// Claims the other state accepted.
    pub accepted: Option<Count>,
    /// Transfers carried out.
    pub transferred: Option<Count>,
    /// Transfers as a percentage of accepted claims, as printed.
    pub transfer_rate_percent: Option<u8>,
    /// The cells that differ from the print; see [`DublinRow::mark`].
    pub marks: &'static [(Column, Mark)],
    /// The mark that says why there is no percentage. `None` if there is one.
    pub rate_mark: Option<Mark>,
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

/// The states with a footnote to their claims, which says that they count claims
/// that could have been made. The answer itself says so of Greece and Hungary only.
/// Of Malta it says that claims were made in 2024, and of Italy that claims which
/// could have been made are not systematically registered.
pub const COULD_HAVE_BEEN_MADE: [&str; 4] = ["EL", "HU", "IT", "MT"];

/// The states to which no transfers were possible in 2024 (answer to question 7).
pub const NO_TRANSFERS_IN_2024: [&str; 4] = ["EL", "MT", "HU", "IT"];

/// The states that are not in the table, because their rows lost columns in the
/// scan.
pub const LEFT_OUT: [&str; 4] = ["EE", "IE", "IS", "LI"];

/// The `state` of the rows of totals.
const TOTAL: &str = "TOTAL";

/// The row of one state and year. Returns `None` if the table has none.
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

/// The totals of one year, as printed. Returns `None` if the table has none.
///
/// ```
/// use solidarity_core::dublin::{Count, total};
/// assert_eq!(total(2024).unwrap().accepted, Some(Count::Rounded(5_770)));
/// ```
#[must_use]
pub fn total(year: u16) -> Option<&'static DublinRow> {
    row(TOTAL, year)
}

/// The claims of one year that the benefitting states of the cycle accepted. They
/// are a first measure of the cases that can be offset, because a benefitting state
/// must be responsible for each of these. Whether a case meets the rest of Art.
/// 63(8) is not in the table.
///
/// The number is a sum of rounded tens. A number printed as `<5` counts as 0, and
/// so does a state without a number (Greece, on which no claims were made). Returns
/// `None` if the table does not have that year.
///
/// ```
/// use solidarity_core::{Cases, Cycle, dublin::accepted_by_benefitting};
/// // Spain 550, Italy 100, Cyprus 10.
/// assert_eq!(accepted_by_benefitting(&Cycle::latest(), 2024), Some(Cases::new(660)));
/// ```
#[must_use]
pub fn accepted_by_benefitting(cycle: &Cycle, year: u16) -> Option<Cases> {
    of_benefitting(claims(), cycle, year, Column::Accepted)
}

/// The sum of a column over the benefitting states of the cycle in one year.
/// Returns `None` if these rows do not have that year.
pub(crate) fn of_benefitting(
    rows: &[DublinRow],
    cycle: &Cycle,
    year: u16,
    column: Column,
) -> Option<Cases> {
    rows.iter().find(|row| row.year == year)?;
    let benefits = cycle
        .states()
        .iter()
        .filter(|state| state.obligation == Obligation::Benefitting);
    let counts = benefits.map(|state| {
        let mut rows = rows.iter();
        let row = rows.find(|row| row.year == year && row.state == state.code)?;
        match row.count(column)? {
            Count::Rounded(tens) => Some(u64::from(tens)),
            Count::BelowFive => None,
        }
    });
    Some(Cases::new(counts.flatten().sum()))
}
