//! Arbitrary Unions of the bound member states, all of which can be settled.

use crate::scenarios::{part, pool, rules};
use proptest::prelude::*;
use solidarity_core::{
    Cases, Cycle, Eur, MemberState, Obligation, Pool, Reading, Scenario,
    union::{Union, UnionState},
};

/// The plan of a state, in thousandths of its fair share and of the rest of it.
#[derive(Debug, Clone)]
struct Plan {
    given: bool,
    relocated: u64,
    measures: u64,
    deducted: u64,
    /// The part of an amount below the euro: cents, and sometimes much less.
    fraction: String,
    /// A number from 0 to 7, which decides about rare choices.
    luck: u8,
    eligible: Option<u64>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let fraction = prop_oneof![
        9 => "[0-9]{2}",
        1 => "[0-9]{5,8}",
    ];
    let parts = (part(), part(), part());
    let eligible = prop::option::weighted(0.3, 0..2_000_u64);
    (
        prop::bool::weighted(0.8),
        parts,
        fraction,
        0..8_u8,
        eligible,
    )
        .prop_map(
            |(given, (relocated, measures, deducted), fraction, luck, eligible)| Plan {
                given,
                relocated,
                measures,
                deducted,
                fraction,
                luck,
                eligible,
            },
        )
}

/// A Union in which every state may do anything that the law allows it.
pub fn any_union() -> impl Strategy<Value = Union> {
    union(|state, plan, fair_share| {
        let benefits = state.obligation == Obligation::Benefitting;
        UnionState {
            deduction_cases: part_of(fair_share, plan.deducted),
            refused: plan.luck == 0,
            uses_pool: benefits && plan.luck > 2,
            ..UnionState::default()
        }
    })
}

/// A Union in which the same states contribute as in the data of the cycle.
pub fn union_as_obliged() -> impl Strategy<Value = Union> {
    union(|state, plan, fair_share| match state.obligation {
        Obligation::Exempt => UnionState {
            deduction_cases: fair_share,
            ..UnionState::default()
        },
        Obligation::Benefitting => UnionState {
            deduction_cases: part_of(fair_share, plan.deducted),
            uses_pool: true,
            ..UnionState::default()
        },
        Obligation::Full | Obligation::NotBound => UnionState {
            deduction_cases: part_of(Cases::new(fair_share.get() - 1), plan.deducted),
            refused: plan.luck == 0,
            ..UnionState::default()
        },
    })
}

fn union(
    stands: impl Fn(&MemberState, &Plan, Cases) -> UnionState + 'static,
) -> impl Strategy<Value = Union> {
    let cycle = Cycle::latest();
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    let plans = prop::collection::vec(plan(), bound.clone().count());
    let of_the_council = Scenario::first_view(&cycle).pool;
    let pools = prop_oneof![1 => Just(of_the_council), 2 => pool()];
    let readings = prop::sample::select(Reading::all());
    (pools, any::<bool>(), readings, rules(), plans).prop_map(
        move |(pool, forum_reconvened, reading, rules, plans)| {
            let states = bound.clone().zip(&plans).filter(|(_, plan)| plan.given);
            let states = states.map(|(state, plan)| {
                let share = cycle.share(state).unwrap();
                let fair_share = pool.fair_share(share).unwrap().cases;
                let does = pledging(stands(state, plan, fair_share), plan, fair_share, pool);
                (state.code.to_owned(), does)
            });
            Union {
                cycle: cycle.id().to_owned(),
                pool,
                forum_reconvened,
                reading,
                rules,
                states: states.collect(),
            }
        },
    )
}

/// Adds a pledge, unless the state refuses, and eligible cases.
fn pledging(stands: UnionState, plan: &Plan, fair_share: Cases, pool: Pool) -> UnionState {
    let eligible_cases = plan.eligible.map(Cases::new);
    if stands.refused {
        return UnionState {
            eligible_cases,
            ..stands
        };
    }
    let relocations = part_of(fair_share, plan.relocated);
    let amount = u128::try_from(pool.financial_eur.decimal().trunc()).unwrap();
    let left = u128::from(fair_share.get() - relocations.get());
    let left = u64::try_from(amount * left / u128::from(pool.relocations.get())).unwrap();
    let euros = part_of(Cases::new(left), plan.measures).get();
    // One euro less leaves room for a fraction of it.
    let alternative_eur = match euros.checked_sub(1) {
        Some(euros) => format!("{euros}.{}", plan.fraction).parse().unwrap(),
        None => Eur::ZERO,
    };
    UnionState {
        relocations,
        alternative_eur,
        eligible_cases,
        ..stands
    }
}

fn part_of(cases: Cases, thousandths: u64) -> Cases {
    let part = u128::from(cases.get()) * u128::from(thousandths) / 1_000;
    Cases::new(u64::try_from(part).unwrap())
}
