//! The texts of the claims: they are complete, short and equal in both languages,
//! and have no number that was not worked out.

use super::{EXPECTED, FLIPS, World, world};
use solidarity_core::source::SourceKind;
use solidarity_core::{
    Scenario,
    claims::{
        Claim, Grounds, Language,
        OriginKind::{AskedBy, ContradictedBy, SaidBy},
        Part, Told, ToldCitation, Verdict, assess, claims, search_words,
    },
    query::{from_query, to_query},
    settle_in, source,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// Every claim in every world of the flips and in one that cannot be calculated,
/// in Dutch and English.
static ALL_TOLD: LazyLock<Vec<[Claim; 2]>> = LazyLock::new(|| {
    let broken = |world: &mut World| world.rest.settle = world::fails;
    let unchanged = |_: &mut World| {};
    let changes = FLIPS.iter().map(|(.., change)| *change);
    let changes = changes.chain([unchanged as fn(&mut World), broken]);
    let told = changes.flat_map(|change| {
        let mut world = World::default();
        change(&mut world);
        let assessed = assess(&world.grounds());
        let told = assessed
            .iter()
            .map(|each| [each.tell(Language::Nl), each.tell(Language::En)]);
        told.collect::<Vec<_>>()
    });
    told.collect()
});

/// All texts of a claim, with the words that each may have.
fn texts(claim: &Claim) -> Vec<(usize, &Told)> {
    let mut texts = vec![
        (22, &claim.claim),
        (24, &claim.question),
        (48, &claim.answer),
        (8, &claim.figure),
    ];
    texts.extend(claim.reasons.iter().map(|reason| (48, &reason.text)));
    texts.extend(claim.would_change.iter().map(|text| (22, text)));
    texts.extend(claim.unknown.iter().map(|text| (28, text)));
    texts
}

/// The most words that a sentence of a text may have.
const SENTENCE: usize = 28;

fn citations(claim: &Claim) -> impl Iterator<Item = &ToldCitation> {
    let reasons = claim.reasons.iter();
    let cited = reasons.flat_map(|reason| &reason.citations);
    cited.chain(claim.origins.iter().map(|origin| &origin.citation))
}

#[test]
fn every_key_in_a_text_is_filled_in() {
    for claim in ALL_TOLD.iter().flatten() {
        for (_, text) in texts(claim) {
            let text = text.to_string();
            assert!(!text.contains(['{', '}']), "{}: {text}", claim.id);
            assert!(!text.is_empty(), "{}", claim.id);
            assert!(!text.contains("  "), "{}: {text}", claim.id);
        }
    }
}

/// Years are dates; every other number is a figure.
#[test]
fn no_number_is_written_into_a_text() {
    for claim in ALL_TOLD.iter().flatten() {
        for (_, text) in texts(claim) {
            let words = text.0.iter().filter_map(|part| match part {
                Part::Words(words) => Some(*words),
                Part::Figure(_) => None,
            });
            let numbers = words.flat_map(|words| words.split(|sign: char| !sign.is_ascii_digit()));
            for number in numbers.filter(|number| !number.is_empty()) {
                assert!(["2024", "2026"].contains(&number), "{}: {text}", claim.id);
            }
        }
    }
}

#[test]
fn texts_are_short() {
    for claim in ALL_TOLD.iter().flatten() {
        for (most, text) in texts(claim) {
            let text = text.to_string();
            let words = text.split(' ').count();
            assert!(words <= most, "{}: {words} words: {text}", claim.id);
            for sentence in text.split_inclusive(". ") {
                let words = sentence.split(' ').count();
                assert!(words <= SENTENCE, "{}: {words} words: {sentence}", claim.id);
            }
        }
        assert!((1..=2).contains(&claim.would_change.len()), "{}", claim.id);
        assert!(claim.reasons.len() <= 5, "{}", claim.id);
    }
    for claim in claims(Language::Nl) {
        assert!((2..=5).contains(&claim.reasons.len()), "{}", claim.id);
    }
}

#[test]
fn both_languages_say_the_same_in_other_words() {
    for [dutch, english] in ALL_TOLD.iter() {
        assert_eq!(dutch.verdict, english.verdict);
        let (nl, en) = (texts(dutch), texts(english));
        assert_eq!(nl.len(), en.len(), "{}", dutch.id);
        for ((_, nl), (_, en)) in nl.iter().zip(&en) {
            let figures = |text: &Told| -> BTreeSet<_> {
                let parts = text.0.iter().filter_map(|part| match part {
                    Part::Words(_) => None,
                    Part::Figure(figure) => Some(figure.exact()),
                });
                parts.collect()
            };
            assert_eq!(figures(nl), figures(en), "{nl} | {en}");
            let words = |text: &Told| text.0.iter().any(|part| matches!(part, Part::Words(_)));
            assert!(!words(nl) || nl.to_string() != en.to_string(), "{nl}");
        }
        let cited = |claim| -> Vec<_> { citations(claim).map(|cited| cited.source).collect() };
        assert_eq!(cited(dutch), cited(english));
    }
}

/// An answer is told with one verdict only, and says no if the claim does not hold.
/// Each verdict that a flip reaches has an answer.
#[test]
fn an_answer_goes_with_one_verdict() {
    let mut answers = BTreeMap::new();
    let mut reached = BTreeSet::new();
    for [claim, _] in ALL_TOLD.iter() {
        let mut words = claim.answer.0.iter().filter_map(|part| match part {
            Part::Words(words) => Some(*words),
            Part::Figure(_) => None,
        });
        let beginning = words.next().unwrap();
        if beginning == "Met deze gegevens is dit niet te berekenen." {
            assert_eq!(claim.verdict, Verdict::NotInSources);
            continue;
        }
        reached.insert((claim.id, claim.verdict));
        let told_with = answers.insert((claim.id, beginning), claim.verdict);
        assert!(told_with.is_none_or(|before| before == claim.verdict));
        let says_no = ["Nee", "Dat klopt niet"];
        let says_no = says_no.iter().any(|no| beginning.starts_with(no));
        let is_no = claim.verdict == Verdict::DoesNotHold;
        assert_eq!(says_no, is_no, "{}: {}", claim.id, claim.answer);
    }
    let flips = FLIPS.iter().map(|(id, moved, _)| (*id, *moved));
    let expected: BTreeSet<_> = flips.chain(EXPECTED.iter().copied()).collect();
    assert_eq!(reached, expected);
}

#[test]
fn every_citation_is_of_a_known_place() {
    for claim in ALL_TOLD.iter().flatten() {
        for cited in citations(claim) {
            let source = source::find(cited.source).unwrap();
            assert!(!cited.at.contains('{'), "{}: {}", cited.source, cited.at);
            // A press report is cited as a whole, without a place in it.
            let is_short = matches!(source.kind, SourceKind::Press | SourceKind::Statement);
            assert!(!cited.at.is_empty() || is_short, "{}", cited.source);
            if cited.source == "law" {
                assert!(is_provision(&cited.at), "{}", cited.at);
            }
        }
        for reason in &claim.reasons {
            assert!(!reason.citations.is_empty(), "{}", reason.text);
        }
    }
}

/// Whether it is a provision: `63(7)`, `12(2)(a)`, `r33`, `annex1`.
fn is_provision(key: &str) -> bool {
    let is_number = |text: &str| text.parse::<u8>().is_ok();
    let is_part = |text: &str| is_number(text) || (text.len() == 1 && text >= "a");
    if let Some(recital) = key.strip_prefix('r') {
        return is_number(recital);
    }
    let mut parts = key.split('(');
    key == "annex1"
        || parts.next().is_some_and(is_number)
            && parts.all(|part| part.strip_suffix(')').is_some_and(is_part))
}

/// A scenario that a reason shows can be opened in the page by its link.
#[test]
fn scenarios_can_be_linked_and_settled() {
    let shown: Vec<Scenario> = claims(Language::En)
        .into_iter()
        .flat_map(|claim| claim.reasons)
        .filter_map(|reason| reason.scenario)
        .collect();
    assert!(shown.len() > 8, "{}", shown.len());
    for scenario in shown {
        assert_eq!(from_query(&to_query(&scenario)).unwrap(), scenario);
        settle_in(&Grounds::default().cycle, &scenario).unwrap();
    }
}

/// Nobody is named as saying what they only asked, and nobody is named on both
/// sides of the same claim.
#[test]
fn what_was_asked_is_put_as_a_question() {
    for [dutch, english] in ALL_TOLD.iter() {
        for claim in [dutch, english] {
            let question = claim.question.to_string();
            assert!(question.ends_with('?'), "{}: {question}", claim.id);
            assert!(claim.claim.to_string().ends_with('.'), "{}", claim.id);
            assert_eq!(claim.heading().to_string() == question, !claim.is_said());
            let who = |kind| -> BTreeSet<_> {
                let origins = claim
                    .origins
                    .iter()
                    .filter(move |origin| origin.kind == kind);
                origins.map(|origin| origin.who).collect()
            };
            let denied = who(ContradictedBy);
            for kind in [SaidBy, AskedBy] {
                assert!(who(kind).is_disjoint(&denied), "{}", claim.id);
            }
        }
    }
}

/// The origins of 2026 by kind, person and place, as they were read in the sources.
#[test]
fn the_origins_are_those_of_the_sources() {
    let told = claims(Language::Nl);
    let origins = |id: &str| -> Vec<_> {
        let claim = told.iter().find(|claim| claim.id == id).unwrap();
        let origins = claim.origins.iter();
        origins
            .map(|origin| {
                (
                    origin.kind,
                    origin.citation.source,
                    origin.citation.at.as_str(),
                )
            })
            .collect()
    };
    assert_eq!(
        origins("forced-relocation"),
        [
            (
                AskedBy,
                "consultation",
                "vraag over massaal betalen (Kamerleden)"
            ),
            (ContradictedBy, "answers", "antwoord op vraag 4 (minister)"),
        ]
    );
    // The minister denies it, and nobody in the sources asks or says it.
    assert_eq!(
        origins("more-than-share"),
        [
            (ContradictedBy, "answers", "antwoord op vraag 3 (minister)"),
            (ContradictedBy, "answers", "antwoord op vraag 4 (minister)"),
        ]
    );
    assert_eq!(
        origins("pool-30000"),
        [
            (SaidBy, "rapporteur", "deel 1 (rapporteur)"),
            (ContradictedBy, "decision", "referentiegetal"),
        ]
    );
    assert_eq!(
        origins("all-pledge"),
        [
            (
                ContradictedBy,
                "agenda",
                "onder ‘Aanname jaarlijkse solidariteitspool’"
            ),
            (ContradictedBy, "council", "verklaring van Spanje, punt 4"),
        ]
    );
    // These follow from the rules, and nobody in the sources puts them.
    assert_eq!(origins("everyone-relocates"), []);
    assert_eq!(origins("non-compliers-benefit"), []);
}

/// A claim can be looked for in words of its own, in each language.
#[test]
fn each_claim_has_words_to_be_found_by() {
    for &(id, _) in EXPECTED.iter() {
        let words = [Language::Nl, Language::En].map(|language| search_words(id, language));
        for words in words {
            let words: Vec<_> = words.unwrap().split(", ").collect();
            assert!(words.len() > 3, "{id}: {words:?}");
            assert!(words.iter().all(|word| !word.trim().is_empty()), "{id}");
        }
        assert_ne!(words[0], words[1], "{id}");
    }
}

#[test]
fn json_has_texts_as_strings() {
    let told = serde_json::to_value(claims(Language::Nl)).unwrap();
    let find = |id: &str| {
        let all = told.as_array().unwrap().iter();
        all.clone().find(|claim| claim["id"] == id).unwrap()
    };
    let share = find("share-5-6");
    assert_eq!(share["verdict"], "holds");
    assert_eq!(share["figure"], "5,18%");
    assert_eq!(share["reasons"][0]["scenario"]["memberState"], "NL");
    assert!(share["reasons"][1]["scenario"].is_null());
    let origin = &share["origins"][0];
    assert_eq!(origin["kind"], "saidBy");
    assert_eq!(origin["who"], "de minister van Asiel en Migratie");
    assert_eq!(origin["citation"]["source"], "answers");
    assert_eq!(origin["citation"]["at"], "antwoord op vraag 4 (minister)");
    assert!(share["wouldChange"][0].is_string());
    assert!(find("forced-relocation")["unknown"].is_null());
    assert_eq!(find("more-than-share")["verdict"], "dependsOnReading");
    assert_eq!(find("greece-deal")["verdict"], "notInSources");
}
