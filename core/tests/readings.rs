//! The list of open places is complete, argued in both languages, and each reading
//! has an effect.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use rstest::rstest;
use solidarity_core::{Cases, Reading, Scenario, claims::Language, reading::readings, settle};
use std::collections::BTreeSet;

#[test]
fn every_combination_is_there_once() {
    let all: BTreeSet<_> = Reading::all()
        .iter()
        .map(|reading| reading.chosen().map(|(_, answer)| answer))
        .collect();
    let answers = Reading::OPEN_PLACES.iter().map(|place| place.answers.len());
    assert_eq!(all.len(), answers.product::<usize>());
    assert_eq!(all.len(), Reading::all().len());
}

/// The ids and the texts are two tables of the same places.
#[test]
fn each_open_place_has_its_question() {
    let questions = Reading::QUESTIONS.iter().map(|question| {
        let answers = question.answers.iter().map(|answer| answer.id);
        (question.id, question.provision, answers.collect::<Vec<_>>())
    });
    let places = Reading::OPEN_PLACES.iter();
    let places = places.map(|place| (place.id, place.provision, place.answers.to_vec()));
    assert!(places.eq(questions));
}

/// A reading that no provision speaks for is no reading.
#[test]
fn each_reading_is_argued_from_a_provision() {
    for question in Reading::QUESTIONS {
        assert!(question.answers.len() > 1, "{}", question.id);
        for answer in question.answers {
            assert!(
                question.speaks_for(answer.id).next().is_some(),
                "{}",
                answer.id
            );
            assert!(
                question.speaks_against(answer.id).next().is_some(),
                "{}",
                answer.id
            );
            for argument in answer.arguments {
                let of_an_article = argument.provision.starts_with(|c: char| c.is_ascii_digit());
                assert!(of_an_article || argument.provision.starts_with('r'));
            }
        }
    }
}

/// The provisions that a lawyer would name first.
#[rstest]
#[case("volume", "fill", "r33")]
#[case("cap", "reference", "63(3)(b)")]
#[case("cap", "threshold", "r15")]
#[case("deduction", "lowersCap", "61(4)")]
#[case("deduction", "leavesCap", "60(3)")]
#[case("fallenAway", "afterForum", "13(4)")]
#[case("fallenAway", "always", "63(4)")]
fn a_provision_speaks_for_a_reading(
    #[case] id: &str,
    #[case] answer: &str,
    #[case] provision: &str,
) {
    let mut questions = Reading::QUESTIONS.iter();
    let question = questions.find(|question| question.id == id).unwrap();
    let mut arguments = question.speaks_for(answer);
    assert!(arguments.any(|argument| argument.provision == provision));
}

#[test]
fn both_languages_say_it() {
    let [dutch, english] = [Language::Nl, Language::En].map(readings);
    let said = |told: &[solidarity_core::reading::ToldQuestion]| -> Vec<&str> {
        let of_reading = |reading: &solidarity_core::reading::ToldReading| {
            let arguments = reading.speaks_for.iter().map(|argument| argument.text);
            std::iter::once(reading.text)
                .chain(arguments)
                .collect::<Vec<_>>()
        };
        told.iter()
            .flat_map(|question| {
                let readings = question.readings.iter().flat_map(of_reading);
                std::iter::once(question.text)
                    .chain(readings)
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let (dutch, english) = (said(&dutch), said(&english));
    assert_eq!(dutch.len(), english.len());
    for (dutch, english) in dutch.iter().zip(&english) {
        assert!(!dutch.is_empty() && dutch != english, "{dutch}");
        for text in [dutch, english] {
            let longest = text
                .split(['.', '?'])
                .map(|s| s.split_whitespace().count())
                .max();
            assert!(longest.unwrap() <= 30, "{text}");
        }
    }
}

/// For each question, its readings give different results in this scenario.
#[rstest]
#[case("volume", |s: &mut Scenario| s.union_relocation_pledges = Cases::new(29_999))]
#[case("cap", |_: &mut Scenario| ())]
#[case("deduction", |s: &mut Scenario| s.deduction_cases = Cases::new(300))]
#[case("fallenAway", |s: &mut Scenario| {
    s.forum_reconvened = false;
    s.union_relocations_implemented = Some(Cases::new(9_022));
})]
fn its_readings_differ(#[case] id: &str, #[case] change: fn(&mut Scenario)) {
    let mut scenario = Scenario {
        forum_reconvened: true,
        ..Scenario::default()
    };
    change(&mut scenario);
    let mut places = Reading::OPEN_PLACES.iter();
    let place = places.find(|place| place.id == id).unwrap();
    let outcomes = place.answers.iter().map(|answer| {
        let reading = scenario.reading.with(id, answer).unwrap();
        let settlement = settle(&Scenario {
            reading,
            ..scenario.clone()
        });
        settlement.unwrap().offset.cases
    });
    assert_eq!(outcomes.collect::<BTreeSet<_>>().len(), place.answers.len());
}
