//! What the page says.
#![expect(clippy::panic, reason = "a test fails by panicking")]

use super::*;
use crate::language::Language;
use crate::subject::Subject;

/// The page as the build writes it.
fn written(language: Language) -> String {
    let owner = Owner::new();
    owner.with(|| page(Teller::new(language, Subject::netherlands())).body)
}

/// The exact value of the cells of a row.
fn row(body: &str, code: &str) -> Vec<String> {
    let (_, row) = body
        .split_once(&format!("id=\"land-{code}\""))
        .unwrap_or_default();
    let row = row.split("<tr").next().unwrap_or_default();
    let values = row.split("<data value=\"").skip(1);
    let values = values.filter_map(|rest| rest.split('"').next());
    values.map(str::to_owned).collect()
}

/// Whether the text of a paragraph, without its markup, has a sentence.
fn says(body: &str, sentence: &str) -> bool {
    let mut text = String::new();
    let mut is_text = true;
    for sign in body.chars() {
        match sign {
            '<' => is_text = false,
            '>' => is_text = true,
            sign if is_text => text.push(sign),
            _ => {}
        }
    }
    text.contains(sentence)
}

#[test]
fn the_dutch_row_has_the_figures_of_the_story() {
    for language in [Language::Nl, Language::En] {
        let cells = row(&written(language), "NL");
        let [population, gdp, share, cases, eur] = cells.as_slice() else {
            panic!("{cells:?}");
        };
        assert_eq!((population.as_str(), gdp.as_str()), ("18044027", "1115252"));
        assert!(share.starts_with("5.17665016"), "{share}");
        assert_eq!((cases.as_str(), eur.as_str()), ("1088", "21760000"));
    }
}

#[test]
fn a_state_that_is_not_bound_has_no_share() {
    let cells = row(&written(Language::Nl), "DK");
    assert_eq!(cells, ["5992734", "400267", "", "", ""]);
}

/// Counted by hand from the list of 32317-989 and the decision's list in
/// 32317-985.
#[test]
fn the_lead_counts_what_was_chosen() {
    assert!(says(
        &written(Language::En),
        "8 countries chose money, including the Netherlands, 5 relocation, 3 alternative \
         measures and 4 a mix. According to the Dutch minister, 4 countries need not \
         contribute, and 2 said that they would not."
    ));
}

#[test]
fn the_counts_that_are_asked_for_are_computed() {
    let body = written(Language::Nl);
    for sentence in [
        "meetelden? Dat is 8,18%.",
        "Zonder die twee is het 8,53%.",
        "zouden dat 1.718 zaken zijn",
        "gelijk aan 3.733 zaken. Samen is dat 4.695 van 21.000: 22,36%.",
        "die de Commissie had vastgesteld. Dan is het 15,65%.",
        "samen 21.015: 15 meer dan 21.000",
        "Dat zijn 4 grensprocedures op elke herplaatsing.",
        "wees 12 landen aan met risico op migratiedruk en 2 met alleen",
    ] {
        assert!(says(&body, sentence), "{sentence}");
    }
}

/// Computed less published, worked out apart.
#[test]
fn each_published_figure_has_its_difference_and_a_reason() {
    for texts in [&nl::TEXTS, &en::TEXTS] {
        let told: Vec<_> = texts
            .published
            .reasons
            .iter()
            .map(|(code, _)| *code)
            .collect();
        let compared = facts::compared(Language::Nl);
        let apart = compared
            .iter()
            .map(|row| (row.state.code, row.apart().to_string()));
        let apart: Vec<_> = apart.collect();
        assert_eq!(
            told,
            apart.iter().map(|(code, _)| *code).collect::<Vec<_>>()
        );
        let expected = [
            ("DE", "19"),
            ("FR", "0"),
            ("IE", "-1"),
            ("PT", "5"),
            ("BE", "4"),
        ];
        assert_eq!(
            apart,
            expected.map(|(code, apart)| (code, apart.to_owned()))
        );
    }
}

#[test]
fn every_pool_with_a_size_can_be_chosen() {
    for texts in [&nl::TEXTS, &en::TEXTS] {
        for pool in facts::pools() {
            let mut named = texts.table.pools.iter();
            let name = named.find(|(id, _)| *id == pool.id).map(|(_, name)| *name);
            let digits = |text: &str| text.replace([',', '.'], "");
            let size = pool.relocations.to_string();
            assert!(
                name.is_some_and(|name| digits(name).contains(&size)),
                "{size}"
            );
        }
    }
}
