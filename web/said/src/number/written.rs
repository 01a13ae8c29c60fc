//! Numbers that are given as decimals, `21760000.5`, as JSON and HTML have them.

use super::Style;
use crate::language::Language;
use rust_decimal::Decimal;
use solidarity_core::written;

/// Writes a number that is given as a decimal. Any other text stays as it is.
pub fn write(style: Style, decimal: &str, language: Language) -> String {
    let Ok(number) = decimal.parse::<Decimal>() else {
        return decimal.to_owned();
    };
    match style {
        Style::Plain => written::plain(number, language),
        Style::Eur => written::eur(number, language),
        Style::EurAbout => written::eur_about(number, language),
        Style::Percent => written::percent(number, language),
        Style::ExactPercent => written::exact_percent(number, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Nl};
    use rstest::rstest;

    /// In either language, whatever the language of the reader.
    #[test]
    fn what_is_written_is_read_back() {
        use solidarity_core::said::{FigureKind, read_figure};
        let numbers = (0..5_000_u64).chain((5_000..1_000_000_000_000).step_by(98_765_432_123));
        for number in numbers {
            // Euros with cents, percentages with two decimals.
            let hundredths = Decimal::from_i128_with_scale(number.into(), 2);
            for (style, number, kind) in [
                (Style::Plain, number.into(), FigureKind::Number),
                (Style::Eur, hundredths, FigureKind::Eur),
                (Style::Percent, hundredths, FigureKind::Percent),
            ] {
                for language in [Nl, En] {
                    let written = style.write(&number.to_string(), language);
                    for reader in [Nl, En] {
                        let said = read_figure(&written, reader);
                        let value = said.map(|said| (said.value, said.kind));
                        assert_eq!(value, Ok((Some(number.normalize()), kind)), "{written}");
                    }
                }
            }
        }
    }

    #[rstest]
    #[case(Style::Plain, "655", Nl, "655")]
    #[case(Style::Plain, "21000", Nl, "21.000")]
    #[case(Style::Plain, "1000000", En, "1,000,000")]
    #[case(Style::Plain, "5.17665016", Nl, "5,1767")]
    #[case(Style::Plain, "1115252.0", En, "1,115,252")]
    #[case(Style::Plain, "34770.2", Nl, "34.770,2")]
    #[case(Style::Eur, "8660000", Nl, "€\u{a0}8.660.000")]
    #[case(Style::Eur, "74660000.5", Nl, "€\u{a0}74.660.000,50")]
    #[case(Style::Eur, "8660000", En, "€8,660,000")]
    #[case(Style::EurAbout, "21760000", Nl, "€\u{a0}21,8\u{a0}miljoen")]
    #[case(Style::EurAbout, "0", En, "€0")]
    #[case(Style::Percent, "5.17665", Nl, "5,18%")]
    #[case(Style::Percent, "100", En, "100.00%")]
    #[case(Style::ExactPercent, "5.17665016", Nl, "5,17665016%")]
    #[case(Style::ExactPercent, "7.00", En, "7%")]
    #[case(Style::Plain, "true", Nl, "true")]
    fn writes(
        #[case] style: Style,
        #[case] decimal: &str,
        #[case] language: Language,
        #[case] written: &str,
    ) {
        assert_eq!(style.write(decimal, language), written);
    }
}
