//! Sums of the Dublin table.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use rstest::rstest;
use solidarity_core::{
    Cases, Cycle, MemberState,
    dublin::{Check, Column, Count, Span, accepted_by_benefitting, check, claims, row, total},
};

const YEARS: [u16; 5] = [2020, 2021, 2022, 2023, 2024];

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

/// If no state is under pressure, the sum is 0.
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

fn every_check() -> impl Iterator<Item = (u16, Check)> {
    YEARS.into_iter().flat_map(|year| {
        let columns = Column::ALL.into_iter();
        columns.map(move |column| (year, check(year, column, &[]).unwrap()))
    })
}

/// A cell without a number could only raise the sum. With 0 in each of them, the
/// totals are met.
#[test]
fn all_columns_add_up_within_rounding() {
    for (year, check) in every_check() {
        assert!(check.is_within_rounding(), "{year} {check:?}");
        assert!(check.span.has(check.sum), "{year} {check:?}");
    }
}

/// The differences as they are worked out by hand.
#[test]
fn the_totals_and_the_sums_of_the_rows() {
    let differences: Vec<_> = every_check().map(|(_, check)| check.difference()).collect();
    assert_eq!(
        differences,
        [30, 40, 20, 20, 10, 0, 20, 0, 0, 110, -10, 10, 60, 0, -10]
    );
}

/// A claim of 10 to 30 on Hungary hides in the rounding. The claims on Greece and
/// Italy do not: without either no year comes near its total. So "8 850 claims in
/// 2024" includes about 790 that were never made.
#[test]
fn the_totals_include_the_claims_that_could_have_been_made() {
    for year in YEARS {
        let fits = |state| {
            let check = check(year, Column::Claims, &[state]).unwrap();
            check.is_within_rounding()
        };
        assert!(!fits("EL"), "{year} without Greece");
        assert!(!fits("IT"), "{year} without Italy");
        assert!(fits("HU"), "{year} without Hungary");
    }
}

/// A sum that does not fit is recognised.
#[test]
fn a_total_out_of_reach_is_seen() {
    let Check { span, .. } = check(2024, Column::Accepted, &[]).unwrap();
    for (printed, fits) in [
        (5_770, true),
        (span.least - 10, false),
        (span.most + 10, false),
        (span.most, true),
    ] {
        let printed = u32::try_from(printed).unwrap();
        let changed = Check {
            printed,
            ..check(2024, Column::Accepted, &[]).unwrap()
        };
        assert_eq!(changed.is_within_rounding(), fits, "{printed}");
    }
    assert_eq!(check(2019, Column::Accepted, &[]), None);
}

/// 36 % of the accepted claims of 2024 led to a transfer, 23 % of all claims.
#[test]
fn the_transfer_rates_of_2024() {
    let total = total(2024).unwrap();
    assert_eq!(
        total.rate_span().unwrap(),
        Span {
            least: 36,
            most: 36
        }
    );
    assert_eq!(total.transfer_rate_percent, Some(36));
    let [claims, transferred] =
        [Column::Claims, Column::Transferred].map(|column| total.span(column).unwrap());
    assert_eq!(200 * transferred.least / claims.most, 2 * 23);
    assert_eq!(100 * transferred.most / claims.least, 23);
}
