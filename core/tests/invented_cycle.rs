//! Data that outlives 2026, tried with cycles that never were: 2026 in a second
//! version, with another Dutch GDP, and 2031, for which no figures are published
//! yet.
//!
//! `cargo test -p solidarity-core --features invented --test invented_cycle`
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use rstest::rstest;
use rust_decimal::Decimal;
use solidarity_core::{
    Cases, Choice, Cycle, ErrorCode, Obligation, PledgeChoice, Scenario, ShareChoice,
    check::{
        CheckRequest, Quantity, SolveRequest, Unknown, check_figure, check_figure_in, solve_for,
        solve_for_in,
    },
    claims, editions,
    published::{DifferenceReason, KnownFairShare, PublishedKind},
    query::{from_query, from_query_about, made_with, made_with_about, to_query},
    reference_key, settle,
};

/// A link that was made before there was a second version.
const OLD_LINK: &str = "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=962&forum=no";

fn dutch_share(cycle: &Cycle) -> Decimal {
    let share = cycle.share(cycle.bound_state("NL").unwrap()).unwrap();
    share.percent().decimal()
}

#[test]
fn every_cycle_is_there_in_its_newest_version() {
    let cycles = Cycle::all().map(|cycle| (cycle.id(), cycle.vintage().version));
    assert_eq!(cycles.collect::<Vec<_>>(), [("2026", 2), ("2031", 1)]);
    assert_eq!(Cycle::latest().id(), "2031");
    assert_eq!(Cycle::find("2026").unwrap().vintage().version, 2);
    let unknown = Cycle::find("2027").unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "cycle: given 2027, allowed: 2026, 2031"
    );
    assert_eq!(unknown.code, ErrorCode::UnknownCycle);
}

#[test]
fn the_shares_of_every_version_are_the_whole() {
    let versions = [("2026", 1), ("2026", 2), ("2031", 1)];
    let shares = versions.map(|(id, version)| {
        let cycle = Cycle::version(id, version).unwrap();
        let of = |state| cycle.share(state).map(|share| share.percent().decimal());
        let sum: Decimal = cycle.states().iter().filter_map(of).sum();
        assert!((sum - Decimal::ONE_HUNDRED).abs() < Decimal::new(1, 20));
        dutch_share(&cycle)
    });
    let [first, second, newest] = shares;
    assert!(first < second && second < newest, "{shares:?}");
}

/// No pledges are counted and no fair shares are published, so no pledge is known.
#[test]
fn a_new_cycle_has_a_first_view() {
    let scenario = Scenario::default();
    assert_eq!(scenario.cycle, "2031");
    assert_eq!(scenario.pool.relocations, Cases::new(40_000));
    assert_eq!(scenario.union_relocation_pledges, Cases::ZERO);
    let cycle = Cycle::latest();
    assert_eq!(cycle.counted_pledges(), None);
    assert_eq!(cycle.relocation_pledges_on_paper(), Cases::ZERO);
    assert!(cycle.published_comparisons().is_empty());

    let settlement = settle(&scenario).unwrap();
    let expected = dutch_share(&cycle) * Decimal::from(400);
    assert_eq!(
        Decimal::from(settlement.fair_share.cases.get()),
        expected.ceil()
    );
    assert_eq!(settlement.due.financial_eur, settlement.fair_share.eur);
    let of_2026 = settle(&Scenario::first_view(&Cycle::debated())).unwrap();
    assert_ne!(settlement.fair_share, of_2026.fair_share);
}

/// 60 % of 40 000 is less than the legal minimum; 30 000 are short, and divided
/// among the states that contribute in that cycle.
#[test]
fn a_new_cycle_settles_with_its_own_figures() {
    let scenario = Scenario {
        forum_reconvened: true,
        ..Scenario::default()
    };
    let settlement = settle(&scenario).unwrap();
    assert_eq!(settlement.trigger.sixty_percent_cases, Cases::new(24_000));
    assert_eq!(settlement.trigger.shortfall_cases, Cases::new(30_000));
    let cycle = Cycle::latest();
    let among = cycle.share_among_contributing(cycle.bound_state("NL").unwrap());
    let asked = among.unwrap().of_cases_rounded_up(Cases::new(30_000));
    assert_eq!(Some(settlement.due.offset_cases), asked);
    assert!(settlement.due.offset_cases < settlement.fair_share.cases);
    assert_eq!(Cycle::latest().proposal_relocations(), Cases::new(40_000));
    let sources: Vec<_> = settlement
        .trace
        .iter()
        .flat_map(|step| step.inputs.iter().map(|input| input.source.to_string()))
        .collect();
    let named = |text| sources.iter().any(|source| source.contains(text));
    assert!(named("total gdp@2029") && named("population@2030-01-01") && named("invented"));
    assert!(!named("2025") && !named("2024") && !named("decision"));
}

/// The revised data have the number of the annex, which replaces the range that was
/// worked out before.
#[test]
fn a_number_that_was_filled_in_is_published() {
    let known = |version| {
        let cycle = Cycle::version("2026", version).unwrap();
        cycle.known_fair_share("NL")
    };
    assert!(matches!(known(1), KnownFairShare::Inferred(_)));
    let KnownFairShare::Published(row) = known(2) else {
        panic!("not published");
    };
    assert_eq!(
        (row.cases, row.kind),
        (Cases::new(1_090), PublishedKind::Cases)
    );
}

#[test]
fn a_new_cycle_has_its_own_positions() {
    let key = reference_key("2031").unwrap();
    let row = |state: &str| key.iter().find(|row| row.member_state == state).unwrap();
    assert_eq!(row("SE").obligation, Obligation::Benefitting);
    assert_eq!(row("IT").obligation, Obligation::Full);
    assert_eq!(row("AT").choice, [Choice::Exempt]);
    assert_eq!(row("NL").choice, []);
    let json = serde_json::to_string(row("NL")).unwrap();
    assert!(
        json.contains(r#""status":"none","choice":"unknown""#),
        "{json}"
    );
}

#[test]
fn links_to_a_new_cycle_go_and_come_back() {
    let scenario = Scenario::default();
    let query = to_query(&scenario);
    assert_eq!(
        query,
        "cycle=2031&state=NL&pool=40000&eur=800000000&pledged=0&forum=no"
    );
    assert_eq!(from_query(&query).unwrap(), scenario);
    assert_eq!(made_with(&query).unwrap(), None);
}

#[test]
fn links_to_a_revised_cycle_name_its_version() {
    let scenario = Scenario {
        union_relocation_pledges: Cases::new(962),
        ..Scenario::first_view(&Cycle::debated())
    };
    let query = to_query(&scenario);
    assert_eq!(query, format!("{OLD_LINK}&data=2"));
    assert_eq!(from_query(&query).unwrap(), scenario);
    assert_eq!(made_with(&query).unwrap(), None);
}

/// The result of the link when it was made, and its result now.
#[rstest]
#[case::without_data(OLD_LINK.to_owned())]
#[case::with_data(format!("{OLD_LINK}&data=1"))]
fn a_link_made_with_older_data_says_so(#[case] query: String) {
    let older = made_with(&query).unwrap().unwrap();
    assert_eq!((older.made_with.version, older.newest.version), (1, 2));
    assert_eq!(older.made_with.published, "2026-10-06");
    assert_eq!(older.newest.gdp.on, "2027-04-22");
    assert_eq!(older.scenario, from_query(&query).unwrap());
    let (then, now) = (older.then.unwrap(), older.now.unwrap());
    assert_eq!(then.fair_share.cases, Cases::new(1_088));
    assert_eq!(then.due.financial_eur.to_string(), "21760000");
    assert!(now.fair_share.cases > then.fair_share.cases);
    assert_eq!(now, settle(&older.scenario).unwrap().settlement);
}

/// What a link leaves out is as it was in the first view of its own cycle.
#[test]
fn what_a_link_leaves_out_is_of_its_own_cycle() {
    let scenario = from_query("cycle=2026").unwrap();
    assert_eq!(
        scenario,
        Scenario::first_view(&Cycle::version("2026", 1).unwrap())
    );
    // A link that names no cycle was not made here, and has the newest data.
    assert_eq!(from_query("state=NL").unwrap(), Scenario::default());
    assert_eq!(made_with("state=NL").unwrap(), None);
}

/// A page about 2026 opens links as links about 2026, whichever cycle is newest.
#[test]
fn a_page_about_a_cycle_opens_links_about_that_cycle_only() {
    let cycle = Cycle::debated();
    let of_2026 = Scenario::first_view(&cycle);
    for query in ["", "state=NL"] {
        assert_eq!(from_query_about(query, &cycle, "NL").unwrap(), of_2026);
    }
    // A link with further names was made with the first data, and keeps their first
    // view.
    let of_then = Scenario::first_view(&Cycle::version("2026", 1).unwrap());
    for query in ["cycle=2026", "data=1"] {
        assert_eq!(from_query_about(query, &cycle, "NL").unwrap(), of_then);
    }
    let of_belgium = from_query_about("", &cycle, "BE").unwrap();
    assert_eq!(
        (of_belgium.cycle, of_belgium.member_state),
        ("2026".to_owned(), "BE".to_owned())
    );
    let newer = to_query(&Scenario::default());
    for error in [
        from_query_about(&newer, &cycle, "NL").unwrap_err(),
        made_with_about(&newer, &cycle, "NL").unwrap_err(),
    ] {
        assert_eq!(error.code, ErrorCode::UnknownCycle);
        assert_eq!(error.to_string(), "cycle: given 2031, allowed: 2026");
    }
    let older = made_with_about("data=1", &cycle, "BE").unwrap().unwrap();
    assert_eq!((older.made_with.version, older.newest.version), (1, 2));
    assert_eq!(older.scenario.member_state, "BE");
    assert_eq!(made_with_about("", &cycle, "BE").unwrap(), None);
}

/// In the same pool the invented Dutch share of 2031 comes to more than that of 2026.
#[test]
fn a_figure_is_checked_in_the_cycle_that_is_asked_for() {
    let pool = Scenario::first_view(&Cycle::debated()).pool;
    let ask = CheckRequest {
        member_state: "NL".to_owned(),
        pool,
        share: ShareChoice::Key,
        quantity: Quantity::Payment,
        value: Some("22000000".parse().unwrap()),
        within: None,
    };
    let solve = SolveRequest {
        member_state: ask.member_state.clone(),
        pool,
        share: ask.share,
        quantity: Quantity::Cases,
        value: "1000".parse().unwrap(),
        unknown: Unknown::Pool,
    };
    let newest = check_figure(&ask).unwrap();
    let of_2031 = check_figure_in(&Cycle::latest(), &ask).unwrap();
    let of_2026 = check_figure_in(&Cycle::debated(), &ask).unwrap();
    assert_eq!(newest, of_2031);
    assert!(of_2026.max < of_2031.max, "{} {}", of_2026.max, of_2031.max);
    let pools = [
        solve_for_in(&Cycle::debated(), &solve).unwrap(),
        solve_for(&solve).unwrap(),
    ];
    let [of_2026, newest] = pools.map(|solution| solution.scenario.unwrap());
    assert_eq!(
        (of_2026.cycle.as_str(), newest.cycle.as_str()),
        ("2026", "2031")
    );
    // A larger share needs a smaller pool.
    assert!(newest.pool.relocations < of_2026.pool.relocations);
}

/// A page about 2026 is cited by the edition that last changed what it shows.
#[test]
fn a_later_cycle_leaves_the_edition_of_a_page_as_it_is() {
    assert_eq!(editions(), ["2026-1", "2026-2", "2031-1"]);
    let edition = |id, version| Cycle::version(id, version).unwrap().edition();
    assert_eq!(edition("2026", 1), "2026-1");
    assert_eq!(Cycle::debated().edition(), "2026-2");
    assert_eq!(Cycle::latest().edition(), "2031-1");
}

/// A pledge that just fits the newer fair share did not fit the older.
#[test]
fn a_link_that_settles_with_one_version_only_says_that_too() {
    let newest = settle(&Scenario::first_view(&Cycle::debated())).unwrap();
    let scenario = Scenario {
        pledge: PledgeChoice {
            relocations: newest.fair_share.cases,
            ..PledgeChoice::default()
        },
        ..Scenario::first_view(&Cycle::debated())
    };
    let query = to_query(&scenario).replace("&data=2", "");
    let older = made_with(&query).unwrap().unwrap();
    assert!(older.then.is_none() && older.now.is_some());
}

#[rstest]
#[case::not_there("cycle=2026&data=7", "data: given 7, allowed: 1 to 2")]
#[case::nought("cycle=2026&data=0", "data: given 0, allowed: 1 to 2")]
#[case::of_another_cycle("cycle=2031&data=2", "data: given 2, allowed: 1")]
#[case::of_the_newest("data=2", "data: given 2, allowed: 1")]
#[case::no_number(
    "cycle=2026&data=new",
    "data: given new, allowed: a version of the data, 1 or more"
)]
#[case::too_large(
    "cycle=2026&data=99999",
    "data: given 99999, allowed: a version of the data, 1 or more"
)]
fn a_version_that_is_not_there_is_an_error(#[case] query: &str, #[case] message: &str) {
    for error in [
        from_query(query).unwrap_err(),
        made_with(query).unwrap_err(),
    ] {
        assert_eq!(error.to_string(), message);
        assert_eq!(error.code, ErrorCode::InvalidScenario);
    }
}

/// The claims were made about 2026. Another cycle does not change their verdicts,
/// and newer figures of 2026 may.
#[test]
fn the_claims_stay_with_their_cycle() {
    let grounds = claims::Grounds::default();
    assert_eq!(
        (grounds.cycle.id(), grounds.cycle.vintage().version),
        ("2026", 2)
    );
    assert_eq!(grounds.pool.relocations, Cases::new(21_000));
    let claims = claims::claims(claims::Language::En);
    let reasons = claims.iter().flat_map(|claim| claim.reasons.iter());
    let scenarios: Vec<_> = reasons
        .filter_map(|reason| reason.scenario.as_ref())
        .collect();
    assert!(!scenarios.is_empty());
    assert!(scenarios.iter().all(|scenario| scenario.cycle == "2026"));
}

/// With another Dutch GDP every share changes, so that a published figure is met
/// only by chance. The older version keeps its comparison.
#[test]
fn each_version_is_compared_with_what_was_published() {
    let france = |version| {
        let compared = Cycle::version("2026", version)
            .unwrap()
            .published_comparisons();
        let mut compared = compared.into_iter();
        compared.find(|row| row.member_state == "FR").unwrap()
    };
    assert_eq!(france(1).reason, DifferenceReason::Same);
    assert_eq!(france(2).reason, DifferenceReason::OlderGdp);
    assert!(france(2).difference_cases < 0);
}
