//! What the page says.
#![expect(clippy::panic, reason = "a test fails by panicking")]

use super::*;
use said::language::Language;
use said::subject::Subject;
use said::texts::countries::texts;

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
fn each_published_figure_has_its_difference() {
    let compared = facts::compared(Language::Nl);
    let apart = compared
        .iter()
        .map(|row| (row.state.code, row.apart().to_string()));
    let expected = [
        ("DE", "19"),
        ("FR", "0"),
        ("IE", "-1"),
        ("PT", "5"),
        ("BE", "4"),
        ("SI", "1"),
    ];
    assert_eq!(
        apart.collect::<Vec<_>>(),
        expected.map(|(code, apart)| (code, apart.to_owned()))
    );
}

/// Only the figures of Germany and France are of the decision; each other one has
/// a source of its own, and what was published of it.
#[test]
fn each_published_figure_has_its_own_source() {
    let body = written(Language::En);
    for sentence in [
        "Decision 2025/2642, annex, as reported. The number of cases was published. The result here is higher.",
        "Decision 2025/2642, annex, as reported. The number of cases was published. After rounding, the number of cases is the same.",
        "EireNow. Only an amount was given; the cases are that amount divided by the value of one case. The result here is lower.",
        "government of Portugal. Only an amount was given;",
        "European Newsroom. Only an amount was given, as ‘at most’;",
        "Slowenien-Nachrichten. Only an amount was given;",
    ] {
        assert!(says(&body, sentence), "{sentence}");
    }
    assert_eq!(body.matches("annex, as reported").count(), 2);
}

/// The shares of the proposal: percentage points apart from those of the key.
#[test]
fn each_proposed_share_has_its_difference() {
    let proposed = facts::proposed(Language::Nl);
    let of = |code| {
        let row = proposed.iter().find(|row| row.state.code == code);
        row.map(|row| (row.share.to_string(), row.apart().to_string()))
    };
    let told = |share: &str, apart: &str| Some((share.to_owned(), apart.to_owned()));
    assert_eq!(proposed.len(), 10);
    assert_eq!(of("DE"), told("21.69", "0.09"));
    assert_eq!(of("FR"), told("16", "0.00"));
}

/// The official number of the Netherlands is not known here: between which
/// numbers it was worked out to lie is said as such, and where it stands.
#[test]
fn the_dutch_range_is_told_as_inferred() {
    let body = written(Language::Nl);
    assert!(says(
        &body,
        "Waarschijnlijk ligt het officiële getal tussen 1.088 en 1.103:"
    ));
    assert!(says(&body, "(hier afgeleid)"));
    assert!(says(
        &body,
        "staat in de bijlage van het besluit, die hier niet gelezen is"
    ));
    assert!(body.contains("href=\"#source-own\"") && body.contains("id=\"source-own\""));
}

#[test]
fn every_pool_with_a_size_can_be_chosen() {
    for texts in [Language::Nl, Language::En].map(texts) {
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

/// The invented revision of 2026 has the official number of the Netherlands filled
/// in, in the one row that is there for it.
#[cfg(feature = "invented")]
mod invented {
    use super::{Language, says, written};

    #[test]
    fn a_number_that_was_filled_in_is_told_as_official() {
        let body = written(Language::Nl);
        assert!(says(
            &body,
            "Voor Nederland zijn officieel 1.090 zaken gepubliceerd"
        ));
        assert!(!says(&body, "Waarschijnlijk ligt het officiële getal"));
        let english = written(Language::En);
        assert!(says(
            &english,
            "For the Netherlands, 1,090 cases were officially published"
        ));
        assert!(!says(&english, "probably lies between"));
    }
}
