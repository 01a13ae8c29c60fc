//! Properties of every text that is read.

use super::LANGUAGES;
use proptest::prelude::*;
use rust_decimal::Decimal;
use solidarity_core::{
    Eur, Language, Percent,
    claims::ClaimFigure,
    said::{FigureKind, SaidFigure, Slip, read_figure, read_whole},
};

fn is_sound(said: Result<SaidFigure, Slip>) -> Result<(), TestCaseError> {
    let Ok(said) = said else { return Ok(()) };
    prop_assert!(said.low >= Decimal::ZERO);
    prop_assert!(said.high.is_none_or(|high| said.low <= high));
    if let Some(value) = said.value {
        prop_assert!(said.low <= value && said.high.is_some_and(|high| value <= high));
    }
    Ok(())
}

/// Pieces of what people say, in any order.
const SAID: &str = "een en half anderhalf tussen tot van a and between two twenty honderd duizend \
    miljoen million mln k € EUR % procent zaken - – , . ,- + t/m à of or ongeveer bijna ruim hooguit \
    minstens per in 2026 30 40.000 1,5 0 000 ½ ٣ enkele zo'n 99999999999999999 ' ٫";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        for language in LANGUAGES {
            is_sound(read_figure(&text, language))?;
            let _ = read_whole(&text, FigureKind::Eur, language);
        }
    }

    #[test]
    fn nor_any_order_of_what_is_known(
        parts in prop::collection::vec(prop::sample::select(SAID.split_whitespace().collect::<Vec<_>>()), 0..9),
        space in prop::sample::select(vec![" ", "", "\u{a0}"]),
    ) {
        for language in LANGUAGES {
            is_sound(read_figure(&parts.join(space), language))?;
        }
    }

    /// The texts of claims write numbers as the page does.
    #[test]
    fn what_is_written_is_read_back(
        whole in 0_u64..=1_000_000_000_000,
        cents in 0_i64..=100_000_000_000_000,
        hundredths in 0_i64..=10_000,
    ) {
        let eur = Decimal::new(cents, 2).normalize();
        let percent = Decimal::new(hundredths, 2).normalize();
        let figures = [
            (ClaimFigure::Number(whole), whole.into(), FigureKind::Number),
            (ClaimFigure::Eur(eur.to_string().parse::<Eur>().unwrap()), eur, FigureKind::Eur),
            (ClaimFigure::Percent(Percent::from(percent)), percent, FigureKind::Percent),
        ];
        for (figure, value, kind) in figures {
            for language in LANGUAGES {
                let written = figure.shown(language);
                // The reader may have the habits of either language.
                for reader in [Language::Nl, Language::En] {
                    let said = read_figure(&written, reader).unwrap();
                    prop_assert_eq!((said.value, said.kind), (Some(value), kind), "{}", &written);
                }
            }
        }
    }
}
