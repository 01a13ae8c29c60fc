//! Whole cases.

use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;

/// A number of cases: applications for protection, each of one person. One
/// relocation, one responsibility offset and one unit value weigh the same
/// (Art. 56(2), "of equal value").
///
/// Cases do not mix with euros: there is no operation that adds the two.
///
/// ```
/// use solidarity_core::Cases;
/// assert_eq!(Cases::new(1_088).get(), 1_088);
/// assert_eq!(Cases::new(655).to_string(), "655");
/// ```
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Cases(u64);

impl Cases {
    /// No cases.
    pub const ZERO: Self = Self(0);

    /// That many cases.
    #[must_use]
    pub const fn new(cases: u64) -> Self {
        Self(cases)
    }

    /// The number of cases.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The sum of all. Returns `None` if it is too large.
    pub(crate) fn together(mut cases: impl Iterator<Item = Self>) -> Option<Self> {
        cases
            .try_fold(0_u64, |sum, cases| sum.checked_add(cases.0))
            .map(Self)
    }

    /// The rest after taking `other` away. It is 0 if there is not enough.
    pub(crate) const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Cases {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<'de> Deserialize<'de> for Cases {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Whole).map(Self)
    }
}

/// Reads whole numbers only, and no texts, fractions or numbers below zero.
struct Whole;

impl de::Visitor<'_> for Whole {
    type Value = u64;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a whole number of cases, 0 or more")
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<u64, E> {
        Ok(value)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<u64, E> {
        u64::try_from(value).map_err(|_| E::invalid_value(de::Unexpected::Signed(value), &self))
    }
}
