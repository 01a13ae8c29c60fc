//! The pledges that Spain counts, and the pledges on paper.
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
}

/// Germany 4 555, France 3 361, Romania and Bulgaria the whole of what they chose;
/// Lithuania, Luxembourg and Malta chose money beside it and count whole as well;
/// Cyprus pledged, and may use the pool.
#[test]
fn the_states_that_chose_relocation_come_to_at_most_9_066() {
    let cycle = Cycle::debated();
    let Pool {
        relocations: pool, ..
    } = cycle.reference_pool();
    let chose = cycle
        .states()
        .iter()
        .filter(|state| state.chose(Choice::Relocation));
    let fair_shares: Vec<_> = chose
        .map(|state| {
            let share = cycle.share(state).unwrap();
            (state.code, share.of_cases_rounded_up(pool).unwrap().get())
        })
        .collect();
    let codes: Vec<_> = fair_shares.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["BG", "CY", "DE", "FR", "LT", "LU", "MT", "RO"]);
    assert_eq!(
        fair_shares.iter().map(|(_, cases)| cases).sum::<u64>(),
        9_066
    );
    assert_eq!(cycle.chosen_relocations(), Cases::new(9_066));
    assert_eq!(
        Scenario::default().union_relocation_pledges,
        Cases::new(9_066)
    );
}

/// The count is no pool, so none of the named pools has that size.
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
