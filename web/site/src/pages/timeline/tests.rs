//! What the page says, held against the data.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::figures::Round;
use crate::list::prerender;
use said::language::Language;
use said::texts::story::Listed;
use said::texts::timeline::texts;
use solidarity_core::later;
use solidarity_core::source::Grade;
use solidarity_core::timeline::events;
use std::collections::BTreeSet;

/// Each event leads to every source that it stands in; to the law by its text
/// or by the rule of its due date.
#[test]
fn every_event_names_its_sources() {
    for texts in [Language::Nl, Language::En].map(texts) {
        for event in events() {
            let text = texts.line.events.find(event.id).unwrap().text;
            for citation in event.source.iter() {
                let key = citation.key().as_str();
                let is_told =
                    text.contains(&format!("{{{key}}}")) || text.contains(&format!("{{{key}|"));
                let is_rule = key == "law" && !event.rules.is_empty();
                assert!(is_told || is_rule, "{}: {key}", event.id);
            }
        }
    }
}

/// An article that an event is about stands in its text, or beside its date.
#[test]
fn every_event_names_its_rules() {
    for texts in [Language::Nl, Language::En].map(texts) {
        for event in events().iter().filter(|event| event.due.is_none()) {
            let text = texts.line.events.find(event.id).unwrap().text;
            for rule in event.rules {
                assert!(
                    text.contains(&format!("{{{rule}}}")),
                    "{}: {rule}",
                    event.id
                );
            }
        }
    }
}

#[test]
fn both_languages_mean_the_same_places() {
    let keys = |text: &str| -> BTreeSet<String> {
        let opened = text.split('{').skip(1);
        let keys = opened.filter_map(|rest| rest.split(['}', '|']).next());
        let keys = keys.filter(|key| !matches!(*key, "nl" | "en"));
        keys.map(str::to_owned).collect()
    };
    let (dutch, english) = (texts(Language::Nl).all(), texts(Language::En).all());
    assert_eq!(dutch.len(), english.len());
    for (dutch, english) in dutch.iter().zip(&english) {
        assert_eq!(dutch.0, english.0);
        assert_eq!(keys(dutch.1), keys(english.1), "{}", dutch.0);
    }
}

/// Every event leads to where it stands, and says its date so that a program can
/// read it.
#[test]
fn every_event_has_a_date_and_a_way_to_its_source() {
    for page in prerender() {
        if !page.paths.iter().any(|path| path == "tijdlijn/") {
            continue;
        }
        let entries: Vec<&str> = page.body.split("<li data-date=").skip(1).collect();
        assert_eq!(entries.len(), events().len());
        for (entry, event) in entries.iter().zip(events()) {
            let entry = entry.split("</ol>").next().unwrap();
            let (day, _) = event.place().unwrap().ends();
            assert!(
                entry.contains(&format!("<time datetime=\"{day}\">")),
                "{entry}"
            );
            let leads = ["href=\"#source-", "href=\"https://eur-lex."];
            assert!(leads.iter().any(|link| entry.contains(link)), "{entry}");
        }
    }
}

/// 27 days late, 41 for the Council, 9 left: the bar is as long as the round.
#[test]
fn the_round_adds_up() {
    let round = Round::read();
    assert_eq!(
        round,
        Round {
            late: 27,
            council: 41,
            left: 9
        }
    );
    // From 15 October to 31 December.
    assert_eq!(round.days(), 77);
}

/// Each fact of other sources is told with its grade and its source; the dates of
/// the decision are told apart.
#[test]
fn what_other_sources_say_is_told_with_its_grade() {
    let mut pages = 0;
    for page in prerender() {
        if !page.paths.iter().any(|path| path == "tijdlijn/") {
            continue;
        }
        pages += 1;
        let facts: Vec<&str> = page.body.split("<li data-grade=\"").skip(1).collect();
        assert_eq!(facts.len(), later::facts().len());
        for (told, fact) in facts.iter().zip(later::facts()) {
            // Between two texts stands a mark that is not read.
            let told = told.split("</li>").next().unwrap().replace("<!>", "");
            assert!(told.starts_with(fact.grade.as_str()), "{told}");
            let key = fact.source.first().as_str();
            assert!(told.contains(&format!("href=\"#source-{key}\"")), "{told}");
            assert!(page.body.contains(&format!("id=\"source-{key}\"")), "{key}");
            let grade = match fact.grade {
                Grade::Official => "(official",
                Grade::Reported => "(reported by others",
                Grade::Inferred => "(worked out here",
            };
            let dutch = match fact.grade {
                Grade::Official => "(officieel",
                Grade::Reported => "(gemeld door anderen",
                Grade::Inferred => "(hier uitgerekend",
            };
            assert!(told.contains(grade) || told.contains(dutch), "{told}");
        }
        for day in ["2025-12-19", "2025-12-22", "2025-12-23"] {
            assert!(
                page.body.contains(&format!("<li data-date=\"{day}\"")),
                "{day}"
            );
        }
    }
    assert_eq!(pages, 2);
}
