//! What is said of figures, by example.

use super::answer::{Answer, Question, answer};
use crate::cycle;
use crate::language::Language;
use rstest::rstest;
use solidarity_core::{Quantity, Scenario, settle_in};

fn ask(quantity: Quantity, value: &str, language: Language) -> Option<Answer> {
    let Scenario {
        member_state,
        pool,
        share,
        ..
    } = cycle::first_view();
    let question = Question {
        member_state,
        pool,
        share,
        quantity,
        value: value.parse().ok()?,
    };
    answer(&question, language).ok()
}

#[rstest]
#[case(Quantity::Payment, "40000000", false, "€\u{a0}21.760.000")]
#[case(Quantity::Payment, "8560000", true, "1.088 zaken")]
#[case(Quantity::Cases, "2000", false, "1.553")]
#[case(Quantity::Cases, "1200", true, "Meer dan 1.088")]
#[case(Quantity::Cases, "600", true, "tussen 0 en 1.553")]
#[case(Quantity::Share, "7", false, "5,1767%")]
#[case(Quantity::Share, "5.18", true, "5,1767%")]
fn says_whether_and_between_which_bounds(
    #[case] quantity: Quantity,
    #[case] value: &str,
    #[case] reachable: bool,
    #[case] says: &str,
) {
    let answer = ask(quantity, value, Language::Nl);
    let said = answer.as_ref().map(|answer| answer.said.join(" "));
    assert!(said.is_some_and(|said| said.contains(says)), "{answer:?}");
    assert_eq!(answer.map(|answer| answer.reachable), Some(reachable));
}

#[rstest]
#[case(Quantity::Payment, "40000000", &["9.5191% to 9.5238%", "38,616 to 38,635"])]
#[case(Quantity::Payment, "30000001", &["rounded up it is 1,501 cases"])]
#[case(Quantity::Cases, "2000", &["9.5191% to 9.5238%"])]
#[case(Quantity::Share, "7", &["No choice of a state", "€29,400,000", "1,470 cases"])]
#[case(Quantity::Cases, "2000.5", &["No share and no pool"])]
fn says_what_would_have_to_be_different(
    #[case] quantity: Quantity,
    #[case] value: &str,
    #[case] says: &[&str],
) {
    let answer = ask(quantity, value, Language::En);
    let instead = answer.map(|answer| {
        let said = answer.instead.iter().map(|instead| instead.said.clone());
        said.collect::<Vec<_>>().join(" ")
    });
    for part in says {
        assert!(
            instead.as_ref().is_some_and(|said| said.contains(part)),
            "{instead:?}"
        );
    }
}

#[test]
fn every_scenario_shown_gives_the_figure() {
    for value in ["0", "20000", "8560000", "21760000", "40000000"] {
        let answer = ask(Quantity::Payment, value, Language::Nl);
        let scenarios = answer.into_iter().flat_map(|answer| {
            let instead = answer.instead.into_iter();
            answer
                .scenario
                .into_iter()
                .chain(instead.filter_map(|instead| instead.scenario))
        });
        let paid: Vec<_> = scenarios
            .filter_map(|scenario| settle_in(&cycle::told(), &scenario).ok())
            .map(|settlement| settlement.due.financial_eur.to_string())
            .collect();
        assert!(!paid.is_empty());
        assert!(paid.iter().all(|paid| paid == value), "{value}: {paid:?}");
    }
}
