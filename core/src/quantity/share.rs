//! A share of the whole, as an exact fraction.

use super::{Cases, Percent};
use ethnum::U256;
use rust_decimal::Decimal;

/// A state's share, kept as a fraction so that nothing is lost before the one
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
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: u128,
    whole: u128,
}

impl Share {
    /// `part` of `whole`; nothing where the whole is zero or the part is more than it.
    #[must_use]
    pub const fn of(part: u128, whole: u128) -> Option<Self> {
        if whole == 0 || part > whole {
            return None;
        }
        Some(Self { part, whole })
    }

    /// A typed percentage; nothing outside 0 to 100.
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
        let whole = 10_u128.checked_pow(percent.scale())?.checked_mul(100)?;
        Self::of(part, whole)
    }

    /// In percent, cut off after the 25th decimal.
    ///
    /// ```
    /// use solidarity_core::Share;
    /// let third = Share::of(1, 3).unwrap();
    /// assert_eq!(third.percent().to_string(), "33.3333333333333333333333333");
    /// ```
    #[must_use]
    pub fn percent(self) -> Percent {
        const DECIMALS: u32 = 25;
        let scaled = U256::from(self.part) * U256::from(10_u128.pow(DECIMALS + 2));
        // At most 100 with 25 decimals: 28 digits, which a decimal always holds.
        let percent = i128::try_from(scaled / U256::from(self.whole))
            .ok()
            .and_then(|mantissa| Decimal::try_from_i128_with_scale(mantissa, DECIMALS).ok());
        Percent::from_decimal(percent.unwrap_or_default().normalize())
    }

    /// This share of a number of cases, rounded up to whole cases; nothing if
    /// the result is too large.
    ///
    /// Up, because that is how the 2026 pool was divided: 16.0021 % of 21 000
    /// cases is 3 360.44, and France's fair share was set at 3 361.
    #[must_use]
    pub fn of_cases_rounded_up(self, cases: Cases) -> Option<Cases> {
        let whole = Self { part: 1, whole: 1 };
        self.relative_to_rounded_up(cases, whole)
    }

    /// `cases` x this share / `other`, rounded up to whole cases: the part this
    /// state has in what the states of `other` carry together.
    pub(crate) fn relative_to_rounded_up(self, cases: Cases, other: Self) -> Option<Cases> {
        let cases = u128::from(cases.get());
        // Two shares by the key have the same whole, which cancels out.
        let (own_whole, other_whole) = if self.whole == other.whole {
            (1, 1)
        } else {
            (self.whole, other.whole)
        };
        let narrow = || {
            let above = cases.checked_mul(self.part)?.checked_mul(other_whole)?;
            let below = own_whole.checked_mul(other.part)?;
            divide_rounded_up(above, below)
        };
        // Wide arithmetic only where a long typed percentage needs it.
        let wide = || {
            let above = U256::from(cases)
                .checked_mul(self.part.into())?
                .checked_mul(other_whole.into())?;
            let below = U256::from(own_whole).checked_mul(other.part.into())?;
            if below == U256::ZERO {
                return None;
            }
            let rest = u8::from(above % below != U256::ZERO);
            u128::try_from(above / below + U256::from(rest)).ok()
        };
        let result = narrow().or_else(wide)?;
        u64::try_from(result).ok().map(Cases::new)
    }
}

/// One division, and in 64 bits where they suffice: this is where bulk work
/// spends its time.
fn divide_rounded_up(above: u128, below: u128) -> Option<u128> {
    if let (Ok(above), Ok(below)) = (u64::try_from(above), u64::try_from(below)) {
        return (below != 0).then(|| above.div_ceil(below).into());
    }
    let quotient = above.checked_div(below)?;
    let exact = quotient.checked_mul(below)? == above;
    quotient.checked_add(u128::from(!exact))
}
