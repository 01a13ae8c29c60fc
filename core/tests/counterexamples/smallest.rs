//! The first counterexample is the smallest, whatever varies and however the
//! search is cut into steps.

use crate::{BOTH_ON, NOT_COUNTED, all_but, finished, rules, search, settled, space};
use proptest::prelude::*;
use rstest::rstest;
use solidarity_core::{
    Cases, Eur, InvariantId, OffsetChoice, Pool, Reading, Rules, Scenario, ShareChoice,
    counterexample::{Axis, Counterexample, Space},
    settle,
};

const NOT_CAPPED: Rules = rules(true, false);
const BOTH_OFF: Rules = rules(false, false);

/// The first few hundred are enough, whatever else may vary.
const AT_ONCE: u64 = 500;

fn first_at_once(space: &Space) -> Counterexample {
    search(space).step(AT_ONCE).first.unwrap()
}

#[rstest]
#[case::not_counted(NOT_COUNTED, 29_999, 1, &[InvariantId::NeverBoth, InvariantId::Conservation])]
#[case::not_capped(NOT_CAPPED, 16_699, 1_089, &[InvariantId::WithinFairShare])]
#[case::both_off(BOTH_OFF, 29_999, 1, &[InvariantId::NeverBoth, InvariantId::Conservation])]
fn with_a_rule_off_the_smallest_counterexample_is_met_at_once(
    #[case] rules: Rules,
    #[case] union_pledges: u64,
    #[case] eligible: u64,
    #[case] broken: &[InvariantId],
) {
    let base = Scenario {
        rules,
        ..Scenario::default()
    };
    let first = first_at_once(&space(base.clone(), all_but(&[Axis::Rules])));
    let expected = Scenario {
        forum_reconvened: true,
        union_relocation_pledges: Cases::new(union_pledges),
        eligible_cases: Some(Cases::new(eligible)),
        ..base
    };
    assert_eq!(first.scenario, expected);
    assert_eq!(first.broken, broken);
    assert_eq!(first.excess_cases, Cases::new(1));
    assert_eq!(
        settled(&first.scenario),
        (first.broken.clone(), Cases::new(1))
    );

    // With one pledge more, one case fewer, or the rule back on, every statement
    // holds.
    let holds = |scenario: Scenario| assert_eq!(settled(&scenario), (vec![], Cases::ZERO));
    holds(Scenario {
        eligible_cases: Some(Cases::new(eligible - 1)),
        ..first.scenario.clone()
    });
    holds(Scenario {
        union_relocation_pledges: Cases::new(union_pledges + 1),
        ..first.scenario.clone()
    });
    holds(Scenario {
        rules: BOTH_ON,
        ..first.scenario
    });
}

#[test]
fn the_rules_vary_from_both_on() {
    let varied = first_at_once(&space(Scenario::default(), Axis::ALL));
    let base = Scenario {
        rules: NOT_COUNTED,
        ..Scenario::default()
    };
    assert_eq!(varied, first_at_once(&space(base, all_but(&[Axis::Rules]))));
}

fn any_axes() -> impl Strategy<Value = Vec<Axis>> {
    prop::sample::subsequence(Axis::ALL.to_vec(), 0..=Axis::ALL.len())
}

prop_compose! {
    /// A scenario in which a rule is off and the Forum was reconvened.
    fn any_base()(
        relocations in 1_u64..100_000,
        eur in 1_u64..2_000_000_000,
        hundredths in prop::option::of(0_u32..=10_000),
        deducted in 0_u64..=2,
        pledges in 0_u64..70_000,
        offset in prop::option::of(0_u64..5_000),
        eligible in prop::option::of(0_u64..5_000),
        reading in prop::sample::select(Reading::all()),
        rules in prop::sample::select(vec![NOT_COUNTED, NOT_CAPPED, BOTH_OFF]),
    ) -> Scenario {
        let percent = |hundredths| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let mut base = Scenario {
            pool: Pool {
                relocations: Cases::new(relocations),
                financial_eur: Eur::whole(eur),
            },
            share: hundredths.map_or(ShareChoice::Key, |hundredths| ShareChoice::Percent {
                percent: percent(hundredths).parse().unwrap(),
            }),
            union_relocation_pledges: Cases::new(pledges),
            forum_reconvened: true,
            eligible_cases: eligible.map(Cases::new),
            offset: offset.map_or(OffsetChoice::Computed, |cases| OffsetChoice::Cases {
                cases: Cases::new(cases),
            }),
            reading,
            rules,
            ..Scenario::default()
        };
        let fair_share = settle(&base).unwrap().fair_share.cases.get();
        base.deduction_cases = Cases::new(fair_share * deducted / 2);
        base
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// If the eligible cases vary, the first goes beyond the rules by one case,
    /// which is the least possible. `settle` gives the same result for it.
    #[test]
    fn the_first_is_beyond_the_rules_by_one_case(base in any_base(), mut varying in any_axes()) {
        varying.push(Axis::EligibleCases);
        if let Some(first) = search(&space(base, varying)).step(20_000).first {
            prop_assert_eq!(first.excess_cases, Cases::new(1));
            prop_assert_eq!(settled(&first.scenario), (first.broken, first.excess_cases));
        }
    }

    /// A counterexample really is one, whatever varies.
    #[test]
    fn the_first_breaks_when_it_is_settled(base in any_base(), varying in any_axes()) {
        if let Some(first) = search(&space(base, varying)).step(5_000).first {
            prop_assert!(!first.broken.is_empty());
            prop_assert_eq!(settled(&first.scenario), (first.broken, first.excess_cases));
        }
    }

    /// The result does not depend on how the search is cut into steps.
    #[test]
    fn the_steps_do_not_change_what_is_found(
        base in any_base(),
        varying in any_axes(),
        step in 1_u64..40,
    ) {
        let space = space(base, varying);
        let (mut small, mut large) = (search(&space), search(&space));
        let at_once = large.step(2_000);
        let mut progress = small.step(0);
        prop_assert_eq!(progress.tried, 0);
        while progress.tried < at_once.tried {
            let before = progress.tried;
            progress = small.step(step.min(2_000 - before));
            prop_assert_eq!(progress.tried, (before + step).min(at_once.tried));
        }
        prop_assert_eq!(progress, at_once);
    }
}

#[rstest]
#[case(1)]
#[case(7)]
#[case(1_000_000)]
fn a_whole_search_is_the_same_in_steps_of(#[case] step: u64) {
    let varying = [
        Axis::Deduction,
        Axis::UnionPledges,
        Axis::EligibleCases,
        Axis::Rules,
    ];
    let space = space(Scenario::default(), varying);
    let whole = finished(&space);
    let mut stepped = search(&space);
    let mut progress = stepped.step(step);
    while !progress.done {
        progress = stepped.step(step);
    }
    assert_eq!(progress, whole);
    assert_eq!(stepped.step(step), whole, "and nothing more is tried");
}
