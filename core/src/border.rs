//! Border procedures: asylum applications that are examined at the border. The
//! solidarity calculation does not use them. They are what states of first
//! arrival took on in return for it (32317-985, section 1).

use crate::cycle::data;
use crate::law::LEGAL_MINIMUM_RELOCATIONS;
use crate::source::Citations;
use rust_decimal::Decimal;

/// A number with the place where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// The number.
    pub number: u64,
    /// Where it is written.
    pub source: Citations,
}

/// Border procedures in the Union in a year. The source has the number twice: once
/// as the least, and once as the number that it rises to.
///
/// ```
/// use solidarity_core::border;
/// assert_eq!(border::union_per_year().number, 120_000);
/// ```
#[must_use]
pub fn union_per_year() -> Stated {
    data::UNION_PER_YEAR
}

/// Places for border procedures that the Netherlands is to have: people at one
/// time, not in a year.
///
/// ```
/// use solidarity_core::border;
/// assert_eq!(border::dutch_places().number, 211);
/// ```
#[must_use]
pub fn dutch_places() -> Stated {
    data::DUTCH_PLACES
}

/// Applications that the Netherlands is to deal with in a border procedure, in
/// the first and in the second year of the pact.
///
/// ```
/// use solidarity_core::border;
/// let [first, second] = border::dutch_applications();
/// let places = border::dutch_places().number;
/// assert_eq!((first.number, second.number), (2 * places, 3 * places));
/// ```
#[must_use]
pub fn dutch_applications() -> [Stated; 2] {
    [data::DUTCH_FIRST_YEAR, data::DUTCH_SECOND_YEAR]
}

/// Border procedures in the Union for each relocation of the legal minimum
/// (Art. 12(2)(a)), both in a year.
///
/// ```
/// use solidarity_core::border;
/// assert_eq!(border::per_relocation().to_string(), "4");
/// ```
#[must_use]
pub fn per_relocation() -> Decimal {
    let procedures = Decimal::from(union_per_year().number);
    procedures
        .checked_div(LEGAL_MINIMUM_RELOCATIONS.into())
        .unwrap_or_default()
        .normalize()
}
