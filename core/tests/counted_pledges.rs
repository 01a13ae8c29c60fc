//! What is counted as pledged, and what is pledged on paper.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use solidarity_core::{Cases, Choice, Cycle, Pool, Scenario, Share};

fn pool(relocations: u64, eur: &str) -> Pool {
    Pool {
        relocations: Cases::new(relocations),
        financial_eur: eur.parse().unwrap(),
    }
}

/// (962 + 74 660 000 / 20 000) / 21 000 = 4 695 / 21 000 = 22.36 %; of the 30 000
/// that Spain compares with, 15.65 %.
#[test]
fn what_spain_counts_as_part_of_a_pool() {
    let counted = Cycle::latest().counted_pledges().unwrap();
    assert_eq!(counted.counted_by, "ES");
    assert_eq!(counted.source.to_string(), "council@spain-4");
    let part = |pool| counted.part_of(pool);
    assert_eq!(part(Scenario::default().pool), Share::of(4_695, 21_000));
    let legal_minimum = part(pool(30_000, "600000000")).unwrap();
    assert_eq!(legal_minimum.percent().to_string(), "15.65");
    assert_eq!(part(pool(4_694, "93880000")), None);
    assert_eq!(
        Scenario::default().union_relocation_pledges,
        counted.relocations
    );
}

/// It is no pool: none of the named ones has that size.
#[test]
fn what_spain_counts_is_not_the_size_of_a_pool() {
    let counted = Cycle::latest().counted_pledges().unwrap().relocations.get();
    let pools = Cycle::latest().pools();
    assert!(
        pools
            .iter()
            .all(|pool| pool.size.is_none_or(|(size, _)| size != counted))
    );
}

#[test]
fn the_pledges_on_paper_are_the_german_and_the_french() {
    let cycle = Cycle::latest();
    let choices = |code| cycle.bound_state(code).unwrap().choices;
    let choosing_relocation = cycle
        .official_fair_shares()
        .iter()
        .filter(|fair_share| choices(fair_share.state) == [Choice::Relocation]);
    let pledges: Vec<_> = choosing_relocation
        .map(|fair_share| (fair_share.state, fair_share.cases.get()))
        .collect();
    assert_eq!(pledges, [("DE", 4_555), ("FR", 3_361)]);
    assert_eq!(cycle.relocation_pledges_on_paper(), Cases::new(7_916));
}
