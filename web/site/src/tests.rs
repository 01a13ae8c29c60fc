//! Every page: what it says, and what it must not say.

#[cfg(feature = "invented")]
mod invented;

use super::Prerendered;
use crate::draw::facts::example;
use crate::read::{pages, stories, text};
use said::cycle;
use said::subject::Subject;
use solidarity_core::{Due, Pool, Scenario};
use std::collections::BTreeSet;

fn page(path: &str) -> &'static str {
    let page = pages().iter().find(|page| page.path() == path);
    page.map_or("", |page| &page.body)
}

/// All values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    let start = format!(" {attribute}=\"");
    let values = html.split(start.as_str()).skip(1);
    let values = values.filter_map(|rest| Some(rest.split_once('"')?.0));
    values.collect()
}

#[test]
fn each_state_has_a_page_of_its_own_in_each_language() {
    let paths: BTreeSet<_> = stories().map(Prerendered::path).collect();
    assert_eq!(paths.len(), 52);
    for path in ["", "en/", "be/", "en/be/", "el/", "en/mt/"] {
        assert!(paths.contains(path), "{path}");
    }
    let titles: BTreeSet<_> = pages().iter().map(|page| &page.title).collect();
    assert_eq!(titles.len(), pages().len());
}

#[test]
fn every_mark_is_filled_in() {
    for page in pages() {
        // Braces of its own has only the citation for BibTeX.
        let (before, rest) = page
            .body
            .split_once("id=\"bibtex\"")
            .unwrap_or((&page.body, ""));
        let (_, after) = rest.split_once("</pre>").unwrap_or_default();
        let all = [&page.title, &page.description, before, after];
        for text in all {
            assert!(!text.contains(['{', '}']), "{}", page.path());
        }
    }
}

/// Where another page may name the Netherlands.
const NAMED: [&str; 8] = [
    // The links to the other states' pages, and to the claims.
    "Nederland",
    "Netherlands",
    "De uitspraken uit het debat gaan over Nederland. ",
    "The claims from the debate are about the Netherlands. ",
    // The way to the page of the Dublin figures, which are Dutch.
    "Wat Nederland vijf jaar lang aan andere landen vroeg.",
    "What the Netherlands asked of other countries in five years.",
    // The language of the link and of a word.
    "Nederlands",
    "Money instead of relocation, in Dutch often called ‘",
];

#[test]
fn no_other_page_tells_of_the_netherlands() {
    for page in stories().filter(|page| page.subject != "NL") {
        assert!(!page.title.contains("Nederland"), "{}", page.title);
        assert!(!page.description.contains("Nederland"), "{}", page.path());
        let texts = page.body.split('<').filter_map(|part| part.split_once('>'));
        for (_, text) in texts {
            let names = ["Nederland", "Netherlands", "Dutch"];
            let tells = names.iter().any(|name| text.contains(name));
            assert!(!tells || NAMED.contains(&text), "{}: {text}", page.path());
        }
    }
}

#[test]
fn every_page_names_its_subject_in_the_answer() {
    for page in stories() {
        let subject = Subject::of(page.subject).map(Subject::state);
        let name = match page.language.code() {
            "en" => subject.map(|state| state.name_en),
            _ => subject.map(|state| state.name_nl),
        };
        let answer = page.body.split_once("<h1").map(|(_, rest)| rest);
        let answer = answer.and_then(|rest| rest.split_once("</h1>"));
        let title = answer.map(|(title, _)| title);
        assert!(
            title
                .zip(name)
                .is_some_and(|(title, name)| title.contains(name))
        );
    }
}

#[test]
fn every_part_a_page_points_to_is_on_it() {
    for page in pages() {
        let ids = values(&page.body, "id");
        let links = values(&page.body, "href");
        let links = links.into_iter().filter_map(|link| link.strip_prefix('#'));
        let panels = values(&page.body, "popovertarget");
        for target in links.chain(panels) {
            assert!(ids.contains(target), "{}: {target}", page.path());
        }
    }
}

#[test]
fn every_panel_of_a_figure_is_pointed_to() {
    for page in pages() {
        let panels = page.body.split("<div class=\"panel\" id=\"").skip(1);
        let panels = panels.filter_map(|rest| Some(rest.split_once('"')?.0));
        for panel in panels {
            let opens = format!("class=\"figure\" popovertarget=\"{panel}\"");
            assert!(page.body.contains(&opens), "{}: {panel}", page.path());
        }
    }
}

#[test]
fn every_example_is_a_scenario_of_every_state() {
    for subject in Subject::all() {
        let settled = |name: &str| {
            let found = example(subject, name).map(|example| example.settlement.due);
            assert!(found.is_some(), "{}: {name}", subject.code());
            found
        };
        settled("minimum");
        settled("half");
        let mixed = settled("mix");
        assert!(
            mixed.is_some_and(
                |due| due.relocations.get() > 0 && !due.financial_eur.decimal().is_zero()
            )
        );
        if !subject.state().contributes() {
            continue;
        }
        let is_nothing_left = |due: Due| {
            due.financial_eur.decimal().is_zero()
                && due.alternative_eur.decimal().is_zero()
                && due.relocations.get() == 0
        };
        // The text says that of these nothing is left beside the cases.
        for name in ["reconvened", "until"] {
            let due = settled(name);
            let code = subject.code();
            assert!(due.is_some_and(is_nothing_left), "{code}: {name}");
        }
        let few = settled("eligible");
        assert!(few.is_some_and(|due| due.offset_cases.get() > 0 && !is_nothing_left(due)));
    }
}

#[test]
fn no_example_lies_outside_the_pool() {
    for subject in Subject::all() {
        for name in [
            "base",
            "minimum",
            "half",
            "mix",
            "eligible",
            "reconvened",
            "until",
        ] {
            let Some(example) = example(subject, name) else {
                continue;
            };
            let Scenario {
                union_relocation_pledges,
                ..
            } = example.scenario;
            let Pool {
                relocations: pool, ..
            } = cycle::told().reference_pool();
            assert!(
                union_relocation_pledges <= pool,
                "{}: {name}",
                subject.code()
            );
        }
    }
}

#[test]
fn who_need_not_contribute_or_refused_is_told_so_twice() {
    for (path, told, article) in [
        (
            "es/",
            "Spanje staat onder migratiedruk",
            "artikel 60, lid 3",
        ),
        (
            "at/",
            "Oostenrijk heeft een ‘significante migratiesituatie’",
            "artikel 63, lid 3",
        ),
        (
            "hu/",
            "Hongarije heeft gezegd niet bij te dragen",
            "artikel 57, lid 3",
        ),
        (
            "en/mt/",
            "For 2026 Malta chose relocations and a financial contribution",
            "989",
        ),
    ] {
        let page = page(path);
        let (answer, rest) = page.split_once("id=\"share\"").unwrap_or_default();
        let balance = rest.split_once("id=\"balance\"").map(|(_, rest)| rest);
        let balance = balance.and_then(|rest| rest.split_once("class=\"balance\""));
        let answer = text(answer);
        assert!(answer.contains(told), "{path}: {answer}");
        assert!(answer.contains(article), "{path}: {answer}");
        let balance = balance
            .map(|(balance, _)| text(balance))
            .unwrap_or_default();
        let notes = [
            "U ziet hoe het zou zijn",
            "Dit is de verplichting",
            "The balance begins",
        ];
        assert!(
            notes.iter().any(|note| balance.contains(note)),
            "{path}: {balance}"
        );
    }
    for path in ["", "be/"] {
        assert!(!page(path).contains("hoe het zou zijn"), "{path}");
    }
}
