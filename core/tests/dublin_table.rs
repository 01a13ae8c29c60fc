//! The Dublin table against its source, and its rows against themselves.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use rstest::rstest;
use solidarity_core::dublin::{
    COULD_HAVE_BEEN_MADE, Column, Count, LEFT_OUT, Mark, NO_TRANSFERS_IN_2024, claims, row,
};

const YEARS: [u16; 5] = [2020, 2021, 2022, 2023, 2024];

/// A block of the source, line by line as it is printed there, 2020 to 2024; `-`
/// where the file has no number. The marks explain the three numbers that differ
/// from the print.
#[rstest]
#[case::belgie(
    "BE",
    "180 180 230 450 490",
    "130 130 160 350 370",
    "70 50 50 100 90",
    "52 39 32 27 26"
)]
#[case::duitsland(
    "DE",
    "1870 1590 1850 2990 2440",
    "1380 1200 1340 2190 1840",
    "740 500 680 1270 1030",
    "54 42 51 58 56"
)]
#[case::bulgarije(
    "BG",
    "40 60 290 510 420",
    "10 20 180 310 250",
    "0 <5 10 30 30",
    "0 13 4 11 13"
)]
#[case::cyprus("CY", "10 30 10 30 30", "<5 10 10 10 10", "- - - - 10", "0 0 0 0 36")]
#[case::denemarken(
    "DK",
    "80 170 120 80 50",
    "40 130 80 50 30",
    "10 30 10 10 10",
    "- - - - -"
)]
#[case::finland(
    "FI",
    "30 10 20 30 30",
    "20 10 20 30 20",
    "<5 0 10 10 <5",
    "14 13 60 38 19"
)]
#[case::frankrijk(
    "FR",
    "630 510 920 1060 1040",
    "450 360 660 670 660",
    "170 90 150 240 240",
    "37 24 22 36 36"
)]
#[case::griekenland("EL", "1160 1030 500 420 790", "- - - - -", "- - - - -", "- - - - -")]
#[case::hongarije("HU", "10 20 30 10 10", "- - - - -", "- - - - -", "- - - - -")]
#[case::italie(
    "IT",
    "1510 1450 2610 1570 150",
    "1240 1250 2330 1400 100",
    "120 90 80 - -",
    "10 7 3 0 0"
)]
#[case::kroatie(
    "HR",
    "100 70 80 640 960",
    "60 50 70 580 820",
    "<5 <5 <5 80 140",
    "3 2 3 14 16"
)]
#[case::letland(
    "LV",
    "10 10 30 70 30",
    "10 10 30 60 20",
    "<5 <5 <5 10 <5",
    "15 31 14 10 9"
)]
#[case::malta("MT", "60 70 130 120 70", "40 50 100 90 60", "<5 - - - -", "5 0 0 0 0")]
#[case::oostenrijk(
    "AT",
    "150 250 680 930 390",
    "90 170 390 550 220",
    "30 30 80 190 80",
    "33 20 21 34 38"
)]
#[case::portugal(
    "PT",
    "20 20 30 70 60",
    "10 10 30 50 60",
    "- - <5 10 20",
    "0 0 16 29 40"
)]
#[case::roemenie(
    "RO",
    "130 170 150 - 110",
    "90 110 90 70 80",
    "<5 10 10 10 10",
    "2 5 14 11 12"
)]
#[case::spanje(
    "ES",
    "560 680 960 1160 740",
    "390 530 700 740 550",
    "110 110 220 300 170",
    "27 20 31 40 32"
)]
#[case::zweden(
    "SE",
    "130 100 190 210 150",
    "80 70 150 160 120",
    "20 10 40 40 50",
    "27 14 25 24 39"
)]
#[case::zwitserland(
    "CH",
    "290 260 290 480 440",
    "190 150 170 260 240",
    "80 50 70 120 110",
    "40 31 38 46 46"
)]
#[case::totaal(
    "TOTAL",
    "7380 7010 9670 11410 8850",
    "4570 4490 6950 7940 5770",
    "1410 1010 1470 2490 2060",
    "31 22 21 31 36"
)]
fn the_file_says_what_the_source_says(
    #[case] state: &str,
    #[case] claims: &str,
    #[case] accepted: &str,
    #[case] transferred: &str,
    #[case] rate: &str,
) {
    let counts = |column: Column| {
        YEARS.map(|year| match row(state, year).unwrap().count(column) {
            Some(Count::Rounded(tens)) => tens.to_string(),
            Some(Count::BelowFive) => "<5".to_owned(),
            None => "-".to_owned(),
        })
    };
    let rates = YEARS.map(|year| {
        let rate = row(state, year).unwrap().transfer_rate_percent;
        rate.map_or("-".to_owned(), |rate| rate.to_string())
    });
    assert_eq!(counts(Column::Claims).join(" "), claims);
    assert_eq!(counts(Column::Accepted).join(" "), accepted);
    assert_eq!(counts(Column::Transferred).join(" "), transferred);
    assert_eq!(rates.join(" "), rate);
}

/// Every cell without a number has a mark that says why, and no other cell is
/// marked without need.
#[test]
fn every_mark_has_its_cell() {
    let is_reason = |mark| {
        matches!(
            mark,
            Mark::Blank | Mark::Lost | Mark::Covered | Mark::Misread
        )
    };
    for row in claims() {
        for column in Column::ALL {
            let mark = row.mark(column);
            assert_eq!(
                row.count(column).is_none(),
                mark.is_some_and(is_reason),
                "{} {} {column:?}",
                row.state,
                row.year
            );
            // A blank cell has a percentage of 0 below it.
            if mark == Some(Mark::Blank) {
                assert_eq!(row.transfer_rate_percent, Some(0));
            }
        }
        let rate = row.rate_mark;
        assert_eq!(row.transfer_rate_percent.is_none(), rate.is_some());
    }
}

/// Which cells are marked, so that a new one is seen.
#[test]
fn the_marked_cells() {
    let marked = |mark: fn(Mark) -> bool| {
        let cells = claims().iter().flat_map(move |row| {
            let marks = row.marks.iter().filter(move |(_, is)| mark(*is));
            marks.map(|(column, _)| (row.state, row.year, *column))
        });
        cells.collect::<Vec<_>>()
    };
    assert_eq!(
        marked(|mark| matches!(mark, Mark::Printed(_))),
        [
            ("FR", 2021, Column::Transferred),
            ("RO", 2022, Column::Accepted)
        ]
    );
    assert_eq!(
        marked(|mark| mark == Mark::Covered),
        [("RO", 2023, Column::Claims)]
    );
    assert_eq!(marked(|mark| mark == Mark::Lost).len(), 2 * 2 * 5);
    assert_eq!(marked(|mark| mark == Mark::Blank).len(), 4 + 2 + 4 + 2);
    let misread = claims().iter().filter(|row| row.rate_mark.is_some());
    let states: Vec<_> = misread.map(|row| row.state).collect();
    assert!(
        states
            .iter()
            .all(|state| ["DK", "EL", "HU"].contains(state))
    );
    assert_eq!(states.len(), 15);
}

/// Two numbers differ from the scan, because those of the scan cannot be true
/// beside the rest of their rows.
#[test]
fn what_was_corrected_contradicts_the_rest_of_its_row() {
    let france = row("FR", 2021).unwrap();
    assert_eq!(france.mark(Column::Transferred), Some(Mark::Printed(20)));
    let rate = u64::from(france.transfer_rate_percent.unwrap());
    assert!(france.rate_span().unwrap().has(rate));
    let accepted = france.span(Column::Accepted).unwrap();
    let scanned = Count::Rounded(20).span();
    assert!(100 * scanned.most < (rate - 1) * accepted.least);

    let romania = row("RO", 2022).unwrap();
    assert_eq!(romania.mark(Column::Accepted), Some(Mark::Printed(920)));
    assert!(romania.span(Column::Claims).unwrap().most < Count::Rounded(920).span().least);
}

/// Every printed rate is compared with the printed numbers, as far as their
/// rounding allows. Two cells contradict it: a printed 0 where the rate says 1 to
/// 3, which should be `<5`. These are the doubtful ones; rounded down from 1 to 4
/// they fit.
#[test]
fn the_printed_rates_fit_the_printed_numbers() {
    let mut compared = 0;
    let mut doubtful = Vec::new();
    for row in claims() {
        let (Some(rate), Some(span)) = (row.transfer_rate_percent, row.rate_span()) else {
            continue;
        };
        assert!(span.has(rate.into()), "{row:?}");
        compared += 1;
        if row.mark(Column::Transferred) == Some(Mark::Doubtful) {
            assert_eq!(row.transferred, Some(Count::Rounded(0)));
            assert_ne!(rate, 0);
            doubtful.push((row.state, row.year));
        }
    }
    assert_eq!(doubtful, [("FI", 2021), ("NO", 2020)]);
    assert_eq!(compared, 108);
}

/// The lists of states have their codes in the table, and the states that are left
/// out are not in it.
#[test]
fn the_named_states_are_those_of_the_table() {
    for state in COULD_HAVE_BEEN_MADE.into_iter().chain(NO_TRANSFERS_IN_2024) {
        assert!(row(state, 2024).is_some(), "{state}");
    }
    // They have no number of transfers, or 0.
    for state in NO_TRANSFERS_IN_2024 {
        assert_eq!(row(state, 2024).unwrap().transferred, None);
    }
    for state in LEFT_OUT {
        assert_eq!(row(state, 2024), None);
    }
}
