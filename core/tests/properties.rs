//! The properties that must hold in every scenario, tried on arbitrary ones.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "properties/arithmetic.rs"]
mod arithmetic;
#[path = "properties/scenarios.rs"]
mod scenarios;
#[path = "properties/trace.rs"]
mod trace;

use arithmetic::{distance, number};
use num_rational::BigRational;
use proptest::prelude::*;
use scenarios::{
    any_json, any_scenario, deviating_scenario, lawful_scenario, mutated_json,
    scenario_with_offsets,
};
use serde_json::Value;
use solidarity_core::{
    BulkError, Cases, Cycle, Eur, InvariantId, Pool, Reading, Rules, Scenario, Settlement,
    query::{from_query, to_query},
    settle, settle_in, settle_many,
};
use trace::{check_trace, cut_off};

fn settled(scenario: &Scenario) -> Settlement {
    settle_in(&Cycle::latest(), scenario).unwrap_or_else(|error| panic!("{error}: {scenario:?}"))
}

fn exact(eur: Eur) -> BigRational {
    number(&eur.to_string())
}

/// The worth of a case, before any digit is cut off.
fn unit_value(pool: Pool) -> BigRational {
    exact(pool.financial_eur) / number(&pool.relocations.to_string())
}

fn whole(cases: Cases) -> BigRational {
    number(&cases.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// The theorem: with both rules on no unit is discharged twice, no more is
    /// taken than the cap, and the forms add up to the share; under every reading.
    #[test]
    fn all_three_invariants_hold_with_both_rules_on(scenario in lawful_scenario()) {
        for reading in Reading::all() {
            let settlement = settled(&Scenario { reading, ..scenario.clone() });
            let ids = settlement.invariants.map(|invariant| invariant.id);
            prop_assert_eq!(ids, [
                InvariantId::NeverBoth,
                InvariantId::WithinFairShare,
                InvariantId::Conservation,
            ]);
            let holds = settlement.invariants.iter().all(|invariant| invariant.holds);
            prop_assert!(holds, "{:?}", settlement);
            prop_assert_eq!(settlement.overlap_cases, Cases::ZERO);
        }
    }

    /// The forms add up to the share, as added up here from what is due.
    #[test]
    fn the_forms_add_up_to_what_is_left_to_do(scenario in lawful_scenario()) {
        let settlement = settled(&scenario);
        let due = settlement.due;
        let unit = unit_value(scenario.pool);
        // Offsets beyond what is left stand for no unit of the share.
        let left = settlement.fair_share.cases.get() - due.deduction_cases.get();
        let counted = due.offset_cases.get().min(left);
        let in_cases = due.relocations.get() + counted;
        let sum = exact(due.financial_eur)
            + exact(due.alternative_eur)
            + unit.clone() * whole(Cases::new(in_cases));
        let left = unit * whole(Cases::new(left));
        let same = distance(&sum, &left) <= cut_off(&scenario, &exact(settlement.fair_share.eur));
        prop_assert!(same, "{} of {:?}", sum, settlement);
    }

    /// Each case more that is taken while money is left is one unit value less paid.
    #[test]
    fn one_case_more_is_one_unit_value_less(
        scenario in scenario_with_offsets(),
        fewer in any::<prop::sample::Index>(),
    ) {
        let most = usize::try_from(settled(&scenario).offset.cases.get()).unwrap();
        let fewer = u64::try_from(fewer.index(most)).unwrap();
        let with = |eligible: u64| settled(&Scenario {
            eligible_cases: Some(Cases::new(eligible)),
            ..scenario.clone()
        });
        let (fewer, more) = (with(fewer), with(fewer + 1));
        prop_assert_eq!(fewer.offset.cases.get() + 1, more.offset.cases.get());

        let unit = unit_value(scenario.pool);
        let left = exact(fewer.due.financial_eur);
        let less = left.clone() - exact(more.due.financial_eur);
        let expected = unit.clone().min(left.clone());
        prop_assert!(distance(&less, &expected) <= cut_off(&scenario, &left), "{} at {}", less, unit);
        if left >= unit {
            prop_assert_eq!(fewer.due.relocations, more.due.relocations);
        }
        if more.ratio_maintained && left >= unit {
            prop_assert_eq!(less, number("20000"));
        }
    }

    #[test]
    fn nothing_due_exceeds_what_was_owed(scenario in any_scenario()) {
        let settlement = settled(&scenario);
        let due = settlement.due;
        prop_assert!(due.financial_eur <= settlement.fair_share.eur);
        prop_assert!(due.financial_eur <= settlement.pledge.financial_eur);
        prop_assert!(due.alternative_eur <= settlement.pledge.alternative_eur);
        prop_assert!(due.relocations <= settlement.pledge.relocations);
        prop_assert_eq!(due.deduction_cases, scenario.deduction_cases);
        prop_assert!(settlement.offset.cases <= settlement.offset.requested_cases);
    }

    /// Each of the two theorems rests on one rule, whether or not the other is on,
    /// under every reading: what is given and taken together is never more than
    /// what is left to do where offsets count, and no more is taken than the cap
    /// where there is one.
    #[test]
    fn each_theorem_rests_on_one_rule(scenario in any_scenario()) {
        for reading in Reading::all() {
            for other in [true, false] {
                let with = |counted, capped| settled(&Scenario {
                    reading,
                    rules: Rules {
                        offsets_count_towards_fair_share: counted,
                        offsets_capped_at_fair_share: capped,
                    },
                    ..scenario.clone()
                });
                let counted = with(true, other);
                prop_assert!(counted.holds(InvariantId::NeverBoth), "{:?}", counted);
                prop_assert!(counted.holds(InvariantId::Conservation), "{:?}", counted);
                let capped = with(other, true);
                prop_assert!(capped.holds(InvariantId::WithinFairShare), "{:?}", capped);
                // Without the rule the statement breaks as soon as it can.
                let uncounted = with(false, other);
                let taken_within = uncounted.offset.countable_cases > Cases::ZERO;
                prop_assert_eq!(uncounted.holds(InvariantId::NeverBoth), !taken_within);
                let uncapped = with(other, false);
                let more = uncapped.offset.cases > uncapped.offset.cap_cases;
                prop_assert_eq!(uncapped.holds(InvariantId::WithinFairShare), !more);
            }
        }
    }

    /// A rule that is switched off never makes less due.
    #[test]
    fn a_rule_switched_off_takes_no_duty_away(scenario in lawful_scenario()) {
        let lawful = settled(&scenario);
        let off = |counted, capped| settled(&Scenario {
            rules: Rules {
                offsets_count_towards_fair_share: counted,
                offsets_capped_at_fair_share: capped,
            },
            ..scenario.clone()
        });
        let uncounted = off(false, true);
        prop_assert!(uncounted.due.financial_eur >= lawful.due.financial_eur);
        prop_assert_eq!(uncounted.due.offset_cases, lawful.due.offset_cases);
        prop_assert_eq!(uncounted.overlap_cases, lawful.offset.countable_cases);
        prop_assert!(off(true, false).due.offset_cases >= lawful.due.offset_cases);
    }

    /// More pledges in the Union never ask more of a state, and a larger pool
    /// never makes its share smaller.
    #[test]
    fn more_pledges_ask_no_more_and_a_larger_pool_no_less(
        scenario in lawful_scenario(),
        more in 1_u64..50_000,
    ) {
        let one = settled(&scenario);
        let pledged = settled(&Scenario {
            union_relocation_pledges: Cases::new(scenario.union_relocation_pledges.get() + more),
            // As many pledges fall away as before.
            union_relocations_implemented: scenario
                .union_relocations_implemented
                .map(|implemented| Cases::new(implemented.get() + more)),
            ..scenario.clone()
        });
        prop_assert!(pledged.offset.requested_cases <= one.offset.requested_cases);
        prop_assert!(pledged.due.financial_eur >= one.due.financial_eur);
        let larger = settled(&Scenario {
            pool: Pool {
                relocations: Cases::new(scenario.pool.relocations.get() + more),
                ..scenario.pool
            },
            pledge: solidarity_core::PledgeChoice::default(),
            deduction_cases: Cases::ZERO,
            ..scenario
        });
        prop_assert!(larger.fair_share.cases >= one.fair_share.cases);
    }

    /// Scenarios settle in bulk, in any order and beside any neighbours, as they do
    /// one by one.
    #[test]
    fn many_settle_as_one_does(
        mut scenarios in prop::collection::vec(deviating_scenario(), 1..12).prop_shuffle(),
        repeated in any::<prop::sample::Index>(),
    ) {
        scenarios.push(repeated.get(&scenarios).clone());
        let one_by_one: Vec<_> = scenarios
            .iter()
            .map(|scenario| settle(scenario).map(|traced| traced.settlement))
            .collect();
        match settle_many(&scenarios) {
            Ok(settlements) => {
                let expected: Vec<_> = one_by_one.into_iter().map(Result::unwrap).collect();
                prop_assert_eq!(settlements, expected);
            }
            Err(BulkError { index, error, .. }) => {
                let first = one_by_one.iter().position(Result::is_err);
                prop_assert_eq!(Some(index), first);
                prop_assert_eq!(Some(&Err(error)), one_by_one.get(index));
            }
        }
    }

    #[test]
    fn a_link_brings_the_scenario_back(scenario in any_scenario()) {
        let query = to_query(&scenario);
        prop_assert_eq!(from_query(&query).unwrap(), scenario.clone());
        prop_assert_eq!(from_query(&format!("?utm_source=x&{query}&page=2")).unwrap(), scenario);
    }

    #[test]
    fn json_brings_the_scenario_back(scenario in any_scenario()) {
        let json = serde_json::to_string(&scenario).unwrap();
        prop_assert_eq!(serde_json::from_str::<Scenario>(&json).unwrap(), scenario);
    }

    /// The trace explains what was calculated: every formula, worked out again
    /// with other arithmetic, gives its value.
    #[test]
    fn every_formula_of_the_trace_gives_its_value(scenario in any_scenario()) {
        check_trace(&scenario);
    }

    #[test]
    fn any_json_gives_a_settlement_or_an_error(json in any_json()) {
        never_panics(json);
    }

    #[test]
    fn a_mutated_scenario_gives_a_settlement_or_an_error(json in mutated_json()) {
        never_panics(json);
    }

    #[test]
    fn any_text_is_a_link_or_an_error(
        text in ".{0,80}",
        scenario in any_scenario(),
        at in any::<prop::sample::Index>(),
    ) {
        let mut query = to_query(&scenario);
        let places: Vec<_> = query.char_indices().map(|(place, _)| place).collect();
        query.insert_str(*at.get(&places), &text);
        for query in [&text, &query] {
            if let Ok(scenario) = from_query(query) {
                never_panics(serde_json::to_value(&scenario).unwrap());
            }
        }
    }
}

/// A scenario is refused with a typed error, or settled the same in every way
/// there is to settle it.
fn never_panics(json: Value) {
    let Ok(scenario) = serde_json::from_value::<Scenario>(json) else {
        return;
    };
    match settle(&scenario) {
        Ok(settlement) => {
            let holds = settlement
                .invariants
                .iter()
                .all(|invariant| invariant.holds);
            assert!(holds || scenario.rules != Rules::default(), "{scenario:?}");
            assert_eq!(from_query(&to_query(&scenario)).as_ref(), Ok(&scenario));
            check_trace(&scenario);
            assert_eq!(settle_many(&[scenario]), Ok(vec![settlement.settlement]));
        }
        Err(error) => {
            assert!(!error.code.as_str().is_empty());
            assert!(!error.field.is_empty() && !error.allowed.is_empty());
            let bulk = settle_many(&[scenario]).unwrap_err();
            assert_eq!((bulk.index, bulk.error), (0, error));
        }
    }
}
