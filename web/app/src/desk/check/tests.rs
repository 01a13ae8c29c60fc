//! What is said of figures, by example.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use super::answer::{Answer, Question, answer};
use rstest::rstest;
use said::cycle;
use said::language::Language;
use solidarity_core::said::{FigureKind, read_figure_as};
use solidarity_core::{Scenario, check::Quantity, settle_in};

fn ask(quantity: Quantity, text: &str, language: Language) -> Answer {
    let Scenario {
        member_state,
        pool,
        share,
        ..
    } = cycle::first_view();
    let kind = match quantity {
        Quantity::Payment => FigureKind::Eur,
        Quantity::Cases => FigureKind::Cases,
        Quantity::Share => FigureKind::Percent,
    };
    let question = Question {
        member_state,
        pool,
        share,
        quantity,
        said: read_figure_as(text, kind, language).unwrap(),
    };
    answer(&question, language).unwrap()
}

#[rstest]
#[case(
    Quantity::Payment,
    "40000000",
    "caveat",
    "Niet als plicht, wel uit eigen keuze: €\u{a0}40.000.000 is hoger dan hier berekend"
)]
#[case(Quantity::Payment, "40 miljoen", "caveat", "(overweging 31)")]
#[case(Quantity::Payment, "40 miljoen", "caveat", "€\u{a0}21.760.000")]
#[case(
    Quantity::Payment,
    "30-40 mln",
    "caveat",
    "€\u{a0}30.000.000 tot €\u{a0}40.000.000 is hoger"
)]
#[case(
    Quantity::Payment,
    "een half miljard",
    "not",
    "meer dan de hele pool van de Unie: €\u{a0}420.000.000"
)]
#[case(Quantity::Payment, "8560000", "holds", "1.088 zaken")]
#[case(
    Quantity::Payment,
    "€ 22 miljoen",
    "holds",
    "Ja, afgerond: uit de regels kan €\u{a0}21.760.000 komen"
)]
#[case(
    Quantity::Payment,
    "€ 21,8 miljoen",
    "holds",
    "Ja, afgerond: uit de regels kan €\u{a0}21.760.000 komen"
)]
#[case(Quantity::Payment, "bijna 22 miljoen", "holds", "Ja, afgerond")]
#[case(
    Quantity::Payment,
    "€ 21.840.000",
    "caveat",
    "is hoger dan hier berekend, maar het verschil is klein"
)]
#[case(
    Quantity::Payment,
    "€ 20.000 per asielzoeker",
    "holds",
    "telt elke zaak voor €\u{a0}20.000"
)]
#[case(
    Quantity::Payment,
    "€ 25.000 per asielzoeker",
    "not",
    "telt elke zaak voor €\u{a0}20.000"
)]
#[case(
    Quantity::Cases,
    "2.000 mensen",
    "caveat",
    "Niet als plicht, wel uit eigen keuze: 2.000"
)]
#[case(
    Quantity::Cases,
    "1.200 zaken",
    "caveat",
    "Alleen in een andere lezing"
)]
#[case(
    Quantity::Cases,
    "1.200 zaken",
    "caveat",
    "Op de drempel waaronder overnemen verplicht wordt. Dan zijn het er hooguit 1.553."
)]
#[case(Quantity::Cases, "600", "holds", "tussen 0 en 1.088")]
#[case(Quantity::Cases, "660,5", "not", "geen heel aantal zaken")]
#[case(Quantity::Share, "7", "not", "5,1767%")]
#[case(Quantity::Share, "5.18", "holds", "5,1767%")]
#[case(Quantity::Share, "5,17", "caveat", "5,17% is lager dan hier berekend")]
fn says_whether_and_between_which_bounds(
    #[case] quantity: Quantity,
    #[case] text: &str,
    #[case] mark: &str,
    #[case] says: &str,
) {
    let answer = ask(quantity, text, Language::Nl);
    let said = answer.said.join(" ");
    assert!(said.contains(says), "{answer:?}");
    assert_eq!(answer.mark, mark);
    // Nothing is left to be filled in.
    for language in [Language::Nl, Language::En] {
        let answer = ask(quantity, text, language);
        let instead = answer.instead.iter().map(|instead| &instead.said);
        assert!(
            answer
                .said
                .iter()
                .chain(instead)
                .all(|said| !said.contains('…'))
        );
    }
}

/// Somewhat more than worked out here can be a published figure.
#[test]
fn nothing_is_called_impossible_that_can_be() {
    for text in [
        "€ 22 miljoen",
        "€ 21,9 miljoen",
        "€ 40 miljoen",
        "1.100 zaken",
        "1.553 zaken",
    ] {
        let quantity = if text.contains('€') {
            Quantity::Payment
        } else {
            Quantity::Cases
        };
        for language in [Language::Nl, Language::En] {
            let said = ask(quantity, text, language).said.join(" ");
            let denies = ["kan niet", "komt niet", "cannot", "do not give"];
            assert!(denies.iter().all(|words| !said.contains(words)), "{said}");
        }
    }
}

#[rstest]
#[case(Quantity::Payment, "40000000", &["9.5191% to 9.5238%", "38,616 to 38,635"])]
#[case(Quantity::Payment, "30000001", &["rounded up it is 1,501 cases"])]
#[case(Quantity::Cases, "2000", &["9.5191% to 9.5238%"])]
#[case(Quantity::Share, "7", &["No choice of a state", "€29,400,000", "1,470 cases"])]
#[case(Quantity::Cases, "2000.5", &["No share and no pool"])]
fn says_what_would_have_to_be_different(
    #[case] quantity: Quantity,
    #[case] text: &str,
    #[case] says: &[&str],
) {
    let answer = ask(quantity, text, Language::En);
    let said: Vec<_> = answer
        .instead
        .iter()
        .map(|instead| instead.said.clone())
        .collect();
    for part in says {
        assert!(said.join(" ").contains(part), "{said:?}");
    }
}

#[test]
fn every_scenario_shown_gives_the_figure() {
    for value in ["0", "20000", "8560000", "21760000", "40000000"] {
        let answer = ask(Quantity::Payment, value, Language::Nl);
        let instead = answer.instead.into_iter();
        let instead = instead.filter_map(|instead| instead.scenario);
        let scenarios = answer.scenario.into_iter().chain(instead);
        let paid: Vec<_> = scenarios
            .filter_map(|scenario| settle_in(&cycle::told(), &scenario).ok())
            .map(|settlement| settlement.due.financial_eur.to_string())
            .collect();
        assert!(!paid.is_empty());
        assert!(paid.iter().all(|paid| paid == value), "{value}: {paid:?}");
    }
}
