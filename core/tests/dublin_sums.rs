//! Sums of the Dublin table.

use rstest::rstest;
use solidarity_core::{
    Cases, Cycle, MemberState,
    dublin::{Count, accepted_by_benefitting, claims, row, total},
};

/// Spain, Italy and Cyprus; Greece has no claims, and Cyprus has `<5` in 2020.
#[rstest]
#[case(2020, 390 + 1_240)]
#[case(2021, 530 + 1_250 + 10)]
#[case(2022, 700 + 2_330 + 10)]
#[case(2023, 740 + 1_400 + 10)]
#[case(2024, 550 + 100 + 10)]
fn accepted_by_the_benefitting_states(#[case] year: u16, #[case] accepted: u64) {
    let sum = accepted_by_benefitting(&Cycle::latest(), year);
    assert_eq!(sum, Some(Cases::new(accepted)));
}

#[test]
fn a_year_without_a_table_has_no_sum() {
    for year in [0, 2019, 2025, u16::MAX] {
        assert_eq!(accepted_by_benefitting(&Cycle::latest(), year), None);
        assert_eq!(total(year), None);
        assert_eq!(row("ES", year), None);
    }
}

/// In a world in which nobody is under pressure there is nothing to add up.
#[test]
fn only_benefitting_states_count() {
    let cycle = Cycle::latest();
    let contributing: Vec<_> = cycle
        .states()
        .iter()
        .copied()
        .filter(MemberState::contributes)
        .collect();
    let world = Cycle::new("without pressure", Cases::new(30_000), &contributing);
    assert_eq!(accepted_by_benefitting(&world, 2024), Some(Cases::ZERO));
}

#[test]
fn every_row_is_found_by_its_state_and_year() {
    for known in claims() {
        assert_eq!(row(known.state, known.year), Some(known));
    }
    let greece = row("EL", 2024);
    assert_eq!(greece.and_then(|row| row.claims), Some(Count::Rounded(790)));
    assert_eq!(greece.and_then(|row| row.accepted), None);
    assert_eq!(
        row("CY", 2020).and_then(|row| row.accepted),
        Some(Count::BelowFive)
    );
    assert_eq!(row("XX", 2024), None);
    assert_eq!(total(2024), row("TOTAL", 2024));
    assert_eq!(
        total(2024).and_then(|row| row.claims),
        Some(Count::Rounded(8_850))
    );
}
