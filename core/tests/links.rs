//! Links as they arrive after other programs and hands have changed them, and the
//! scenarios that they give. Worked cases are here, and arbitrary links in
//! `links/mangled.rs`.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "links/mangled.rs"]
mod mangled;
#[path = "properties/scenarios.rs"]
#[expect(dead_code, reason = "shared with the other properties")]
mod scenarios;

use rstest::rstest;
use solidarity_core::{
    CapReading, Cases, Cycle, DeductionReading, ErrorCode, FallenAwayReading, OffsetChoice,
    PledgeChoice, Pool, Reading, Rules, Scenario, ShareChoice, VolumeReading,
    query::{from_query, from_query_about, takes, to_query},
    settle,
};

/// 22 000 pledges and a reconvened Forum: 655 cases and EUR 8 660 000.
fn shared() -> Scenario {
    Scenario {
        union_relocation_pledges: Cases::new(22_000),
        forum_reconvened: true,
        ..Scenario::default()
    }
}

#[rstest]
// With `&` as programs write it into a page.
#[case::amp("?pledged=22000&amp;forum=yes")]
#[case::amp_twice("?pledged=22000&amp;amp;forum=yes")]
#[case::amp_as_a_number("?pledged=22000&#38;forum=yes")]
#[case::amp_in_capitals("?pledged=22000&AMP;forum=yes")]
#[case::amp_first("?amp;pledged=22000&amp;forum=yes")]
#[case::amp_encoded("?pledged=22000&amp%3Bforum=yes")]
#[case::amp_encoded_twice("?pledged=22000&amp%3Bamp%3Bforum=yes")]
#[case::whole_with_amp(
    "?cycle=2026&amp;state=NL&amp;pool=21000&amp;eur=420000000&amp;pledged=22000&amp;forum=yes"
)]
#[case::semicolon("?pledged=22000;forum=yes")]
#[case::letters("?PLEDGED=22000&FORUM=YES")]
#[case::letters_of_a_title("?Pledged=22000&Forum=Yes&State=nl")]
// With the whole address.
#[case::address("https://example.org/?pledged=22000&forum=yes")]
#[case::fragment("https://example.org/?pledged=22000&forum=yes#balance")]
#[case::path("https://example.org/a/b/en/index.html?pledged=22000&forum=yes")]
#[case::no_scheme("example.org/en/?pledged=22000&forum=yes")]
#[case::no_question_mark("pledged=22000&forum=yes")]
#[case::forgotten_question_mark("https://example.org/&pledged=22000&forum=yes")]
#[case::after_the_fragment("https://example.org/#balance?pledged=22000&forum=yes")]
#[case::second_question_mark("?pledged=22000&forum=yes?utm_source=x")]
#[case::first_of_a_campaign("?utm_source=x?pledged=22000&forum=yes")]
#[case::two_question_marks("??pledged=22000&forum=yes")]
#[case::empty_pairs("?&&pledged=22000&&forum=yes&")]
// With other signs and words around it.
#[case::white_space("  \n?pledged=22000&forum=yes\t ")]
#[case::angle_brackets("<https://example.org/?pledged=22000&forum=yes>")]
#[case::quotes("\"https://example.org/?pledged=22000&forum=yes\"")]
#[case::dutch_quotes("„https://example.org/?pledged=22000&forum=yes”")]
#[case::sentence("Zie https://example.org/?pledged=22000&forum=yes.")]
#[case::question("Ook gezien? https://example.org/?pledged=22000&forum=yes!")]
#[case::markdown("[zie](https://example.org/?pledged=22000&forum=yes).")]
#[case::anchor("<a href=\"https://example.org/?pledged=22000&amp;forum=yes\">655 zaken</a>")]
#[case::within_an_anchor("<p>https://example.org/?pledged=22000&amp;forum=yes</p>")]
#[case::frame(
    "<iframe src=\"https://example.org/embed/balance/?pledged=22000&amp;forum=yes\" \
     title=\"Solidariteitswijzer: &amp; meer\" width=\"100%\" height=\"480\"></iframe>"
)]
#[case::frame_without_host("<iframe src='/embed/balance/?pledged=22000&amp;forum=yes' title='x'>")]
#[case::full_stop("?pledged=22000&forum=yes.")]
#[case::comma("?pledged=22000&forum=yes,")]
#[case::colon("?forum=yes&pledged=22000:")]
#[case::semicolon_last("?forum=yes&pledged=22000;")]
#[case::bracket("?pledged=22000&forum=yes)")]
#[case::square_bracket("?pledged=22000&forum=yes]")]
#[case::greater("?pledged=22000&forum=yes>")]
#[case::quote("?pledged=22000&forum=yes\"")]
#[case::apostrophe("?pledged=22000&forum=yes'")]
#[case::typographic("?pledged=22000&forum=yes”")]
#[case::encoded_quote("?pledged=22000&forum=yes%22")]
#[case::encoded_greater("?pledged=22000&forum=yes%3E")]
#[case::encoded_full_stop("?pledged=22000%2E&forum=yes%29%2E")]
#[case::encoded_typographic("?pledged=22000&forum=yes%E2%80%9D")]
#[case::entity("?pledged=22000&forum=yes&quot;&gt;")]
#[case::quoted_value("?pledged=\"22000\"&forum='yes'")]
#[case::before_the_fragment("?pledged=22000&forum=yes).#balance")]
// With invisible signs.
#[case::zero_width("?pledged=22000&forum=yes\u{200b}")]
#[case::zero_width_encoded("?pledged=22000&forum=yes%E2%80%8B")]
#[case::byte_order_mark("\u{feff}?pledged=22000&forum=yes")]
#[case::soft_hyphen("?ple\u{ad}dged=22\u{ad}000&fo\u{ad}rum=yes")]
#[case::direction("\u{202a}?pledged=\u{200e}22000&\u{2066}forum\u{2069}=yes\u{202c}")]
#[case::no_break_space("?pledged=22000\u{a0}&\u{a0}forum=yes%C2%A0")]
#[case::plus("?pledged=22000+&forum=+yes")]
// With numbers as people group them.
#[case::dutch_groups("?pledged=22.000&forum=yes")]
#[case::english_groups("?pledged=22,000&forum=yes")]
#[case::spaces("?pledged=22%20000&forum=yes")]
#[case::narrow_space("?pledged=22%E2%80%AF000&forum=yes")]
#[case::wrapped("?pledged=22\n000&forum=yes")]
#[case::amount("?eur=420.000.000&pool=21.000&pledged=22000&forum=yes")]
// With the same name and value twice.
#[case::twice("?pledged=22000&forum=yes&forum=YES&pledged=22000")]
// With names of others, which are passed over.
#[case::campaign("?utm_source=x&pledged=22000&fbclid=1&forum=yes&ref=data.nl&gclid=state")]
#[case::part("?pledged=22000&forum=yes&theme=dark&tokens=--ink%3Ablack%3B--data%3Ared&lang=en")]
#[case::tokens_as_they_are("?pledged=22000&forum=yes&tokens=--ink:black;--state-data:red")]
#[case::safe_link(
    "https://eur01.safelinks.example.com/?url=https%3A%2F%2Fexample.org%2F%3Fpledged%3D22000\
     %26forum%3Dyes%23balance&data=05%7C02%7Cx&reserved=0"
)]
fn is_read_as_it_is_meant(#[case] link: &str) {
    assert_eq!(from_query(link), Ok(shared()));
}

#[test]
fn what_is_read_comes_to_the_mix() {
    let due = settle(&from_query("?pledged=22000&amp;forum=yes").unwrap());
    let due = due.unwrap().settlement.due;
    assert_eq!(due.offset_cases, Cases::new(655));
    assert_eq!(due.financial_eur.to_string(), "8660000");
}

#[rstest]
#[case("")]
#[case("?")]
#[case("https://example.org/")]
#[case("https://example.org/en/#balance")]
#[case("https://example.org/en/countries/?utm_source=nieuwsbrief#pool")]
#[case("https://example.org/#:~:text=state")]
fn without_a_name_it_is_the_first_view(#[case] link: &str) {
    assert_eq!(from_query(link), Ok(Scenario::default()));
}

#[rstest]
#[case("https://example.org/be/?forum=yes", "BE")]
#[case("https://example.org/2026-1/en/gr/", "EL")]
#[case("example.org/MT/", "MT")]
#[case("https://example.org/be/?state=MT", "MT")]
#[case("?state=GR", "EL")]
#[case("state=gr.", "EL")]
#[case("?state=el&state=EL", "EL")]
fn a_state_is_named_or_is_the_folder_of_the_page(#[case] link: &str, #[case] state: &str) {
    assert_eq!(from_query(link).unwrap().member_state, state);
}

#[test]
fn a_link_is_about_the_folder_before_the_state_of_the_page() {
    let about = |link| from_query_about(link, &Cycle::latest(), "BE").unwrap();
    assert_eq!(about("?forum=yes").member_state, "BE");
    assert_eq!(about("https://example.org/mt/").member_state, "MT");
    assert_eq!(about("?state=NL").member_state, "NL");
}

#[rstest]
#[case("?pledge=22000", "pledge", "pledged")]
#[case("?pledgd=22000", "pledgd", "pledged")]
#[case("?forum=yes&fourm=yes", "fourm", "forum")]
#[case("?forum[]=yes", "forum[]", "forum")]
#[case("?forum%5B%5D=yes", "forum[]", "forum")]
#[case("?amp;forum[]=yes", "forum[]", "forum")]
#[case("?x-pledged=22000", "x-pledged", "pledged")]
#[case("?plédged=22000", "plédged", "pledged")]
#[case("?reading.volume=upTo", "reading.volume", "volume")]
#[case("?unionRelocationPledges=1", "unionRelocationPledges", "relocations")]
#[case("?pledged%3D22000%26forum%3Dyes", "pledged=22000&forum=yes", "pledged")]
#[case("https://example.org/#pledgd=22000", "pledgd", "pledged")]
fn a_name_that_resembles_one_is_named(#[case] link: &str, #[case] name: &str, #[case] meant: &str) {
    let error = from_query(link).unwrap_err();
    assert_eq!(error.code, ErrorCode::UnknownName);
    assert_eq!(
        [&*error.field, &*error.given, &*error.allowed],
        [name, name, meant]
    );
}

#[rstest]
#[case("?forum=maybe", "forum: given maybe, allowed: yes or no")]
#[case("?forum=", "forum: given , allowed: yes or no")]
#[case("?forum", "forum: given , allowed: yes or no")]
#[case("?forum=yes and more", "forum: given yes and more, allowed: yes or no")]
#[case(
    "?pledged=22k",
    "pledged: given 22k, allowed: a whole number of cases, 0 or more"
)]
#[case(
    "?pledged=-5",
    "pledged: given -5, allowed: a whole number of cases, 0 or more"
)]
#[case(
    "?pledged=22.00",
    "pledged: given 22.00, allowed: a whole number of cases, 0 or more"
)]
#[case(
    "?eur=420,000",
    "eur: given 420,000, allowed: a number with a point for decimals"
)]
#[case(
    "?share=5%25",
    "share: given 5%, allowed: a number with a point for decimals"
)]
#[case("?volume=half", "volume: given half, allowed: fill or upTo")]
#[case(
    "?deduction=leavesCap",
    "deduction: given leavesCap, allowed: a whole number of cases, 0 or more"
)]
#[case(
    "?data=0x1",
    "data: given 0x1, allowed: a version of the data, 1 or more"
)]
fn a_value_that_cannot_be_is_named(#[case] link: &str, #[case] said: &str) {
    let error = from_query(link).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidScenario);
    assert_eq!(error.to_string(), said);
}

#[rstest]
#[case("?pledged=1&pledged=2", "pledged", "1, 2")]
#[case("?forum=yes&utm_source=x&FORUM=no", "forum", "yes, no")]
#[case("?forum=yes&amp;forum=", "forum", "yes, ")]
fn a_name_with_two_values_is_named(#[case] link: &str, #[case] name: &str, #[case] given: &str) {
    let error = from_query(link).unwrap_err();
    assert_eq!(error.code, ErrorCode::GivenTwice);
    assert_eq!(
        [&*error.field, &*error.given, &*error.allowed],
        [name, given, "this name once"]
    );
}

#[rstest]
#[case("?state=XX", ErrorCode::UnknownMemberState, "state", "XX")]
#[case(
    "?state=Netherlands",
    ErrorCode::UnknownMemberState,
    "state",
    "Netherlands"
)]
#[case("?state=dk", ErrorCode::NotBound, "state", "dk")]
#[case("?cycle=1999", ErrorCode::UnknownCycle, "cycle", "1999")]
#[case("?cycle=2026&data=70", ErrorCode::InvalidScenario, "data", "70")]
fn what_there_is_no_data_of_is_named(
    #[case] link: &str,
    #[case] code: ErrorCode,
    #[case] name: &str,
    #[case] given: &str,
) {
    let error = from_query(link).unwrap_err();
    assert_eq!(
        (error.code, &*error.field, &*error.given),
        (code, name, given)
    );
    assert!(
        error
            .allowed
            .contains(if name == "state" { "NL" } else { "" }),
        "{error}"
    );
}

#[test]
fn an_error_stays_short_whatever_is_given() {
    let long = "x".repeat(100_000);
    for link in [
        format!("?forum={long}"),
        format!("?forum{long}=yes"),
        format!("?forum={long}&forum=no"),
    ] {
        let error = from_query(&link).unwrap_err().to_string();
        assert!(error.contains("forum") && error.len() < 250, "{error}");
    }
}

/// A field that is written under a name that is not read, or not in the list, would
/// be lost: here every field differs from the plain case.
#[test]
fn every_field_of_a_scenario_is_in_its_link() {
    let all = Scenario {
        cycle: "2026".to_owned(),
        member_state: "GR".to_owned(),
        pool: Pool {
            relocations: Cases::new(30_000),
            financial_eur: "600000000.5".parse().unwrap(),
        },
        share: ShareChoice::Percent {
            percent: "5.5".parse().unwrap(),
        },
        pledge: PledgeChoice {
            relocations: Cases::new(7),
            alternative_eur: "12.5".parse().unwrap(),
        },
        deduction_cases: Cases::new(3),
        union_relocation_pledges: Cases::new(22_000),
        union_relocations_implemented: Some(Cases::new(21_000)),
        forum_reconvened: true,
        eligible_cases: Some(Cases::new(0)),
        offset: OffsetChoice::Cases {
            cases: Cases::new(300),
        },
        reading: Reading {
            volume: VolumeReading::UpTo,
            cap: CapReading::Threshold,
            deduction: DeductionReading::LeavesCap,
            fallen_away: FallenAwayReading::Always,
        },
        rules: Rules {
            offsets_count_towards_fair_share: false,
            offsets_capped_at_fair_share: false,
        },
    };
    let query = to_query(&all);
    assert_eq!(
        query,
        "cycle=2026&state=EL&pool=30000&eur=600000000.5&pledged=22000&forum=yes\
         &implemented=21000&eligible=0&share=5.5&relocations=7&alternative=12.5&deduction=3\
         &offsets=300&volume=upTo&cap=threshold&afterDeduction=leavesCap&fallenAway=always\
         &counted=no&capped=no"
    );
    for pair in query.split('&') {
        let (name, _) = pair.split_once('=').unwrap();
        assert!(takes(name).is_some(), "{name}");
    }
    let read = from_query(&query).unwrap();
    assert_eq!(
        read,
        Scenario {
            member_state: "EL".to_owned(),
            ..all
        }
    );
}

#[test]
fn greece_is_greece_by_either_code() {
    let of = |state: &str| Scenario {
        member_state: state.to_owned(),
        ..shared()
    };
    assert_eq!(settle(&of("GR")), settle(&of("EL")));
    assert_eq!(to_query(&of("GR")), to_query(&of("EL")));
    let mut json = serde_json::to_value(of("EL")).unwrap();
    json["memberState"] = "GR".into();
    assert_eq!(serde_json::from_value::<Scenario>(json).unwrap(), of("EL"));
}
