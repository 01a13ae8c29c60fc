//! Arbitrary links after arbitrary manglings: the scenario stays, or the error
//! names the fault.

use crate::scenarios::any_scenario;
use proptest::prelude::*;
use solidarity_core::{
    ErrorCode,
    query::{from_query, takes, to_query},
};

/// A change to a link that does not alter what is meant.
#[derive(Debug, Clone, Copy)]
enum Mangling {
    Amp(usize),
    AmpEncoded,
    Semicolons,
    Capitals,
    Sentence,
    Trailing(char),
    Encoded(char),
    Address,
    Brackets,
    Frame,
    Campaign,
    Invisible(char),
    Twice,
    SafeLink,
}

fn mangling() -> impl Strategy<Value = Mangling> {
    let trailing = prop::sample::select(".,;:)]>\"'”’»!?".chars().collect::<Vec<_>>());
    let invisible = prop::sample::select(
        "\u{200b}\u{feff}\u{ad}\u{200e}\u{202c}\u{2060}"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop_oneof![
        (1..4_usize).prop_map(Mangling::Amp),
        Just(Mangling::AmpEncoded),
        Just(Mangling::Semicolons),
        Just(Mangling::Capitals),
        Just(Mangling::Sentence),
        trailing.clone().prop_map(Mangling::Trailing),
        trailing.prop_map(Mangling::Encoded),
        Just(Mangling::Address),
        Just(Mangling::Brackets),
        Just(Mangling::Frame),
        Just(Mangling::Campaign),
        invisible.prop_map(Mangling::Invisible),
        Just(Mangling::Twice),
        Just(Mangling::SafeLink),
    ]
}

fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| format!("%{byte:02X}"));
    bytes.collect::<Vec<_>>().concat()
}

fn mangled(query: &str, how: Mangling) -> String {
    let address = format!("https://example.org/en/?{query}");
    match how {
        Mangling::Amp(times) => query.replace('&', &format!("&{}", "amp;".repeat(times))),
        Mangling::AmpEncoded => query.replace('&', "&amp%3B"),
        Mangling::Semicolons => query.replace('&', ";"),
        Mangling::Capitals => query.to_uppercase(),
        Mangling::Sentence => format!("Wat komt eruit? Zie {address}."),
        Mangling::Trailing(sign) => format!("?{query}{sign}"),
        Mangling::Encoded(sign) => format!("{address}{}", encoded(&sign.to_string())),
        Mangling::Address => format!("{address}#balance"),
        Mangling::Brackets => format!(" <{address}> "),
        Mangling::Frame => {
            let address = address.replace('&', "&amp;");
            format!("<iframe src=\"{address}\" title=\"a & b\" width=\"100%\"></iframe>")
        }
        Mangling::Campaign => format!("?utm_source=x&{query}&fbclid=y&theme=dark"),
        Mangling::Invisible(sign) => {
            let signs = query.chars().flat_map(|part| [part, sign]);
            signs.collect()
        }
        Mangling::Twice => format!("{query}&{}", query.to_uppercase()),
        Mangling::SafeLink => {
            format!(
                "https://mail.example.com/?url={}&data=05%7C02",
                encoded(&address)
            )
        }
    }
}

/// Whether the mangling leaves a link without other text around it, so that another
/// mangling can follow.
fn is_of_the_query(how: Mangling) -> bool {
    !matches!(
        how,
        Mangling::Sentence
            | Mangling::Address
            | Mangling::Brackets
            | Mangling::Frame
            | Mangling::SafeLink
            | Mangling::Encoded(_)
            | Mangling::Trailing(_)
            | Mangling::Campaign
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_mangled_link_gives_the_same_scenario(
        scenario in any_scenario(),
        within in mangling().prop_filter("changes the query", |how| is_of_the_query(*how)),
        around in mangling(),
    ) {
        let query = to_query(&scenario);
        for link in [mangled(&query, around), mangled(&mangled(&query, within), around)] {
            prop_assert_eq!(from_query(&link), Ok(scenario.clone()), "{}", link);
        }
    }

    /// A name with a slip in it is never passed over: it is taken for what is meant
    /// or it is named.
    #[test]
    fn a_slip_in_a_name_is_never_passed_over(
        scenario in any_scenario(),
        at in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        slip in 0..4_u8,
        letter in "[a-z_. \\[\u{200b}é]",
    ) {
        let query = to_query(&scenario);
        let mut pairs: Vec<_> = query.split('&').map(str::to_owned).collect();
        // A slip in a short name can give any other word.
        let is_long = |pair: &String| pair.find('=').is_some_and(|length| length > 3);
        let long: Vec<_> = (0..pairs.len()).filter(|pair| is_long(&pairs[*pair])).collect();
        let pair = *at.get(&long);
        let (name, value) = pairs[pair].split_once('=').unwrap();
        let mut letters: Vec<_> = name.chars().map(String::from).collect();
        let place = place.index(letters.len());
        match slip {
            0 => letters[place] = letter,
            1 => letters.insert(place, letter),
            2 => drop(letters.remove(place)),
            _ => letters.swap(place, (place + 1).min(name.len() - 1)),
        }
        let slipped = letters.concat();
        pairs[pair] = format!("{slipped}={value}");
        match from_query(&pairs.join("&")) {
            Ok(read) => prop_assert_eq!(read, scenario, "{}", slipped),
            Err(error) => {
                let named = error.code == ErrorCode::UnknownName || takes(&error.field).is_some();
                prop_assert!(named, "{}", error);
            }
        }
    }

    /// Whatever else happens to a link, there is no panic, and the error names the
    /// fault.
    #[test]
    fn a_changed_link_is_read_or_says_what_is_wrong(
        scenario in any_scenario(),
        how in mangling(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[&=?#;%/:<>\"'. a-zA-Z0-9\u{200b}é]{0,3}"), 1..4),
    ) {
        let mut link: Vec<_> = mangled(&to_query(&scenario), how).chars().collect();
        for (place, put) in changes {
            let place = place.index(link.len());
            link.splice(place..=place, put.chars());
            if link.is_empty() {
                break;
            }
        }
        let link: String = link.into_iter().collect();
        if let Err(error) = from_query(&link) {
            let is_name = takes(&error.field).is_some();
            prop_assert!(is_name || takes(&error.allowed).is_some(), "{} of {}", error, link);
            prop_assert!(!error.given.is_empty() || is_name, "{}", error);
        }
    }
}
