//! What-ifs of the key, and their fair shares in a pool, compared with figures that
//! were worked out separately.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "properties/arithmetic.rs"]
mod arithmetic;
#[path = "what_ifs/trace.rs"]
mod trace;

use rstest::rstest;
use rust_decimal::Decimal;
use solidarity_core::{
    Cases, Cycle, ErrorCode, Eur, MemberState, Pool, Scenario, Share, ShareChoice,
    published::gdp_years, reference_key, settle,
};

fn state(code: &str) -> &'static MemberState {
    let cycle = Cycle::latest();
    let mut states = cycle.states().iter();
    states.find(|state| state.code == code).unwrap()
}

fn bound() -> impl Iterator<Item = &'static MemberState> {
    let states = Cycle::latest().states().iter();
    states.filter(|state| state.is_bound())
}

fn pool(relocations: u64, eur: &str) -> Pool {
    Pool {
        relocations: Cases::new(relocations),
        financial_eur: eur.parse().unwrap(),
    }
}

/// Percent to ten decimals, cases and euros in the pool of 2026.
fn figures(share: Option<Share>) -> (String, u64, String) {
    let share = share.unwrap();
    let fair_share = Scenario::default().pool.fair_share(share).unwrap();
    (
        share.percent().decimal().round_dp(10).to_string(),
        fair_share.cases.get(),
        fair_share.eur.to_string(),
    )
}

fn add_up(share: impl Fn(&MemberState) -> Option<Share>) {
    let percents = bound().map(|state| share(state).unwrap().percent().decimal());
    let off: Decimal = percents.sum::<Decimal>() - Decimal::ONE_HUNDRED;
    assert!(off.abs() < Decimal::new(1, 20), "{off}");
}

#[rstest]
#[case(0, "6.2928777171", 1_322, "26440000")]
#[case(25, "5.7347639397", 1_205, "24100000")]
#[case(50, "5.1766501623", 1_088, "21760000")]
#[case(75, "4.6185363849", 970, "19400000")]
#[case(100, "4.0604226075", 853, "17060000")]
fn the_dutch_share_by_the_weight_of_the_population(
    #[case] weight: u8,
    #[case] percent: &str,
    #[case] cases: u64,
    #[case] eur: &str,
) {
    let share = Cycle::latest().share_weighted(state("NL"), weight);
    assert_eq!(figures(share), (percent.to_owned(), cases, eur.to_owned()));
    add_up(|state| Cycle::latest().share_weighted(state, weight));
}

#[rstest]
#[case(2022, "5.1728772577", 1_087, "21740000")]
#[case(2023, "5.1330650707", 1_078, "21560000")]
#[case(2024, "5.1766501623", 1_088, "21760000")]
#[case(2025, "5.2014868751", 1_093, "21860000")]
fn the_dutch_share_by_the_year_of_the_gdp(
    #[case] year: u16,
    #[case] percent: &str,
    #[case] cases: u64,
    #[case] eur: &str,
) {
    let share = Cycle::latest().share_with_gdp_of(state("NL"), year);
    assert_eq!(figures(share), (percent.to_owned(), cases, eur.to_owned()));
    add_up(|state| Cycle::latest().share_with_gdp_of(state, year));
    assert!(gdp_years().contains(&year));
}

/// Half and half is the key, all on one side is that side alone, and every weight
/// lies between the two.
#[test]
fn weights_go_from_one_part_of_the_key_to_the_other() {
    let cycle = Cycle::latest();
    for state in bound() {
        assert_eq!(cycle.share_weighted(state, 50), cycle.share(state));
        assert_eq!(cycle.share_weighted(state, 0), cycle.gdp_share(state));
        assert_eq!(
            cycle.share_weighted(state, 100),
            cycle.population_share(state)
        );
        let percents = (0..=100).map(|weight| cycle.share_weighted(state, weight).unwrap());
        let percents: Vec<_> = percents.map(Share::percent).collect();
        assert!(
            percents.is_sorted() || percents.iter().rev().is_sorted(),
            "{}",
            state.code
        );
        assert_eq!(cycle.share_weighted(state, 101), None);
        assert_eq!(cycle.share_weighted(state, u8::MAX), None);
    }
}

/// The GDP in the key is that of 2024, of the same vintage, in every state.
#[test]
fn with_the_gdp_of_2024_the_key_is_the_key() {
    let cycle = Cycle::latest();
    for state in bound() {
        assert_eq!(
            cycle.share_with_gdp_of(state, 2024),
            cycle.share(state),
            "{}",
            state.code
        );
        assert_eq!(cycle.share_with_gdp_of(state, 2021), None);
        assert_eq!(cycle.share_with_gdp_of(state, 2026), None);
    }
}

#[test]
fn a_state_that_is_not_bound_has_no_part() {
    let (cycle, denmark) = (Cycle::latest(), state("DK"));
    assert_eq!(cycle.population_share(denmark), None);
    assert_eq!(cycle.gdp_share(denmark), None);
    assert_eq!(cycle.share_weighted(denmark, 50), None);
    assert_eq!(cycle.share_with_gdp_of(denmark, 2024), None);
}

#[test]
fn the_table_of_the_key_has_the_same_parts() {
    let cycle = Cycle::latest();
    for row in reference_key("2026").unwrap() {
        let state = state(row.member_state);
        let percent = |share: Option<Share>| share.map(Share::percent).unwrap_or_default();
        assert_eq!(
            row.population_percent,
            percent(cycle.population_share(state))
        );
        assert_eq!(row.gdp_percent, percent(cycle.gdp_share(state)));
    }
}

/// In a world of known states only their GDP counts. A state whose GDP was not
/// published has no share by it, and then the others have none either.
#[test]
fn the_gdp_of_another_year_in_an_invented_world() {
    let two = [*state("NL"), *state("DE")];
    let world = Cycle::new("two", Cases::new(30_000), &two);
    let germany = world.share_with_gdp_of(state("DE"), 2022).unwrap();
    // (83 577 140 / 101 621 167 + 4 010 630 / 5 004 450) / 2
    assert_eq!(
        germany.percent().decimal().round_dp(6).to_string(),
        "81.192552"
    );

    let nobody = MemberState {
        code: "XX",
        ..*state("DE")
    };
    let two = [*state("NL"), nobody];
    let world = Cycle::new("two", Cases::new(30_000), &two);
    assert_eq!(world.share_with_gdp_of(state("NL"), 2022), None);
    assert_eq!(world.share_with_gdp_of(&nobody, 2022), None);
}

#[test]
fn equal_shares_are_equal_however_written() {
    let share = |part, whole| Share::of(part, whole).unwrap();
    let long = u128::MAX / 20;
    assert_eq!(share(1, 2), share(long, 2 * long));
    assert_ne!(share(1, 2), share(long - 1, 2 * long));
    assert_eq!(share(0, 7), share(0, 1));
    assert_eq!(share(7, 7), share(1, 1));
}

/// The fair share is that of a settlement, for every state and pool.
#[test]
fn the_fair_share_of_a_pool_is_that_of_the_settlement() {
    let pools = [
        Scenario::default().pool,
        pool(30_000, "600000000"),
        pool(3, "100"),
        pool(7, "0.125"),
    ];
    for pool in pools {
        for state in bound() {
            let scenario = Scenario {
                member_state: state.code.to_owned(),
                pool,
                ..Scenario::default()
            };
            let share = Cycle::latest().share(state).unwrap();
            let settled = settle(&scenario).unwrap().fair_share;
            assert_eq!(pool.fair_share(share), Ok(settled));
        }
    }
}

#[test]
fn a_pool_that_cannot_be_divided_has_no_fair_share() {
    let half = Share::of(1, 2).unwrap();
    let fault = |pool: Pool| {
        let error = pool.fair_share(half).unwrap_err();
        (error.code, error.field)
    };
    let relocations = "pool.relocations".to_owned();
    let eur = "pool.financialEur".to_owned();
    assert_eq!(fault(pool(0, "1")), (ErrorCode::EmptyPool, relocations));
    assert_eq!(fault(pool(1, "0")), (ErrorCode::EmptyPool, eur.clone()));
    let long = "7922816251426433759354395033.5";
    assert_eq!(fault(pool(u64::MAX, long)), (ErrorCode::Overflow, eur));
}

#[test]
fn parts_of_a_pool() {
    let uneven = pool(3, "100");
    let part = |relocations, eur: &str| {
        let eur: Eur = eur.parse().unwrap();
        uneven.part(Cases::new(relocations), eur)
    };
    assert_eq!(part(0, "0"), Share::of(0, 1));
    assert_eq!(part(1, "0"), Share::of(1, 3));
    assert_eq!(part(0, "0.001"), Share::of(1, 100_000));
    // A case is worth EUR 33.33…: two cases and 33.33 are not quite the whole.
    assert_eq!(part(2, "33.33"), Share::of(29_999, 30_000));
    assert_eq!(part(0, "100"), Share::of(1, 1));
    assert_eq!(part(3, "0.01"), None);
    assert_eq!(part(u64::MAX, "0"), None);
    assert_eq!(pool(0, "100").part(Cases::ZERO, Eur::ZERO), None);
    assert_eq!(pool(3, "0").part(Cases::ZERO, Eur::ZERO), None);
}

/// A what-if can be settled as a typed share of the same percentage.
#[test]
fn a_what_if_settles_as_a_typed_share() {
    let share = Cycle::latest().share_weighted(state("NL"), 75).unwrap();
    let scenario = Scenario {
        share: ShareChoice::Percent {
            percent: share.percent(),
        },
        ..Scenario::default()
    };
    let settlement = settle(&scenario).unwrap();
    assert_eq!(settlement.fair_share.cases, Cases::new(970));
}

/// Among the contributing states alone every part grows, and together they are
/// the whole. The Dutch part was worked out apart: 5.17665 of 63.28463.
#[test]
fn the_parts_among_the_contributing_states_are_the_whole() {
    let cycle = Cycle::latest();
    let mut together = Decimal::ZERO;
    for state in cycle.states() {
        let part = cycle.share_among_contributing(state);
        assert_eq!(part.is_some(), state.contributes(), "{}", state.code);
        if let Some(part) = part.map(Share::percent) {
            assert!(part.decimal() > cycle.share(state).unwrap().percent().decimal());
            together += part.decimal();
        }
    }
    let off = together - Decimal::ONE_HUNDRED;
    assert!(off.abs() < Decimal::new(1, 20), "{off}");
    let (percent, cases, _) = figures(cycle.share_among_contributing(state("NL")));
    assert_eq!((percent.as_str(), cases), ("8.1799485063", 1_718));
}
