//! The verdicts on the claims: as they are with the data, and moved by each
//! rule or figure that a claim depends on.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "claims/figures.rs"]
mod figures;
#[path = "claims/told.rs"]
mod told;
#[path = "claims/world.rs"]
mod world;

use solidarity_core::claims::{Assessment, Grounds, Verdict, assess};
use std::collections::BTreeSet;
use world::{FLIPS, World};

/// The verdicts that the data of 2026 lead to, in the order of the claims.
const EXPECTED: [(&str, Verdict); 15] = [
    ("never-both", Verdict::HoldsWithCaveat),
    ("forced-relocation", Verdict::DoesNotHold),
    ("more-than-share", Verdict::DoesNotHold),
    ("share-5-6", Verdict::Holds),
    ("pay-30-40m", Verdict::HoldsWithCaveat),
    ("mass-buyout", Verdict::HoldsWithCaveat),
    ("pressure-exempts", Verdict::HoldsWithCaveat),
    ("others-deductions", Verdict::HoldsWithCaveat),
    ("pool-30000", Verdict::DoesNotHold),
    ("real-962", Verdict::NotSettled),
    ("key-negotiable", Verdict::DoesNotHold),
    ("dublin-already", Verdict::Holds),
    ("dublin-36", Verdict::HoldsWithCaveat),
    ("non-compliers-benefit", Verdict::NotSettled),
    ("all-pledge", Verdict::DoesNotHold),
];

fn find<'a>(assessed: &'a [Assessment], id: &str) -> &'a Assessment {
    assessed.iter().find(|claim| claim.id == id).unwrap()
}

#[test]
fn the_verdicts_of_2026() {
    let assessed = assess(&Grounds::default());
    let verdicts: Vec<_> = assessed
        .iter()
        .map(|each| (each.id, each.verdict))
        .collect();
    assert_eq!(verdicts, EXPECTED);
}

/// The world that tests change is the data, until they change it.
#[test]
fn an_unchanged_world_gives_the_same() {
    let world = World::default();
    let verdicts =
        |grounds: &Grounds| -> Vec<_> { assess(grounds).iter().map(|each| each.verdict).collect() };
    assert_eq!(verdicts(&world.grounds()), verdicts(&Grounds::default()));
}

#[test]
fn each_rule_and_figure_moves_its_verdict() {
    for (id, moved, change) in FLIPS {
        let mut world = World::default();
        change(&mut world);
        let verdict = find(&assess(&world.grounds()), id).verdict;
        let (_, before) = EXPECTED.iter().find(|(known, _)| known == id).unwrap();
        assert_eq!(verdict, *moved, "{id}");
        assert_ne!(verdict, *before, "{id}: nothing moved");
    }
}

/// No claim has a verdict that nothing can move.
#[test]
fn every_claim_is_moved() {
    let moved: BTreeSet<_> = FLIPS.iter().map(|(id, ..)| *id).collect();
    let all: BTreeSet<_> = EXPECTED.iter().map(|(id, _)| *id).collect();
    assert_eq!(moved, all);
}

/// A calculation that fails settles nothing, and what rests on data alone stays.
#[test]
fn without_a_calculation_its_claims_are_not_settled() {
    let mut world = World::default();
    world.rest.settle = world::fails;
    let settled = assess(&world.grounds());
    let settled = settled
        .iter()
        .filter(|each| each.verdict != Verdict::NotSettled);
    let settled: Vec<_> = settled.map(|each| each.id).collect();
    let on_data_alone = [
        "share-5-6",
        "key-negotiable",
        "dublin-already",
        "dublin-36",
        "all-pledge",
    ];
    assert_eq!(settled, on_data_alone);
}

/// A pool with enough relocations and too little money is below the minimum.
#[test]
fn both_numbers_of_the_minimum_count() {
    let mut world = World::default();
    world.rest.pool.relocations = solidarity_core::Cases::new(30_000);
    let assessed = assess(&world.grounds());
    assert_eq!(find(&assessed, "pool-30000").verdict, Verdict::DoesNotHold);
}
