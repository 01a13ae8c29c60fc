//! Numbers as they are shown in Dutch: dots between thousands, a decimal comma.

use rust_decimal::{Decimal, RoundingStrategy};
use solidarity_core::{Cases, Eur, Percent};

/// `21.000`.
pub fn cases(cases: Cases) -> String {
    grouped(&cases.to_string())
}

/// `€ 21.760.000`, with two decimals only where there are cents.
pub fn eur(amount: Eur) -> String {
    let text = if amount.decimal().is_integer() {
        amount.to_string()
    } else {
        two_decimals(amount.decimal())
    };
    // A space that does not break keeps the sign with its number.
    format!("€\u{a0}{}", decimal(&text))
}

/// `5,18 %` without the space, as Dutch writes it: `5,18%`. Two decimals.
pub fn percent(percent: Percent) -> String {
    format!("{}%", decimal(&two_decimals(percent.decimal())))
}

/// Half up: writing a decimal with fewer digits would cut it off instead.
fn two_decimals(number: Decimal) -> String {
    format!(
        "{:.2}",
        number.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
    )
}

fn decimal(text: &str) -> String {
    match text.split_once('.') {
        Some((whole, decimals)) => format!("{},{decimals}", grouped(whole)),
        None => grouped(text),
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_the_dutch_way() {
        assert_eq!(cases(Cases::new(655)), "655");
        assert_eq!(cases(Cases::new(21_000)), "21.000");
        assert_eq!(cases(Cases::new(1_000_000)), "1.000.000");
        assert_eq!(eur(Eur::whole(8_660_000)), "€\u{a0}8.660.000");
        assert_eq!(
            "74660000.5".parse().map(eur),
            Ok("€\u{a0}74.660.000,50".to_owned())
        );
        assert_eq!("5.17665".parse().map(percent), Ok("5,18%".to_owned()));
    }
}
