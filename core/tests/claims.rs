//! The verdicts on the claims, with the data as they are, and moved by each rule or
//! figure that a claim depends on.
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

use solidarity_core::claims::{Assessment, Grounds, Language, Verdict, assess};
use std::{collections::BTreeSet, sync::LazyLock};
use world::{FLIPS, World};

/// The verdicts on the data of 2026, in the order of the page. The tests of the
/// package and of the page read the same file.
static EXPECTED: LazyLock<Vec<(&'static str, Verdict)>> = LazyLock::new(|| {
    let rows = include_str!("../../tests/cases/claims.json");
    let rows: Vec<(&str, &str)> = serde_json::from_str(rows).unwrap();
    let verdict = |name| {
        let mut all = Verdict::ALL.into_iter();
        all.find(|verdict| serde_json::to_value(verdict).unwrap() == name)
    };
    let rows = rows.into_iter();
    rows.map(|(id, name)| (id, verdict(name).unwrap()))
        .collect()
});

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
    assert_eq!(verdicts, *EXPECTED);
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

/// Each verdict is moved by some change.
#[test]
fn every_claim_is_moved() {
    for (id, _) in EXPECTED.iter() {
        let is_moved = FLIPS.iter().any(|(moved, ..)| moved == id);
        assert!(is_moved, "no line of FLIPS moves {id}");
    }
}

/// If the calculation fails, the claims that rest on it have no verdict, and those
/// that rest on data alone keep theirs.
#[test]
fn without_a_calculation_its_claims_cannot_be_said() {
    let mut world = World::default();
    world.rest.settle = world::fails;
    let settled = assess(&world.grounds());
    let settled = settled
        .iter()
        .filter(|each| each.verdict != Verdict::NotInSources);
    let settled: Vec<_> = settled.map(|each| each.id).collect();
    let on_data_alone = ["share-5-6", "dublin-already", "dublin-36", "all-pledge"];
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

/// Each verdict is that of some claim in some world, so the texts of each have been
/// tested.
#[test]
fn every_verdict_is_reached() {
    let moved = FLIPS.iter().map(|(_, verdict, _)| *verdict);
    let expected = EXPECTED.iter().map(|(_, verdict)| *verdict);
    let reached: BTreeSet<_> = moved.chain(expected).collect();
    assert_eq!(reached, BTreeSet::from(Verdict::ALL));
}

/// The first reason why no case counts twice is a recital and the minister's word.
/// That the program never counts twice comes last.
#[test]
fn the_check_of_the_program_is_the_last_reason() {
    let told = find(&assess(&Grounds::default()), "never-both").tell(Language::Nl);
    let first = told.reasons.first().unwrap();
    let cited: Vec<_> = first
        .citations
        .iter()
        .map(|cited| cited.at.as_str())
        .collect();
    assert_eq!(cited[0], "r33");
    assert!(cited[1].starts_with("antwoord"), "{cited:?}");
    let last = told.reasons.last().unwrap().text.to_string();
    assert!(last.starts_with("Ter controle"), "{last}");
}

/// Pledges in an example stay within the pool of the cycle.
#[test]
fn no_example_has_more_pledges_than_the_pool() {
    for claim in assess(&Grounds::default()) {
        for reason in claim.tell(Language::En).reasons {
            let Some(scenario) = reason.scenario else {
                continue;
            };
            let pledged = scenario.union_relocation_pledges;
            assert!(pledged <= scenario.pool.relocations, "{}", claim.id);
        }
    }
}
