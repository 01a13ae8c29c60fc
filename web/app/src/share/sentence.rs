//! A sentence that says what is shared.

use super::choice::{Choice, Claimed};
use super::site::edition;
use said::caveats::caveats;
use said::fill::fill;
use said::language::{Language, capital};
use said::number::Amount;
use said::pages::{Part, What};
use said::subject::Subject;
use said::texts::sharing::{Words, words};
use solidarity_core::{Cases, Cycle, Scenario, Settlement, settle_in};

/// The sentence of a choice.
pub fn sentence(choice: &Choice<'_>) -> String {
    match (choice.what, &choice.claimed) {
        (What::Part(Part::Claim(_)), Some(claimed)) => of_claim(claimed, choice.language),
        (What::Part(Part::Claim(id)), None) => id.to_owned(),
        (what, _) => match what.about(choice.language) {
            Some(about) => {
                let words = words(choice.language);
                fill(words.about_sentence, &[about, edition()])
            }
            None => of_scenario(&choice.scenario, choice.language),
        },
    }
}

fn of_claim(claimed: &Claimed, language: Language) -> String {
    let Claimed {
        claim,
        verdict,
        answer,
    } = claimed;
    let parts: [&str; 4] = [claim, verdict, answer, edition()];
    fill(words(language).claim_sentence, &parts)
}

/// What a scenario comes to.
fn of_scenario(scenario: &Scenario, language: Language) -> String {
    let cycle = Cycle::find(&scenario.cycle);
    let settled = cycle.and_then(|cycle| settle_in(&cycle, scenario));
    // A choice holds only scenarios that can be settled.
    let Ok(settlement) = settled else {
        return String::new();
    };
    let words = words(language);
    let subject = Subject::of(&scenario.member_state);
    let name = subject.map_or("", |subject| subject.name(language));
    let forum = if scenario.forum_reconvened {
        words.forum
    } else {
        words.no_forum
    };
    let cases = |cases: Cases| Amount::Cases(cases).shown(language);
    let told = [
        capital(name.to_owned()),
        cases(settlement.fair_share.cases),
        cases(scenario.pool.relocations),
        cases(scenario.union_relocation_pledges),
        [forum, " ", &does(&settlement, words, language)].concat(),
        edition().to_owned(),
    ];
    let told = told.each_ref().map(String::as_str);
    let mut said = vec![fill(words.sentence, &told)];
    said.extend(caveats(scenario, &settlement, language));
    said.join(" ")
}

/// What a state does: it always says what it pays and takes over, the rest only
/// where there is some.
fn does(settlement: &Settlement, words: &Words, language: Language) -> String {
    let due = &settlement.due;
    let is_always = true;
    let forms: [(&str, Amount, bool); 5] = [
        (words.pays, due.financial_eur.into(), is_always),
        (words.takes, due.offset_cases.into(), is_always),
        (
            words.relocates,
            due.relocations.into(),
            due.relocations != Cases::ZERO,
        ),
        (
            words.measures,
            due.alternative_eur.into(),
            !due.alternative_eur.decimal().is_zero(),
        ),
        (
            words.deducted,
            due.deduction_cases.into(),
            due.deduction_cases != Cases::ZERO,
        ),
    ];
    let forms = forms.into_iter().filter(|(_, _, is_told)| *is_told);
    let mut told: Vec<String> = forms
        .map(|(words, amount, _)| fill(words, &[&amount.shown(language)]))
        .collect();
    let last = told.pop().unwrap_or_default();
    [&told.join(", "), words.and, &last].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Nl};
    use said::cycle;
    use solidarity_core::{PledgeChoice, Pool};

    fn scenario() -> Scenario {
        Scenario {
            forum_reconvened: true,
            ..cycle::first_view()
        }
    }

    /// What the core gives for it, written as the language does.
    fn due(language: Language) -> [String; 3] {
        let cycle = cycle::told();
        let settled = settle_in(&cycle, &scenario()).ok();
        let figures = settled.map(|settled| {
            let amounts: [Amount; 3] = [
                settled.fair_share.cases.into(),
                settled.due.financial_eur.into(),
                settled.due.offset_cases.into(),
            ];
            amounts.map(|amount| amount.shown(language))
        });
        figures.unwrap_or_default()
    }

    #[test]
    fn the_sentence_is_what_the_core_works_out() {
        for language in [Nl, En] {
            let told = of_scenario(&scenario(), language);
            for figure in due(language) {
                assert!(!figure.is_empty() && told.contains(&figure), "{told}");
            }
            assert!(
                told.contains("2024/1351") && told.contains(edition()),
                "{told}"
            );
            assert!(!told.contains('…'), "{told}");
        }
    }

    #[test]
    fn the_sentence_reads_well() {
        assert_eq!(
            of_scenario(&scenario(), Nl),
            "Nederland heeft een eerlijk aandeel van 1.088 zaken in een pool van 21.000 herplaatsingen. Bij 9.066 toegezegde herplaatsingen in de EU en een Forum dat opnieuw bijeenkomt betaalt het land €\u{a0}0 en neemt het 1.088 zaken over, zoals de Solidariteitswijzer het uitrekent met Verordening (EU) 2024/1351, gegevensversie 2026-1."
        );
        assert_eq!(
            of_scenario(&scenario(), En),
            "The Netherlands has a fair share of 1,088 cases in a pool of 21,000 relocations. With 9,066 relocations pledged in the EU and the Forum reconvened it pays €0 and takes over 1,088 cases, as Solidariteitswijzer works it out from Regulation (EU) 2024/1351, data version 2026-1."
        );
    }

    #[test]
    fn other_forms_are_told_where_there_are_some() {
        let mixed = Scenario {
            pledge: PledgeChoice {
                relocations: Cases::new(100),
                ..PledgeChoice::default()
            },
            deduction_cases: Cases::new(50),
            ..cycle::first_view()
        };
        let told = of_scenario(&mixed, Nl);
        assert!(
            told.contains("doet het 100 herplaatsingen en krijgt het 50 zaken korting"),
            "{told}"
        );
        assert!(!told.contains("maatregelen"), "{told}");
    }

    #[test]
    fn a_counterfactual_says_that_it_is_one() {
        let mut off = scenario();
        off.rules.offsets_count_towards_fair_share = false;
        assert!(of_scenario(&off, En).ends_with("is switched off here."));
        let mut typed = scenario();
        typed.pool = Pool {
            financial_eur: typed.pool.financial_eur,
            relocations: Cases::new(1_000),
        };
        assert!(of_scenario(&typed, Nl).contains("bedrag per zaak"));
        assert!(!of_scenario(&scenario(), Nl).contains("Let op"));
    }

    #[test]
    fn a_claim_is_told_with_its_verdict() {
        let claimed = Claimed {
            claim: "A".to_owned(),
            verdict: "Holds".to_owned(),
            answer: "B.".to_owned(),
        };
        let told = of_claim(&claimed, En);
        assert!(
            told.starts_with("‘A’ – Holds. B. (Solidariteitswijzer"),
            "{told}"
        );
    }
}
