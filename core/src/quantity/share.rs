//! A share of the whole, as an exact fraction.

use super::{
    Cases, Percent,
    whole::{divide_rounded_up, product, ten_to, wide_product},
};
use rust_decimal::Decimal;

/// A state's share, kept as a fraction so that it is not rounded before the one
/// rounding that the law needs.
///
/// A decimal would not do: two thirds of 3 cases are exactly 2, but
/// 0.6666666666666666666666666667 x 3 lies above 2 and would be rounded up to 3.
///
/// ```
/// use solidarity_core::{Cases, Share};
/// let two_thirds = Share::of(2, 3).unwrap();
/// assert_eq!(two_thirds.of_cases_rounded_up(Cases::new(3)), Some(Cases::new(2)));
/// assert_eq!(two_thirds.of_cases_rounded_up(Cases::new(4)), Some(Cases::new(3)));
/// // The same part of the whole is the same share, however it was written.
/// assert_eq!(Share::of(4, 6), Some(two_thirds));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Share {
    part: u128,
    whole: u128,
}

impl Share {
    /// `part` of `whole`. Returns `None` if the whole is zero, the part is more than
    /// it, or both have more than 37 digits.
    #[must_use]
    pub const fn of(part: u128, whole: u128) -> Option<Self> {
        if whole == 0 || part > whole || whole > u128::MAX / 10 {
            return None;
        }
        Some(Self { part, whole })
    }

    /// The share of a typed percentage. Returns `None` outside 0 to 100.
    ///
    /// ```
    /// use solidarity_core::{Cases, Share};
    /// let share = Share::from_percent("5.5".parse().unwrap()).unwrap();
    /// assert_eq!(share.of_cases_rounded_up(Cases::new(21_000)), Some(Cases::new(1_155)));
    /// ```
    #[must_use]
    pub fn from_percent(percent: Percent) -> Option<Self> {
        let percent = percent.decimal().normalize();
        let part = u128::try_from(percent.mantissa()).ok()?;
        let whole = ten_to(percent.scale() + 2)?;
        Self::of(part, whole)
    }

    /// The part that this share is of a larger one. Returns `None` if that one is
    /// smaller or 0, or if the numbers are too large.
    pub(crate) fn within(self, larger: Self) -> Option<Self> {
        // Two shares by the key have the same whole, which cancels out.
        if self.whole == larger.whole {
            return Self::of(self.part, larger.part);
        }
        let part = product(self.part, larger.whole)?;
        Self::of(part, product(larger.part, self.whole)?)
    }

    /// The share in percent, cut off after the 25th decimal.
    ///
    /// ```
    /// use solidarity_core::Share;
    /// let third = Share::of(1, 3).unwrap();
    /// assert_eq!(third.percent().to_string(), "33.3333333333333333333333333");
    /// ```
    #[must_use]
    pub fn percent(self) -> Percent {
        const DECIMALS: u32 = 25;
        let (mut digits, mut rest) = (0, self.part);
        // This is long division, nine digits at a time if there is room for them.
        let at_once = if self.whole <= u128::MAX / 1_000_000_000 {
            9
        } else {
            1
        };
        let tens = 10_u128.pow(at_once);
        for _ in 0..(DECIMALS + 2) / at_once {
            rest *= tens;
            digits = digits * tens + rest / self.whole;
            rest %= self.whole;
        }
        // The whole itself gives a first digit of 10: 100 with 25 decimals, 28 digits.
        let percent = i128::try_from(digits)
            .ok()
            .and_then(|digits| Decimal::try_from_i128_with_scale(digits, DECIMALS).ok());
        Percent::from_decimal(percent.unwrap_or_default().normalize())
    }

    /// This share of a number of cases, rounded up to whole cases. Returns `None` if
    /// the result is too large.
    ///
    /// It is rounded up, because that is how the 2026 pool was divided: 16.0021 %
    /// of 21 000 cases is 3 360.44, and France's fair share was set at 3 361.
    #[must_use]
    pub fn of_cases_rounded_up(self, cases: Cases) -> Option<Cases> {
        let whole = Self { part: 1, whole: 1 };
        self.relative_to_rounded_up(cases, whole)
    }

    /// `cases` x this share / `other`, rounded up to whole cases: the part that
    /// this state has in the cases that the states of `other` carry together.
    /// Returns `None` if the result is too large.
    pub(crate) fn relative_to_rounded_up(self, cases: Cases, other: Self) -> Option<Cases> {
        let cases = u128::from(cases.get());
        // Two shares by the key have the same whole, which cancels out.
        let (own_whole, other_whole) = if self.whole == other.whole {
            (1, 1)
        } else {
            (self.whole, other.whole)
        };
        let own = product(cases, self.part)?;
        let narrow = || {
            let above = product(own, other_whole)?;
            let below = product(own_whole, other.part)?;
            divide_rounded_up(above, below)
        };
        let result = narrow().or_else(|| {
            // For a long typed percentage, halving finds the least number of cases
            // that reaches it, with products of up to 256 bits.
            let wanted = wide_product(own, other_whole);
            let reaches = |cases: u64| {
                let theirs = u128::from(cases).checked_mul(other.part);
                theirs.is_none_or(|theirs| wide_product(theirs, own_whole) >= wanted)
            };
            let (mut low, mut high) = (0, u64::MAX);
            while low < high {
                let middle = u64::midpoint(low, high);
                if reaches(middle) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            reaches(low).then_some(low.into())
        })?;
        u64::try_from(result).ok().map(Cases::new)
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        wide_product(self.part, other.whole) == wide_product(other.part, self.whole)
    }
}

impl Eq for Share {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_fractions_give_the_same_as_short_ones() {
        // 1/8 of 1/2, once short and once with numbers that need 256 bits.
        let long = 10_u128.pow(30);
        for cases in [0, 1, 3, 4, 5, 1_000, 30_000] {
            let short = Share::of(1, 8).zip(Share::of(1, 2));
            let wide = Share::of(long / 8, long).zip(Share::of(long / 2 + 1, long + 2));
            let relative =
                |(own, other): (Share, Share)| own.relative_to_rounded_up(Cases::new(cases), other);
            assert_eq!(wide.and_then(relative), short.and_then(relative));
        }
    }

    #[test]
    fn the_whole_is_a_hundred_percent() {
        assert_eq!(
            Share::of(7, 7).map(|share| share.percent().to_string()),
            Some("100".to_owned())
        );
    }
}
