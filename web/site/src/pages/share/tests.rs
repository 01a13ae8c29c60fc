//! The page as it is prerendered, held against the functions that the program
//! runs.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{HERE, claims};
use crate::list::prerender;
use app::share::choice::Choice;
use app::share::cite;
use app::share::outcome::Outcome;
use leptos::prelude::*;
use said::cycle;
use said::language::Language::{self, En, Nl};
use said::pages::{Page, What};
use said::subject::Subject;
use solidarity_core::Scenario;

fn page(language: Language) -> crate::Prerendered {
    let mut pages = prerender().filter(|page| page.styles == "share");
    match language {
        Nl => pages.next().unwrap(),
        En => pages.nth(1).unwrap(),
    }
}

/// As text stands in HTML.
fn written(text: &str) -> String {
    view! { <p>{text.to_owned()}</p> }
        .to_html()
        .replace("<p>", "")
        .replace("</p>", "")
}

#[test]
fn the_page_has_what_the_first_choice_comes_to() {
    for language in [Nl, En] {
        let body = page(language).body;
        let made = Outcome::of(&Choice::first(language), HERE, None);
        let texts = [
            &made.link,
            &made.sentence,
            &made.plain,
            &made.bibtex,
            &made.ris,
            &made.iframe,
            &made.element,
            &made.oembed,
            &made.note,
        ];
        for text in texts {
            assert!(!text.is_empty());
            assert!(body.contains(&format!(">{}<", written(text))), "{text}");
        }
        assert!(body.contains(&made.qr.unwrap().path()));
    }
}

#[test]
fn pages_are_where_links_lead_and_are_called_so() {
    let titles: Vec<_> = prerender()
        .map(|page| (page.paths.clone(), page.title))
        .collect();
    for (language, at) in [(Nl, 0), (En, 1)] {
        for what in Page::shared() {
            let choice = Choice {
                what: What::Page(what),
                scenario: Scenario {
                    member_state: "BE".to_owned(),
                    ..cycle::first_view()
                },
                ..Choice::first(language)
            };
            let path = what.path("be/", language);
            let mut of_page = titles
                .iter()
                .filter(|(paths, _)| paths.get(at) == Some(&path));
            let both = [of_page.next().unwrap(), of_page.next().unwrap()];
            let [(_, title), _] = language.of(both, [both[1], both[0]]);
            let title = title.trim_end_matches(" – Solidariteitswijzer");
            assert_eq!(cite::title(&choice), title, "{what:?}");
        }
    }
}

#[test]
fn the_first_view_of_a_state_needs_no_query() {
    let of = |state: &str| Choice {
        scenario: Subject::of(state).unwrap().first_view(),
        ..Choice::first(Nl)
    };
    assert_eq!(of("NL").link(HERE), HERE);
    assert_eq!(of("BE").link(HERE), [HERE, "be/"].concat());
    // The balance alone is on one page for all.
    let balance = of("BE").frame(HERE);
    assert!(
        balance.contains("embed/balance/?cycle=2026&state=BE&"),
        "{balance}"
    );
    let countries = Choice {
        what: What::Page(Page::Countries),
        ..of("BE")
    };
    assert_eq!(countries.link(HERE), [HERE, "landen/"].concat());
}

#[test]
fn every_claim_can_be_chosen() {
    for language in [Nl, En] {
        let body = page(language).body;
        let claims = claims(language);
        assert_eq!(claims.len(), claims::COUNT);
        for (id, claimed) in &claims {
            let name = written(&claimed.claim);
            let option = format!("<option value=\"embed/claim/{id}\">{name}");
            assert!(body.contains(&option), "{option}");
            assert!(!claimed.verdict.is_empty() && !claimed.answer.is_empty());
        }
    }
}
