//! How the answer writes its numbers.

use rust_decimal::{Decimal, RoundingStrategy};
use said::language::Language;
use said::number::Amount;
use said::number::Style;
pub(super) use said::number::cases;
use solidarity_core::{Eur, Settlement, check::Quantity};

/// A value of a kind, as it is shown.
pub(super) fn shown(value: Decimal, quantity: Quantity, language: Language) -> String {
    let style = match quantity {
        Quantity::Payment => Style::Eur,
        Quantity::Cases => Style::Plain,
        Quantity::Share => return percent(value, language),
    };
    style.write(&value.normalize().to_string(), language)
}

/// A percentage, with all the decimals it has.
pub(super) fn percent(value: Decimal, language: Language) -> String {
    Style::ExactPercent.write(&value.to_string(), language)
}

/// Decimals that a share is shown with.
const DECIMALS: u32 = 4;

/// The share as it is, near enough.
pub(super) fn share_now(now: &Settlement) -> Decimal {
    now.share_percent.decimal().round_dp(DECIMALS)
}

/// Bounds with as few decimals as a reader needs, and both within the bounds.
pub(super) fn inwards(from: Decimal, to: Decimal) -> (Decimal, Decimal) {
    use RoundingStrategy::{AwayFromZero, ToZero};
    let mut rounded = (DECIMALS..).map(|decimals| {
        let up = from.round_dp_with_strategy(decimals, AwayFromZero);
        (up, to.round_dp_with_strategy(decimals, ToZero))
    });
    let found = rounded.by_ref().take(10).find(|(from, to)| from <= to);
    found.unwrap_or((from, to))
}

pub(super) fn eur(eur: Eur, language: Language) -> String {
    Amount::from(eur).shown(language)
}
