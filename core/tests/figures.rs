//! Named figures: what `check_figure` calls reachable is, what settlements give
//! is called reachable, and what `solve_for` finds is all there is.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use proptest::prelude::*;
use rstest::rstest;
use rust_decimal::Decimal;
use solidarity_core::{
    Cases, CheckReason, CheckRequest, ErrorCode, Eur, OffsetChoice, PledgeChoice, Pool, Quantity,
    Reading, Scenario, ShareChoice, SolveRequest, Unknown, check_figure, settle, solve_for,
};

fn request(scenario: &Scenario, quantity: Quantity, value: &str) -> CheckRequest {
    CheckRequest {
        member_state: scenario.member_state.clone(),
        pool: scenario.pool,
        share: scenario.share,
        quantity,
        value: value.parse().unwrap(),
    }
}

/// Scenarios with both rules on, of a few states, pools and shares.
fn scenarios() -> impl Strategy<Value = Scenario> {
    let state = prop::sample::select(vec!["NL", "BE", "MT", "DE"]);
    let pool = prop::sample::select(vec![21_000_u64, 30_000, 15_000, 60_000, 7]);
    let share = prop::option::of(0_u32..=1_200);
    let reading = prop::sample::select(Reading::all());
    let offset = prop::option::of(0_u64..6_000);
    let parts = (any::<bool>(), 0_u64..40_000, prop::option::of(0_u64..6_000));
    let pledge = (0_u64..=100, 0_u64..=100, 0_u64..=100);
    (state, pool, share, reading, offset, parts, pledge).prop_map(
        |(state, pool, share, reading, offset, (forum_reconvened, pledges, eligible), pledge)| {
            let mut scenario = Scenario {
                member_state: state.to_owned(),
                pool: Pool {
                    relocations: Cases::new(pool),
                    financial_eur: Eur::whole(pool * 20_000),
                },
                share: share.map_or(ShareChoice::Key, |hundredths| ShareChoice::Percent {
                    percent: Decimal::new(hundredths.into(), 2)
                        .to_string()
                        .parse()
                        .unwrap(),
                }),
                union_relocation_pledges: Cases::new(pledges),
                forum_reconvened,
                eligible_cases: eligible.map(Cases::new),
                offset: offset.map_or(OffsetChoice::Computed, |cases| OffsetChoice::Cases {
                    cases: Cases::new(cases),
                }),
                reading,
                ..Scenario::default()
            };
            // A part of the share in relocations, of the rest in measures, and deducted.
            let share = settle(&scenario).unwrap().fair_share.cases.get();
            let (relocations, measures, deducted) = pledge;
            let relocations = share * relocations / 100;
            scenario.pledge = PledgeChoice {
                relocations: Cases::new(relocations),
                alternative_eur: Eur::whole((share - relocations) * 20_000 * measures / 100),
            };
            scenario.deduction_cases = Cases::new(share * deducted / 100);
            scenario
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_a_settlement_gives_is_reachable(scenario in scenarios()) {
        let due = settle(&scenario).unwrap().due;
        let payment = due.financial_eur.to_string();
        let check = check_figure(&request(&scenario, Quantity::Payment, &payment)).unwrap();
        prop_assert!(check.reachable, "EUR {}", payment);

        // A request of any size goes further than the law's own trigger; where it
        // is a what-if, the check need not follow it.
        if scenario.offset == OffsetChoice::Computed {
            let cases = due.relocations.get() + due.offset_cases.get();
            let check = check_figure(&request(&scenario, Quantity::Cases, &cases.to_string()));
            let check = check.unwrap();
            prop_assert!(check.max >= cases.into(), "{} of {}", cases, check.max);
            prop_assert!(check.reachable, "{} cases", cases);
        }
    }

    #[test]
    fn the_scenario_of_a_check_gives_the_figure(scenario in scenarios(), value in 0_u64..40_000_000) {
        let cents = Decimal::new(i64::try_from(value).unwrap(), 2).to_string();
        let euros = value.to_string();
        for (quantity, value) in [(Quantity::Payment, &cents), (Quantity::Payment, &euros)] {
            let check = check_figure(&request(&scenario, quantity, value)).unwrap();
            let wanted: Decimal = value.parse().unwrap();
            prop_assert_eq!(check.reachable, (check.min..=check.max).contains(&wanted));
            if let Some(found) = check.scenario {
                let settlement = settle(&found).unwrap();
                prop_assert_eq!(settlement.due.financial_eur.decimal(), wanted);
                prop_assert!(settlement.invariants.iter().all(|invariant| invariant.holds));
            }
        }
        let cases = (value % 4_000).to_string();
        let check = check_figure(&request(&scenario, Quantity::Cases, &cases)).unwrap();
        let wanted: Decimal = cases.parse().unwrap();
        prop_assert_eq!(check.reachable, (check.min..=check.max).contains(&wanted));
        if let Some(found) = check.scenario {
            let due = settle(&found).unwrap().due;
            prop_assert_eq!(Decimal::from(due.relocations.get() + due.offset_cases.get()), wanted);
        }
    }

    #[test]
    fn a_solved_range_holds_inside_and_not_outside(scenario in scenarios(), cases in 1_u64..3_000) {
        let fair_share = |pool: u64, share| {
            let scenario = Scenario {
                pool: Pool { relocations: Cases::new(pool), financial_eur: Eur::whole(pool * 20_000) },
                share,
                ..scenario.clone()
            };
            let plain = Scenario { pledge: PledgeChoice::default(), deduction_cases: Cases::ZERO, ..scenario };
            settle(&plain).unwrap().fair_share.cases.get()
        };
        let pool = scenario.pool.relocations.get();
        let solve = |unknown| solve_for(&SolveRequest {
            member_state: scenario.member_state.clone(),
            pool: scenario.pool,
            share: scenario.share,
            quantity: Quantity::Cases,
            value: cases.to_string().parse().unwrap(),
            unknown,
        }).unwrap();

        let by_share = solve(Unknown::Share);
        prop_assert_eq!(by_share.solvable, cases <= pool);
        if let (Some(from), Some(to)) = (&by_share.from, &by_share.to) {
            let last: Decimal = "0.0000000001".parse().unwrap();
            let (from, to): (Decimal, Decimal) = (from.parse().unwrap(), to.parse().unwrap());
            let at = |percent: Decimal| {
                fair_share(pool, ShareChoice::Percent { percent: percent.to_string().parse().unwrap() })
            };
            prop_assert_eq!(at(from), cases);
            prop_assert_eq!(at(to), cases);
            prop_assert_eq!(at(from - last), cases - 1);
            if to + last <= Decimal::ONE_HUNDRED {
                prop_assert_eq!(at(to + last), cases + 1);
            }
        }

        let by_pool = solve(Unknown::Pool);
        if let (Some(from), Some(to)) = (&by_pool.from, &by_pool.to) {
            let (from, to): (u64, u64) = (from.parse().unwrap(), to.parse().unwrap());
            prop_assert_eq!(fair_share(from, scenario.share), cases);
            prop_assert_eq!(fair_share(to, scenario.share), cases);
            prop_assert!(from == 1 || fair_share(from - 1, scenario.share) < cases);
            prop_assert!(fair_share(to + 1, scenario.share) > cases);
        }
    }
}

#[rstest]
#[case::whole_share(Quantity::Payment, "21760000", true, CheckReason::WithinBounds)]
#[case::nothing(Quantity::Payment, "0", true, CheckReason::WithinBounds)]
#[case::a_cent(Quantity::Payment, "0.01", true, CheckReason::WithinBounds)]
#[case::forty_million(Quantity::Payment, "40000000", false, CheckReason::AboveMaximum)]
#[case::all_cases(Quantity::Cases, "1088", true, CheckReason::WithinBounds)]
#[case::threshold_reading(Quantity::Cases, "1553", true, CheckReason::WithinBounds)]
#[case::more(Quantity::Cases, "1554", false, CheckReason::AboveMaximum)]
#[case::two_thousand(Quantity::Cases, "2000", false, CheckReason::AboveMaximum)]
#[case::half_a_case(Quantity::Cases, "0.5", false, CheckReason::NotWhole)]
#[case::five(Quantity::Share, "5", true, CheckReason::WithinBounds)]
#[case::two_decimals(Quantity::Share, "5.18", true, CheckReason::WithinBounds)]
#[case::not_quite(Quantity::Share, "5.17", false, CheckReason::BelowMinimum)]
#[case::seven(Quantity::Share, "7", false, CheckReason::AboveMaximum)]
fn figures_of_the_debate(
    #[case] quantity: Quantity,
    #[case] value: &str,
    #[case] reachable: bool,
    #[case] reason: CheckReason,
) {
    let check = check_figure(&request(&Scenario::default(), quantity, value)).unwrap();
    assert_eq!((check.reachable, check.reason), (reachable, reason));
    assert_eq!(check.reachable, check.scenario.is_some());
}

#[test]
fn a_figure_below_zero_is_refused() {
    let check = check_figure(&request(&Scenario::default(), Quantity::Payment, "-1"));
    assert_eq!(check.unwrap_err().code, ErrorCode::InvalidScenario);
}

/// A share is matched in the decimals it is named with, zeros at the end too.
#[rstest]
#[case("5", true)]
#[case("5.0", false)]
#[case("5.2", true)]
#[case("5.18", true)]
#[case("5.180", false)]
#[case("5.177", true)]
fn a_share_is_matched_as_exactly_as_it_is_named(#[case] named: &str, #[case] matches: bool) {
    let check = check_figure(&request(&Scenario::default(), Quantity::Share, named)).unwrap();
    assert_eq!(check.reachable, matches);
}
