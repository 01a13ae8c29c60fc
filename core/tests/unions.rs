//! All member states at once: the properties that must hold in every Union, tried
//! on arbitrary ones, and the figures of 2026.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "properties/arithmetic.rs"]
mod arithmetic;
#[path = "unions/of_2026.rs"]
mod of_2026;
#[path = "unions/random.rs"]
mod random;
#[expect(dead_code, reason = "the other properties use the rest")]
#[path = "properties/scenarios.rs"]
mod scenarios;
#[path = "unions/small_world.rs"]
mod small_world;
#[path = "unions/trace.rs"]
mod trace;

use arithmetic::{distance, number};
use proptest::prelude::*;
use random::{any_union, union_as_obliged};
use scenarios::{any_leaf, places};
use serde_json::Value;
use solidarity_core::{
    Cases, Cycle, OffsetChoice, PledgeChoice, Reading, Rules, Scenario, ShareChoice, settle_in,
    union::{
        Union, UnionInvariantId, UnionSettlement, UnionStanding, settle_union, settle_union_in,
    },
};
use trace::check_trace;

fn settled(union: &Union) -> UnionSettlement {
    settle_union_in(&Cycle::latest(), union).unwrap_or_else(|error| panic!("{error}: {union:?}"))
}

fn holds(settled: &UnionSettlement, id: UnionInvariantId) -> bool {
    let mut invariants = settled.invariants.iter();
    invariants
        .find(|invariant| invariant.id == id)
        .unwrap()
        .holds
}

/// The state by itself, with the pledges that the Union came to.
fn alone(union: &Union, settled: &UnionSettlement, code: &str) -> Scenario {
    let state = &settled.states[code];
    let does = union.states.get(code);
    Scenario {
        cycle: union.cycle.clone(),
        member_state: code.to_owned(),
        pool: union.pool,
        share: ShareChoice::Key,
        pledge: PledgeChoice {
            relocations: state.settlement.pledge.relocations,
            alternative_eur: state.settlement.pledge.alternative_eur,
        },
        deduction_cases: state.settlement.due.deduction_cases,
        union_relocation_pledges: settled.pledged_relocations,
        union_relocations_implemented: Some(settled.implemented_relocations),
        forum_reconvened: union.forum_reconvened,
        eligible_cases: does.and_then(|does| does.eligible_cases),
        offset: OffsetChoice::Computed,
        reading: union.reading,
        rules: union.rules,
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// The theorem for all states at once, under every reading.
    #[test]
    fn all_four_invariants_hold_with_both_rules_on(union in any_union()) {
        for reading in Reading::all() {
            let settled = settled(&Union { reading, rules: Rules::default(), ..union.clone() });
            let broken = settled.invariants.iter().find(|invariant| !invariant.holds);
            prop_assert_eq!(broken, None, "{:?}", reading);
        }
    }

    /// Each statement rests on one rule, whether or not the other is on. With its
    /// rule it holds, and without it exactly if no state is a counterexample.
    #[test]
    fn each_theorem_rests_on_one_rule(union in any_union()) {
        for reading in Reading::all() {
            let settled = settled(&Union { reading, ..union.clone() });
            let offsets = || settled.states.values().map(|state| state.settlement.offset);
            let counted = offsets().any(|offset| offset.countable_cases > Cases::ZERO);
            let counts = union.rules.offsets_count_towards_fair_share || !counted;
            for id in [
                UnionInvariantId::NeverBoth,
                UnionInvariantId::Conservation,
                UnionInvariantId::UnionConservation,
            ] {
                prop_assert_eq!(holds(&settled, id), counts, "{:?}", id);
            }
            let above = offsets().any(|offset| offset.cases > offset.cap_cases);
            prop_assert!(!(above && union.rules.offsets_capped_at_fair_share));
            prop_assert_eq!(holds(&settled, UnionInvariantId::WithinFairShare), !above);
        }
    }

    /// The totals, added up here in fractions, are the sum of the fair shares.
    #[test]
    fn the_union_conserves_the_fair_shares(union in any_union()) {
        let union = Union { rules: Rules::default(), ..union };
        let totals = settled(&union).totals;
        let counted = totals.offset_cases.get() - totals.beyond_cases.get();
        let cases = totals.relocations.get()
            + totals.deduction_cases.get()
            + counted
            + totals.not_obliged_cases.get()
            + totals.refused_cases.get();
        let unit = number(&union.pool.financial_eur.to_string())
            / number(&union.pool.relocations.to_string());
        let money = number(&totals.financial_eur.to_string());
        let measures = number(&totals.alternative_eur.to_string());
        let left = number(&(totals.fair_share_cases.get() - cases).to_string()) * unit;
        // Two amounts may be cut off, each behind its 28th digit.
        let last_digit = number("0.000000000000000000000001") * &left + number("0.0000000000000001");
        prop_assert!(distance(&left, &(money + measures)) <= last_digit);
    }

    /// The pledges, and the rest of them, follow from what each state does.
    #[test]
    fn pledges_are_those_of_the_states(union in any_union()) {
        let settled = settled(&union);
        let (mut pledged, mut implemented) = (0, 0);
        for state in settled.states.values() {
            let settlement = state.settlement;
            let relocations = settlement.pledge.relocations.get();
            let left = settlement.fair_share.cases.get() - settlement.due.deduction_cases.get();
            pledged += relocations;
            if state.standing != UnionStanding::UsesPool {
                implemented += relocations.min(left);
            }
            let refuses = state.standing == UnionStanding::Refused;
            prop_assert!(!refuses || (relocations == 0 && settlement.offset.cases == Cases::ZERO));
            if !state.standing.is_asked() {
                prop_assert_eq!(settlement.offset.requested_cases, Cases::ZERO);
            }
        }
        prop_assert_eq!(settled.pledged_relocations.get(), pledged);
        prop_assert_eq!(settled.implemented_relocations.get(), implemented);
        prop_assert_eq!(
            settled.totals.open_cases.get(),
            settled.trigger.shortfall_cases.get().saturating_sub(settled.totals.offset_cases.get())
        );
    }

    /// A state alone, with the pledges of the Union, settles as it does within it,
    /// where the same states contribute.
    #[test]
    fn a_state_alone_settles_as_within_the_union(union in union_as_obliged()) {
        let cycle = Cycle::latest();
        let settled = settled(&union);
        for (code, state) in &settled.states {
            let scenario = alone(&union, &settled, code);
            let alone = settle_in(&cycle, &scenario).unwrap();
            if state.standing == UnionStanding::Refused {
                // It is asked for the same number, and takes none.
                prop_assert_eq!(
                    alone.offset.requested_cases,
                    state.settlement.offset.requested_cases
                );
            } else {
                prop_assert_eq!(alone, state.settlement, "{}: {:?}", code, scenario);
            }
        }
    }

    #[test]
    fn every_figure_of_the_union_is_explained(union in any_union()) {
        let traced = check_trace(&union);
        prop_assert_eq!(traced.settlement, settled(&union));
    }

    #[test]
    fn a_union_survives_its_json(union in any_union()) {
        let json = serde_json::to_string(&union).unwrap();
        let read: Union = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(settled(&read), settled(&union));
    }

    /// Whatever is changed in its JSON, it is settled or refused.
    #[test]
    fn no_input_panics(
        union in any_union(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_leaf()), 1..4),
    ) {
        let mut json = serde_json::to_value(&union).unwrap();
        for (index, leaf) in changes {
            let mut paths = Vec::new();
            places("", &json, &mut paths);
            let (above, name) = index.get(&paths);
            let table = json.pointer_mut(above).and_then(Value::as_object_mut).unwrap();
            table.insert(name.clone(), leaf);
        }
        let read = serde_json::from_value::<Union>(json);
        if let Some(Err(error)) = read.ok().map(|union| settle_union(&union)) {
            prop_assert!(!error.field.is_empty() && !error.allowed.is_empty());
        }
    }
}
