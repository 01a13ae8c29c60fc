mod entries;

use super::*;
use Kind::{Claim, Figure, Section, Term};
use Language::{En, Nl};
use entries::index;
use rstest::rstest;
use solidarity_core::law;

fn found(query: &str, most: usize, language: Language) -> Vec<(Kind, String)> {
    let index = index(language);
    let found = index.find(query, most).into_iter();
    found.map(|entry| (entry.kind, entry.key.clone())).collect()
}

/// Each is among the first so many, in any order.
fn assert_finds(query: &str, most: usize, wanted: &[(Kind, &str)], language: Language) {
    let found = found(query, most, language);
    for (kind, key) in wanted {
        let is_there = found.iter().any(|(k, name)| k == kind && name == key);
        assert!(is_there, "{query}: no {key} in {found:?}");
    }
}

const BUY_OUT: &[(Kind, &str)] = &[
    (Claim, "never-both"),
    (Claim, "mass-buyout"),
    (Term, "money"),
];
const UNIT: &[(Kind, &str)] = &[(Term, "unitValue"), (Figure, "unitValueEur")];
const RELOCATION: &[(Kind, &str)] = &[(Term, "relocation"), (Figure, "relocations")];
const KEY: &[(Kind, &str)] = &[
    (Term, "key"),
    (Claim, "key-negotiable"),
    (Claim, "share-5-6"),
];

#[rstest]
// What people call it.
#[case("afkopen", 3, BUY_OUT)]
#[case("afgekocht", 3, BUY_OUT)]
#[case("Afkoopsom", 3, BUY_OUT)]
#[case("spreidingswet", 1, &[(Claim, "forced-relocation")])]
#[case("boete", 2, &[(Term, "money"), (Figure, "paymentEur")])]
#[case("asielzoekers opnemen", 2, &[(Claim, "forced-relocation"), (Term, "relocation")])]
#[case("vrijgesteld", 2, &[(Claim, "pressure-exempts"), (Term, "deduction")])]
#[case("compensatie", 2, &[(Term, "offset"), (Figure, "offset")])]
#[case("dubbel betalen", 2, &[(Claim, "never-both"), (Figure, "overlap")])]
// Other forms.
#[case("herplaatst", 2, RELOCATION)]
#[case("onderhandeld", 1, &[(Claim, "key-negotiable")])]
#[case("toegezegd", 2, &[(Term, "pledge"), (Figure, "pledgeFinancialEur")])]
#[case("Hongaarse", 1, &[(Claim, "all-pledge")])]
// Mistyped, without accents, as one word or two.
#[case("herplatsing", 2, RELOCATION)]
#[case("herplaasting", 2, RELOCATION)]
#[case("hongarye", 1, &[(Claim, "all-pledge")])]
#[case("HONGARIJE", 1, &[(Claim, "all-pledge")])]
#[case("verdeelsleutl", 3, KEY)]
#[case("verdeel sleutel", 3, KEY)]
#[case("verdeelsleutel", 3, KEY)]
#[case("financiele bijdrage", 1, &[(Term, "money")])]
#[case("Italie", 2, &[(Claim, "dublin-already"), (Claim, "non-compliers-benefit")])]
#[case("Itali\u{eb}", 2, &[(Claim, "dublin-already"), (Claim, "non-compliers-benefit")])]
#[case("Italie\u{308}", 2, &[(Claim, "dublin-already"), (Claim, "non-compliers-benefit")])]
#[case("dublin claim", 2, &[(Term, "dublin"), (Claim, "dublin-already")])]
#[case("dublinclaims", 3, &[(Term, "dublin"), (Figure, "accepted"), (Claim, "dublin-already")])]
// Still being typed.
#[case("herpl", 2, RELOCATION)]
#[case("hongary", 1, &[(Claim, "all-pledge")])]
#[case("6 proc", 1, &[(Claim, "share-5-6")])]
#[case("96", 1, &[(Claim, "real-962")])]
// In compounds, and compounds that hold it.
#[case("pool", 4, &[(Term, "pool"), (Section, "pool")])]
#[case("druk", 3, &[(Claim, "pressure-exempts"), (Term, "pressure")])]
#[case("asielzoekersopvang", 1, &[(Claim, "forced-relocation")])]
// Numbers, however they are written.
#[case("20.000", 2, UNIT)]
#[case("20 000", 2, UNIT)]
#[case("20000", 2, UNIT)]
#[case("\u{20ac} 20.000", 2, UNIT)]
#[case("20.000 euro", 2, UNIT)]
#[case("6 procent", 1, &[(Claim, "share-5-6")])]
#[case("6%", 1, &[(Claim, "share-5-6")])]
#[case("962", 2, &[(Claim, "real-962"), (Figure, "spainPart")])]
#[case("30 miljoen", 1, &[(Claim, "pay-30-40m")])]
#[case("\u{20ac} 30.000.000", 1, &[(Claim, "pay-30-40m")])]
#[case("600 mln", 1, &[(Claim, "pool-30000")])]
#[case("74,66 miljoen", 1, &[(Claim, "real-962")])]
#[case("artikel 63(7)", 3, &[(Figure, "offsetCap")])]
// Whole questions.
#[case("Wat kost het per persoon?", 2, UNIT)]
#[case("Hoeveel betaalt Nederland?", 1, &[(Figure, "paymentEur")])]
#[case("Moet Nederland asielzoekers opnemen?", 1, &[(Claim, "forced-relocation")])]
fn finds_in_dutch(#[case] query: &str, #[case] most: usize, #[case] wanted: &[(Kind, &str)]) {
    assert_finds(query, most, wanted, Nl);
}

#[rstest]
#[case("buy out", 3, BUY_OUT)]
#[case("buyout", 3, BUY_OUT)]
#[case("buy-out", 3, BUY_OUT)]
#[case("bought off", 3, BUY_OUT)]
#[case("relocating", 2, RELOCATION)]
#[case("relocaton", 2, RELOCATION)]
#[case("reloc", 2, RELOCATION)]
#[case("Hungary", 1, &[(Claim, "all-pledge")])]
#[case("hungery", 1, &[(Claim, "all-pledge")])]
#[case("offset", 3, &[(Term, "offset"), (Figure, "offset")])]
#[case("offsetting", 4, &[(Term, "offset"), (Figure, "offset"), (Claim, "compensates-others")])]
#[case("distribution key", 3, KEY)]
#[case("20,000", 2, UNIT)]
#[case("\u{20ac}20,000", 2, UNIT)]
#[case("20k", 2, UNIT)]
#[case("6 percent", 1, &[(Claim, "share-5-6")])]
#[case("EUR 30m", 1, &[(Claim, "pay-30-40m")])]
#[case("fairshare", 2, &[(Term, "fairShare"), (Figure, "fairShare")])]
#[case("migratory pressure", 2, &[(Claim, "pressure-exempts"), (Term, "pressure")])]
#[case("treshold", 2, &[(Term, "threshold"), (Figure, "threshold")])]
#[case("negotiable", 1, &[(Claim, "key-negotiable")])]
#[case("transfers", 2, &[(Claim, "dublin-36"), (Term, "dublin")])]
#[case("Can the Netherlands be forced?", 1, &[(Claim, "forced-relocation")])]
#[case("What does it cost?", 3, &[(Claim, "pay-30-40m"), (Term, "unitValue")])]
fn finds_in_english(#[case] query: &str, #[case] most: usize, #[case] wanted: &[(Kind, &str)]) {
    assert_finds(query, most, wanted, En);
}

#[rstest]
#[case("")]
#[case(" ?! ")]
#[case("voetbal")]
#[case("xqz")]
#[case("31 januari")]
#[case("f")]
fn finds_nothing_where_nothing_fits(#[case] query: &str) {
    assert_eq!(found(query, 5, Nl), []);
    assert_eq!(found(query, 5, En), []);
}

#[test]
fn gives_no_more_than_asked_and_always_the_same() {
    let index = index(Nl);
    let most = index.find("herplaatsing", 100);
    assert!(most.len() > 3);
    assert!(index.find("herplaatsing", 3).iter().eq(most.iter().take(3)));
    assert_eq!(index.find("herplaatsing", 100), most);
}

/// A finished word is not the beginning of another one.
#[test]
fn a_space_ends_the_last_word() {
    assert_finds("hun", 1, &[(Claim, "all-pledge")], En);
    assert_eq!(found("hun ", 1, En), []);
}

#[test]
fn the_amount_per_case_is_that_of_the_law() {
    assert_finds(&law::EUR_PER_CASE.to_string(), 2, UNIT, Nl);
    assert_finds(&law::EUR_PER_CASE.to_string(), 2, UNIT, En);
}

#[test]
fn every_entry_has_words_and_each_leads_to_it() {
    for language in [Nl, En] {
        let index = index(language);
        for (entry, _) in &index.entries {
            assert!(!entry.words.is_empty(), "{}", entry.key);
            for word in entry.words.split(", ") {
                let found = index.find(word, usize::MAX);
                assert!(found.contains(&entry), "{word}: no {}", entry.key);
            }
        }
    }
}

#[test]
fn no_words_are_for_an_entry_that_is_not_there() {
    for language in [Nl, En] {
        let index = index(language);
        for kind in [Term, Figure, Section] {
            let of_kind = index.entries.iter().filter(|(entry, _)| entry.kind == kind);
            let keys: Vec<&str> = of_kind.map(|(entry, _)| &*entry.key).collect();
            let table = kind.words(language).unwrap_or_default();
            assert_eq!(table.iter().map(|(key, _)| *key).collect::<Vec<_>>(), keys);
        }
    }
}
