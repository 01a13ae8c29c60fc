//! A search goes through as many combinations as it says, each once.

use crate::{finished, readings, settled, space};
use rstest::rstest;
use solidarity_core::{
    Cases, ErrorCode, Eur, PledgeChoice, Pool, Scenario, ShareChoice,
    counterexample::{Axis, Counterexample, CounterexampleSearch, Progress, Values, grid},
    settle,
};

/// The axes whose values are written out, gone through here by hand.
#[test]
fn it_counts_as_if_each_combination_were_settled_by_itself() {
    let base = Scenario {
        union_relocation_pledges: Cases::new(7_916),
        forum_reconvened: true,
        // This is more than the smaller fair shares.
        pledge: PledgeChoice {
            relocations: Cases::new(100),
            ..PledgeChoice::default()
        },
        deduction_cases: Cases::new(3),
        ..Scenario::default()
    };
    let space = space(
        base.clone(),
        [Axis::Pool, Axis::Share, Axis::Readings, Axis::Rules],
    );
    let mut scenarios = vec![base];
    for (_, values) in grid(&space) {
        let with = |scenario: &Scenario| vary(scenario, &values);
        scenarios = scenarios.iter().flat_map(with).collect();
    }
    let mut expected = Progress {
        total: scenarios.len() as u64,
        tried: scenarios.len() as u64,
        done: true,
        ..Progress::default()
    };
    for scenario in &scenarios {
        let Ok(settlement) = settle(scenario) else {
            expected.passed_over += 1;
            continue;
        };
        if settlement.invariants.iter().all(|one| one.holds) {
            continue;
        }
        expected.broken += 1;
        expected.first.get_or_insert_with(|| {
            let (broken, excess_cases) = settled(scenario);
            Counterexample {
                scenario: scenario.clone(),
                broken,
                excess_cases,
            }
        });
    }
    assert!(expected.broken > 1_000 && expected.passed_over > 100);
    assert_eq!(finished(&space), expected);
}

fn vary(scenario: &Scenario, values: &Values) -> Vec<Scenario> {
    let with = |set: &dyn Fn(&mut Scenario)| {
        let mut varied = scenario.clone();
        set(&mut varied);
        varied
    };
    match values {
        Values::Pools(pools) => pools.iter().map(|v| with(&|s| s.pool = *v)).collect(),
        Values::Shares(shares) => shares.iter().map(|v| with(&|s| s.share = *v)).collect(),
        Values::Readings(all) => all.iter().map(|v| with(&|s| s.reading = *v)).collect(),
        Values::Rules(all) => all.iter().map(|v| with(&|s| s.rules = *v)).collect(),
        marks => unreachable!("{marks:?} depends on the share"),
    }
}

/// If the fair share is large enough, no two marks are the same number, except
/// those of the two caps without a deduction.
#[rstest]
#[case(&[], 1)]
#[case(&[Axis::Pledge], 17)]
#[case(&[Axis::Deduction], 6)]
#[case(&[Axis::Readings], readings())]
#[case(&[Axis::Rules, Axis::Rules], 4)]
#[case(&[Axis::Deduction, Axis::Pledge, Axis::Rules], 6 * 17 * 4)]
#[case(&[Axis::Pool, Axis::Share], 9 * 21)]
// The marks are 0 and 1; 1 087 to 1 089; for the threshold 1 552 to 1 554; and no
// limit.
#[case(&[Axis::EligibleCases], 9)]
// They include the 60 % number 12 600, and 30 000, which is the threshold. Three
// more are those with pledges that fell away.
#[case(&[Axis::UnionPledges], 22)]
fn so_many_combinations_are_tried(#[case] varying: &[Axis], #[case] combinations: u64) {
    let progress = finished(&space(Scenario::default(), varying));
    assert_eq!(progress.total, combinations);
}

/// A share of no cases leaves one mix and one deduction to try.
#[test]
fn what_comes_to_the_same_is_tried_once() {
    let base = Scenario {
        share: ShareChoice::Percent {
            percent: "0".parse().unwrap(),
        },
        ..Scenario::default()
    };
    let progress = finished(&space(base, [Axis::Pledge, Axis::Deduction]));
    assert_eq!(progress.total, 1);
}

#[test]
fn the_scenario_of_the_reader_is_tried_first() {
    let pool = Pool {
        relocations: Cases::new(12_345),
        financial_eur: Eur::whole(246_900_000),
    };
    let base = Scenario {
        pool,
        ..Scenario::default()
    };
    for (axis, values) in grid(&space(base.clone(), [Axis::Pool, Axis::Share])) {
        match values {
            Values::Pools(pools) => assert_eq!((pools.len(), pools.first()), (10, Some(&pool))),
            Values::Shares(shares) => assert_eq!(shares.first(), Some(&base.share)),
            _ => unreachable!("{axis:?} was not asked for"),
        }
    }
}

#[test]
fn a_base_that_cannot_be_settled_is_refused() {
    let base = Scenario {
        deduction_cases: Cases::new(1_089),
        ..Scenario::default()
    };
    let error = CounterexampleSearch::new(&space(base, Axis::ALL)).err();
    assert_eq!(
        error.map(|error| error.code),
        Some(ErrorCode::DeductionExceedsFairShare)
    );
}

#[test]
fn axes_have_one_name_each() {
    for axis in Axis::ALL {
        let name = serde_json::to_string(&axis).unwrap();
        assert_eq!(name, format!("\"{}\"", axis.id()));
    }
    let ids = Axis::ALL.map(Axis::id);
    for (index, id) in ids.iter().enumerate() {
        assert_eq!(ids.iter().position(|other| other == id), Some(index));
    }
}
