//! Amounts with decimals: euros, percentages and named figures. Exact, never
//! binary floating point.

use super::{ParseError, digits};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, marker::PhantomData, str::FromStr};

/// Makes a type for one kind of decimal. The kinds are written alike, but no
/// operation takes two different kinds.
macro_rules! decimal_type {
    ($(#[$doc:meta])* $name:ident, signed: $signed:literal, zeros: $zeros:literal, expected: $expected:literal) => {
        $(#[$doc])*
        #[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Decimal);

        impl $name {
            /// The number itself.
            #[must_use]
            pub const fn decimal(self) -> Decimal {
                self.0
            }
        }

        impl Text for $name {
            const EXPECTED: &'static str = $expected;
        }

        impl FromStr for $name {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let parsed = parse(text, $signed, $zeros).map(Self);
                parsed.ok_or_else(|| ParseError::new(text, $expected))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                if formatter.precision().is_some() {
                    return self.0.normalize().fmt(formatter);
                }
                digits::written(self.0, |text| formatter.pad(text))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                digits::written(self.0, |text| serializer.serialize_str(text))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(TextOrWhole(PhantomData))
            }
        }
    };
}

decimal_type! {
    /// An amount in euros, zero or more. In JSON it is text: `"21760000"`.
    ///
    /// ```
    /// use solidarity_core::Eur;
    /// assert_eq!("74660000.50".parse::<Eur>()?.to_string(), "74660000.5");
    /// assert!("-1".parse::<Eur>().is_err());
    /// assert!("1,5".parse::<Eur>().is_err());
    /// # Ok::<(), solidarity_core::ParseError>(())
    /// ```
    Eur,
    signed: false,
    zeros: false,
    expected: "an amount in euros as text, 0 or more, at most 28 digits, with a point for decimals"
}

decimal_type! {
    /// A percentage, of any size and sign: the settlement checks the bounds it needs.
    ///
    /// ```
    /// use solidarity_core::Percent;
    /// assert_eq!("5.50".parse::<Percent>()?.to_string(), "5.5");
    /// # Ok::<(), solidarity_core::ParseError>(())
    /// ```
    Percent,
    signed: true,
    zeros: false,
    expected: "a percentage as text, at most 28 digits, with a point for decimals"
}

decimal_type! {
    /// A figure that somebody names, of euros, cases or percent. It keeps the
    /// decimals that it is named with: 5.0 is more exact than 5.
    ///
    /// ```
    /// use solidarity_core::Figure;
    /// assert_eq!("40000000".parse::<Figure>()?.to_string(), "40000000");
    /// assert_eq!("5.0".parse::<Figure>()?.decimal().scale(), 1);
    /// # Ok::<(), solidarity_core::ParseError>(())
    /// ```
    Figure,
    signed: true,
    zeros: true,
    expected: "a number as text, at most 28 digits, with a point for decimals"
}

impl Percent {
    pub(crate) const fn from_decimal(percent: Decimal) -> Self {
        Self(percent)
    }
}

impl From<Decimal> for Percent {
    fn from(percent: Decimal) -> Self {
        Self(percent)
    }
}

impl From<Decimal> for Figure {
    fn from(figure: Decimal) -> Self {
        Self(figure)
    }
}

impl Eur {
    pub(crate) const fn from_decimal(amount: Decimal) -> Self {
        Self(amount)
    }

    /// The number of decimals of the amount.
    pub(crate) const fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// Whether the two have the same digits. Such amounts are equal, and this is
    /// faster than comparing them.
    pub(crate) const fn is_written_as(self, other: Self) -> bool {
        self.0.scale() == other.0.scale() && self.0.mantissa() == other.0.mantissa()
    }

    /// No euros.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A whole number of euros.
    #[must_use]
    pub fn whole(euros: u64) -> Self {
        Self(Decimal::from(euros))
    }
}

/// Reads digits with at most one point, and a minus sign if `signed`, which is the
/// one way in which decimals are written here. `rust_decimal` itself also reads
/// `1_000`, and rounds what is too long. Zeros at the end are dropped unless they
/// are kept.
fn parse(text: &str, signed: bool, zeros: bool) -> Option<Decimal> {
    let digits = if signed {
        text.strip_prefix('-').unwrap_or(text)
    } else {
        text
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let fraction = match fraction {
        _ if !digits.contains('.') => "",
        fraction if zeros => fraction,
        fraction => fraction.trim_end_matches('0'),
    };
    let units = digits::units(whole, fraction)?;
    let units = if digits.len() < text.len() {
        -units
    } else {
        units
    };
    let decimals = u32::try_from(fraction.len()).ok()?;
    Decimal::try_from_i128_with_scale(units, decimals).ok()
}

/// A decimal that is written as text.
trait Text: FromStr {
    const EXPECTED: &'static str;
}

/// Reads text and whole numbers, because whole numbers are exact in JSON.
struct TextOrWhole<T>(PhantomData<T>);

impl<T: Text> de::Visitor<'_> for TextOrWhole<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse()
            .map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.visit_str(&value.to_string())
    }
}
