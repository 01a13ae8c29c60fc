//! Citations as those that read them expect.

use super::*;
use crate::share::choice::Claimed;
use said::cycle;
use said::language::Language::{En, Nl};
use solidarity_core::Scenario;

const ROOT: &str = "https://a.nl/b/";

fn citation(today: Option<&str>) -> Citation {
    Citation::of(&Choice::first(Nl), ROOT, today)
}

#[test]
fn plain_text_has_author_date_title_version_access_and_address() {
    assert_eq!(
        citation(Some("2026-11-21")).plain(),
        "Solidariteitswijzer. (2026, 6 oktober). Moet Nederland betalen én asielzaken overnemen? (gegevensversie 2026-1). Geraadpleegd op 21 november 2026, van https://a.nl/b/2026-1/"
    );
    let english = Citation::of(&Choice::first(En), ROOT, None).plain();
    assert_eq!(
        english,
        "Solidariteitswijzer. (2026, 6 October). Must the Netherlands pay and take asylum cases too? (data version 2026-1). Retrieved [fill in the date], from https://a.nl/b/2026-1/en/"
    );
}

#[test]
fn bibtex_is_as_its_readers_expect() {
    assert_eq!(
        citation(Some("2026-11-21")).bibtex(),
        "@misc{solidariteitswijzer-2026-1-story,
  author = {{Solidariteitswijzer}},
  title = {{Moet Nederland betalen én asielzaken overnemen?}},
  year = {2026},
  date = {2026-10-06},
  version = {2026-1},
  url = {https://a.nl/b/2026-1/},
  langid = {dutch},
  urldate = {2026-11-21},
  note = {gegevensversie 2026-1},
}
"
    );
    let without = citation(None).bibtex();
    assert!(!without.contains("urldate"), "{without}");
    assert!(
        without.contains("Geraadpleegd op [vul de datum in]}"),
        "{without}"
    );
}

#[test]
fn signs_of_tex_are_escaped() {
    assert_eq!(
        escaped(r"5% & {a}_b #1 $2 ~ ^ \ €"),
        r"5\% \& \{a\}\_b \#1 \$2 \textasciitilde{} \textasciicircum{} \textbackslash{} €"
    );
    let choice = Choice {
        what: What::Part(Part::Claim("share-5-6")),
        claimed: Some(Claimed {
            claim: "Het is 5 à 6%".to_owned(),
            verdict: String::new(),
            answer: String::new(),
        }),
        ..Choice::first(Nl)
    };
    let told = Citation::of(&choice, ROOT, None).bibtex();
    assert!(told.contains(r"title = {{Het is 5 à 6\%}}"), "{told}");
    // Every brace that opens closes.
    let depth = told
        .replace(r"\{", "")
        .replace(r"\}", "")
        .chars()
        .fold(0, |depth, sign| {
            depth + i32::from(sign == '{') - i32::from(sign == '}')
        });
    assert_eq!(depth, 0, "{told}");
}

#[test]
fn ris_has_its_line_ends_and_its_last_line() {
    let told = citation(Some("2026-11-21")).ris();
    assert!(told.starts_with("TY  - ELEC\r\n"), "{told}");
    assert!(told.ends_with("ER  - \r\n"), "{told:?}");
    assert!(told.contains("\r\nDA  - 2026/10/06/\r\n"), "{told}");
    assert!(told.contains("\r\nY2  - 2026/11/21/\r\n"), "{told}");
    assert!(!told.replace("\r\n", "").contains(['\r', '\n']), "{told:?}");
    for line in told.split_terminator("\r\n") {
        let (tag, _) = line.split_once("  - ").unwrap_or_default();
        assert_eq!(tag.len(), 2, "{line}");
    }
    assert!(!citation(None).ris().contains("Y2"));
}

#[test]
fn a_citation_leads_to_the_frozen_page_unless_asked_otherwise() {
    let moved = Scenario {
        forum_reconvened: true,
        ..cycle::first_view()
    };
    let mut choice = Choice {
        scenario: moved,
        ..Choice::first(Nl)
    };
    assert!(
        choice
            .cited(ROOT)
            .starts_with("https://a.nl/b/2026-1/?cycle=2026&")
    );
    choice.cites_live = true;
    assert_eq!(choice.cited(ROOT), choice.link(ROOT));
    assert!(
        choice
            .cited(ROOT)
            .starts_with("https://a.nl/b/?cycle=2026&")
    );
    choice.is_frozen = true;
    assert!(choice.cited(ROOT).contains("/2026-1/"));
}
