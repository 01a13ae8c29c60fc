//! Figures in the texts of claims, and how they are written. The page writes
//! its own numbers, in the same way.

use super::Language;
use crate::{Cases, Eur, Percent};
use rust_decimal::Decimal;

/// A figure with its unit.
///
/// ```
/// use solidarity_core::{Eur, claims::{ClaimFigure, Language}};
/// let payment = ClaimFigure::Eur(Eur::whole(21_760_000));
/// assert_eq!(payment.exact(), "21760000");
/// assert_eq!(payment.shown(Language::Nl), "€\u{a0}21.760.000");
/// assert_eq!(payment.shown(Language::En), "€21,760,000");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimFigure {
    /// Cases, relocations or claims.
    Cases(Cases),
    /// An amount.
    Eur(Eur),
    /// A percentage, shown with two decimals.
    Percent(Percent),
    /// A number of something else.
    Number(u64),
}

impl ClaimFigure {
    /// Exactly, for whoever reads by program: no grouping, a point for decimals.
    #[must_use]
    pub fn exact(&self) -> String {
        match self {
            Self::Cases(cases) => cases.to_string(),
            Self::Eur(eur) => eur.to_string(),
            Self::Percent(percent) => percent.to_string(),
            Self::Number(number) => number.to_string(),
        }
    }

    /// As a reader of the language writes it, rounded half up.
    #[must_use]
    pub fn shown(&self, language: Language) -> String {
        match self {
            Self::Cases(cases) => grouped(&cases.to_string(), language),
            Self::Number(number) => grouped(&number.to_string(), language),
            Self::Percent(percent) => two_decimals(percent.decimal(), language) + "%",
            Self::Eur(eur) => {
                let amount = two_decimals(eur.decimal(), language);
                let without_cents = amount.strip_suffix(language.of(",00", ".00"));
                let amount = without_cents.unwrap_or(&amount);
                // A space that does not break keeps the sign with its number.
                let sign = language.of("€\u{a0}", "€");
                [sign, amount].concat()
            }
        }
    }
}

impl From<Cases> for ClaimFigure {
    fn from(cases: Cases) -> Self {
        Self::Cases(cases)
    }
}

impl From<Eur> for ClaimFigure {
    fn from(eur: Eur) -> Self {
        Self::Eur(eur)
    }
}

impl From<Percent> for ClaimFigure {
    fn from(percent: Percent) -> Self {
        Self::Percent(percent)
    }
}

impl From<u64> for ClaimFigure {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

fn two_decimals(number: Decimal, language: Language) -> String {
    const HUNDREDTHS: i128 = 100;
    let scale = 10_i128.pow(number.scale());
    // A decimal has at most 29 digits: a hundred times that fits.
    let hundredths = (number.mantissa() * HUNDREDTHS + scale / 2).div_euclid(scale);
    let whole = grouped(&(hundredths / HUNDREDTHS).to_string(), language);
    let point = language.of(',', '.');
    format!("{whole}{point}{:02}", hundredths % HUNDREDTHS)
}

fn grouped(digits: &str, language: Language) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(language.of('.', ','));
        }
        text.push(digit);
    }
    text
}
