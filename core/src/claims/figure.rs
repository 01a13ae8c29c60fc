//! Figures in the texts of claims.

use super::Language;
use crate::{Cases, Eur, Percent, written};
use rust_decimal::{Decimal, RoundingStrategy};

/// A figure with its unit.
///
/// ```
/// use solidarity_core::{Eur, claims::{ClaimFigure, Language}};
/// let payment = ClaimFigure::Eur(Eur::whole(21_760_000));
/// assert_eq!(payment.exact(), "21760000");
/// assert_eq!(payment.shown(Language::Nl), "€\u{a0}21,76\u{a0}miljoen");
/// assert_eq!(payment.shown(Language::En), "€21.76\u{a0}million");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimFigure {
    /// Cases, relocations or claims.
    Cases(Cases),
    /// An amount.
    Eur(Eur),
    /// A percentage, shown with two decimals.
    Percent(Percent),
    /// A percentage of rounded numbers, shown without decimals.
    WholePercent(Percent),
    /// A number of something else.
    Number(u64),
}

impl ClaimFigure {
    /// The exact number for programs, without grouping and with a point for
    /// decimals. A number made of rounded numbers has no more digits than these
    /// carry.
    #[must_use]
    pub fn exact(&self) -> String {
        match self {
            Self::Cases(cases) => cases.to_string(),
            Self::Eur(eur) => eur.to_string(),
            Self::Percent(percent) => percent.to_string(),
            Self::WholePercent(percent) => whole(*percent).to_string(),
            Self::Number(number) => number.to_string(),
        }
    }

    /// The number as it is written in the language, rounded half up.
    #[must_use]
    pub fn shown(&self, language: Language) -> String {
        match self {
            Self::Cases(cases) => written::plain(cases.get().into(), language),
            Self::Number(number) => written::plain((*number).into(), language),
            Self::Percent(percent) => written::percent(percent.decimal(), language),
            Self::WholePercent(percent) => written::whole_percent(percent.decimal(), language),
            Self::Eur(eur) => written::eur_in_words(eur.decimal(), language),
        }
    }
}

/// Rounds to whole percents, half up, as the percentage is shown.
pub(super) fn whole(percent: Percent) -> Decimal {
    let half_up = RoundingStrategy::MidpointAwayFromZero;
    percent.decimal().round_dp_with_strategy(0, half_up)
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
