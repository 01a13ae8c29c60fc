//! Numbers as they are shown in Dutch: dots between thousands, a decimal comma.

use rust_decimal::Decimal;
use solidarity_core::{Cases, Eur, Percent};

/// `21.000`.
pub fn cases(cases: Cases) -> String {
    grouped(&cases.to_string())
}

/// `€ 21.760.000`, with two decimals only where there are cents.
pub fn eur(amount: Eur) -> String {
    // A space that does not break keeps the sign with its number.
    format!("€\u{a0}{}", decimal(amount.decimal(), 0))
}

/// `5,18%`: two decimals, and no space before the sign, as Dutch writes it.
pub fn percent(percent: Percent) -> String {
    format!("{}%", decimal(percent.decimal(), 2))
}

/// With two decimals, rounded half up; or none, where a whole number may have none.
fn decimal(number: Decimal, least: usize) -> String {
    let scale = 10_i128.pow(number.scale());
    // A decimal has at most 29 digits: a hundredfold fits.
    let hundredths = (number.mantissa() * 100 + scale / 2).div_euclid(scale);
    let whole = grouped(&(hundredths / 100).to_string());
    match hundredths % 100 {
        0 if least == 0 => whole,
        cents => format!("{whole},{cents:02}"),
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
