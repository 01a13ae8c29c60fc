//! The named Unions and the figures of 2026.

use crate::settled;
use solidarity_core::{
    CapReading, Cases, Cycle, ErrorCode, Pool, Reading, Scenario, settle_in,
    union::{NamedUnionId, StateSettlement, Union, named_unions, settle_union},
};

fn of_2026() -> Pool {
    Scenario::first_view(&Cycle::debated()).pool
}

fn named(id: NamedUnionId, forum_reconvened: bool) -> Union {
    let union = Union::named(id, &Cycle::debated(), of_2026()).unwrap();
    Union {
        forum_reconvened,
        ..union.unwrap()
    }
}

/// The caps of all contributing states together are fewer than the shortfall, so
/// that offsets cannot close the gap of 2026: by every reading, and whatever the
/// states choose of the forms.
#[test]
fn in_2026_offsets_cannot_close_the_gap() {
    let as_chosen = settled(&named(NamedUnionId::AsChosen, true));
    let contributing = as_chosen
        .states
        .values()
        .filter(|state| state.standing.is_asked());
    let caps = contributing.map(|state| state.settlement.offset.cap_cases.get());
    assert_eq!(caps.sum::<u64>(), 13_300);
    assert_eq!(as_chosen.trigger.shortfall_cases.get(), 20_978);
    for id in NamedUnionId::ALL {
        for reading in Reading::all() {
            let reference = Reading {
                cap: CapReading::Reference,
                ..reading
            };
            let union = Union {
                reading: reference,
                ..named(id, true)
            };
            assert!(
                settled(&union).totals.open_cases > Cases::ZERO,
                "{id:?} {reading:?}"
            );
        }
    }
    for reading in Reading::all() {
        let union = Union {
            reading,
            ..named(NamedUnionId::AsChosen, true)
        };
        assert!(
            settled(&union).totals.open_cases > Cases::ZERO,
            "{reading:?}"
        );
    }
}

/// A Union that leaves out all states gives the same as one in which each does what
/// it chose.
#[test]
fn a_state_left_out_does_as_it_chose() {
    let pools = [
        (21_000, "420000000"),
        (30_000, "600000000"),
        (7, "100"),
        (12_345, "99999.99"),
    ];
    for (relocations, eur) in pools {
        let pool = Pool {
            relocations: Cases::new(relocations),
            financial_eur: eur.parse().unwrap(),
        };
        let given = Union::named(NamedUnionId::AsChosen, &Cycle::debated(), pool);
        let given = given.unwrap().unwrap();
        let mut left_out = given.clone();
        left_out.states.clear();
        assert_eq!(
            settle_union(&left_out),
            settle_union(&given),
            "{relocations}"
        );
    }
}

#[test]
fn the_first_view_has_the_pledges_of_the_union_as_chosen() {
    let settled = settled(&named(NamedUnionId::AsChosen, false));
    assert_eq!(
        settled.pledged_relocations,
        Cycle::debated().chosen_relocations()
    );
    let dutch = &settled.states["NL"];
    let alone = settle_in(&Cycle::debated(), &Scenario::first_view(&Cycle::debated())).unwrap();
    assert_eq!(dutch.settlement, alone);
}

/// In a small pool, a count that is more than the pool is limited to the pool.
#[test]
fn named_unions_fit_into_every_pool() {
    for relocations in [1, 2, 50, 1_500, 21_000, 30_000, 123_457] {
        let pool = Pool {
            relocations: Cases::new(relocations),
            financial_eur: "1000000.01".parse().unwrap(),
        };
        let named = named_unions(&Cycle::debated(), pool).unwrap();
        assert_eq!(named.len(), 4);
        let as_chosen = settled(&named[0].union);
        for named in named {
            let settled = settled(&named.union);
            let whole = |state: &StateSettlement| {
                state.settlement.pledge.relocations == state.settlement.fair_share.cases
            };
            let all = settled.totals.fair_share_cases;
            let relocated = settled.pledged_relocations;
            match named.id {
                NamedUnionId::AsChosen => assert!(relocated < all),
                NamedUnionId::EveryonePays => assert_eq!(relocated, Cases::ZERO),
                NamedUnionId::EveryoneRelocates => {
                    assert!(settled.states.values().all(whole));
                    assert_eq!(relocated, all);
                }
                NamedUnionId::SpainsCount => {
                    // Cyprus chose relocation too, and uses the pool.
                    let (all, cyprus) = (as_chosen.pledged_relocations, &as_chosen.states["CY"]);
                    let most = all.get() - cyprus.settlement.pledge.relocations.get();
                    assert_eq!(relocated.get(), most.min(962));
                    assert_eq!(settled.implemented_relocations, relocated);
                }
            }
        }
    }
}

#[test]
fn numbers_that_are_too_large_are_named() {
    let mut union = named(NamedUnionId::AsChosen, true);
    union.states.clear();
    union.pool.relocations = Cases::new(u64::MAX);
    let error = settle_union(&union).unwrap_err();
    assert_eq!(error.code, ErrorCode::Overflow);
    let mut union = named(NamedUnionId::AsChosen, true);
    let netherlands = union.states.get_mut("NL").unwrap();
    netherlands.alternative_eur = "0.1234567890123456789012345678".parse().unwrap();
    union.pool.financial_eur = "420000000.01".parse().unwrap();
    let error = settle_union(&union).unwrap_err();
    assert_eq!(
        (error.code, error.field.as_str()),
        (ErrorCode::Overflow, "states.NL.alternativeEur")
    );
}
