//! Named figures: settlements give the figures that `check_figure` says can come
//! out, and no others, and `solve_for` finds all solutions.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[path = "figures/outcomes.rs"]
mod outcomes;
#[path = "figures/published.rs"]
mod published;

use proptest::prelude::*;
use rust_decimal::Decimal;
use solidarity_core::{
    Cases, Eur, OffsetChoice, PledgeChoice, Pool, Reading, Scenario, ShareChoice,
    check::{
        CheckRequest, Outcome, Quantity, SolveRequest, Unknown, Within, check_figure, solve_for,
    },
    settle,
};

/// A figure that stands for itself.
fn request(scenario: &Scenario, quantity: Quantity, value: &str) -> CheckRequest {
    CheckRequest {
        member_state: scenario.member_state.clone(),
        pool: scenario.pool,
        share: scenario.share,
        quantity,
        value: Some(value.parse().unwrap()),
        within: None,
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
            // A part of the share is relocations, a part of the rest is measures,
            // and a part is deducted.
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
    fn what_a_settlement_gives_can_come_out(scenario in scenarios()) {
        let due = settle(&scenario).unwrap().due;
        let payment = due.financial_eur.to_string();
        let check = check_figure(&request(&scenario, Quantity::Payment, &payment)).unwrap();
        prop_assert_eq!(check.outcome, Outcome::Yes, "EUR {}", payment);

        // A typed number of offsets goes further than the law's own trigger. It is
        // a what-if, which the check need not follow.
        if scenario.offset == OffsetChoice::Computed {
            let cases = due.relocations.get() + due.offset_cases.get();
            let check = check_figure(&request(&scenario, Quantity::Cases, &cases.to_string()));
            let check = check.unwrap();
            match check.outcome {
                Outcome::Yes => prop_assert!(Decimal::from(cases) <= check.max),
                Outcome::WithinVintage => prop_assert!(Decimal::from(cases) <= check.official_max),
                Outcome::OnlyUnderReading => {
                    prop_assert!(check.readings.contains(&scenario.reading), "{} cases", cases);
                }
                outcome => prop_assert!(false, "{} cases: {:?}", cases, outcome),
            }
            if scenario.reading == Reading::default() {
                prop_assert_eq!(check.outcome, Outcome::Yes, "{} cases", cases);
            }
        }
    }

    #[test]
    fn the_scenario_of_a_check_gives_what_was_said(
        scenario in scenarios(), low in 0_u64..40_000_000, width in 0_u64..4_000_000,
    ) {
        for (quantity, divisor) in [(Quantity::Payment, 1), (Quantity::Cases, 10_000)] {
            let (low, high) = (low / divisor, (low + width) / divisor);
            let within = |low: u64, high: u64| Some(Within {
                low: low.to_string().parse().unwrap(),
                high: Some(high.to_string().parse().unwrap()),
            });
            let mut asked = request(&scenario, quantity, &high.to_string());
            asked.within = within(low, high);
            let check = check_figure(&asked).unwrap();
            let found = check.scenario.as_ref().map(|found| {
                let settlement = settle(found).unwrap();
                assert!(settlement.invariants.iter().all(|invariant| invariant.holds));
                let due = settlement.due;
                match quantity {
                    Quantity::Payment => due.financial_eur.decimal(),
                    _ => Decimal::from(due.relocations.get() + due.offset_cases.get()),
                }
            });
            let (low, high) = (Decimal::from(low), Decimal::from(high));
            let is_within = low <= check.max;
            match check.outcome {
                Outcome::Yes => prop_assert_eq!(found, Some(high)),
                Outcome::YesRounded => {
                    // This is the nearest number to the figure that was said.
                    prop_assert_eq!(found, Some(high.min(check.max)));
                    prop_assert!(found >= Some(low) && found < Some(high));
                }
                Outcome::OnlyUnderReading => {
                    prop_assert!(found.is_none_or(|found| low <= found && found <= high));
                }
                Outcome::WithinVintage => prop_assert!(low <= check.official_max),
                Outcome::OnlyVoluntarily | Outcome::No => prop_assert!(low > check.official_max),
            }
            let comes_out = matches!(check.outcome, Outcome::Yes | Outcome::YesRounded);
            prop_assert_eq!(comes_out, is_within);
            prop_assert_eq!(check.readings.is_empty(), check.outcome != Outcome::OnlyUnderReading);
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
