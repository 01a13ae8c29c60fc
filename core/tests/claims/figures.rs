//! The figures that decide, and how they are written.

use super::find;
use rstest::rstest;
use solidarity_core::{
    Cases,
    claims::{
        ClaimFigure::{self, Eur, Number, Percent},
        Grounds,
        Language::{self, En, Nl},
        assess,
    },
};

/// Each as it stands in the sources, or worked out by hand from them.
#[rstest]
#[case("never-both", "overlap", "0")]
// 7 500 missing of 30 000, of which 5.1767 / 63.28 are Dutch.
#[case("never-both", "mixCases", "614")]
#[case("never-both", "mixEur", "9480000")]
#[case("forced-relocation", "relocations", "0")]
#[case("more-than-share", "beyond", "0")]
#[case("more-than-share", "cases", "1088")]
#[case("more-than-share", "thresholdCap", "1553")]
#[case("pay-30-40m", "payment", "31060000")]
#[case("mass-buyout", "relocations", "0")]
#[case("mass-buyout", "offsets", "1088")]
#[case("pressure-exempts", "full", "0")]
#[case("pressure-exempts", "none", "21760000")]
// 1 553 of the threshold less the 1 088 deducted.
#[case("pressure-exempts", "left", "465")]
#[case("others-deductions", "deducted", "4555")]
#[case("others-deductions", "offsetsBefore", "0")]
#[case("others-deductions", "offsetsAfter", "373")]
#[case("others-deductions", "paymentAfter", "14300000")]
#[case("real-962", "paper", "7916")]
#[case("dublin-already", "greeceClaims", "790")]
#[case("dublin-already", "transferred", "0")]
#[case("all-pledge", "out", "6")]
#[case("all-pledge", "bound", "26")]
fn a_figure_of_2026(#[case] id: &str, #[case] key: &str, #[case] exact: &str) {
    let assessed = assess(&Grounds::default());
    let figure = find(&assessed, id).figure(key).unwrap();
    assert_eq!(figure.exact(), exact, "{id}: {key}");
}

#[rstest]
#[case("share-5-6", "share", "5.18%")]
#[case("pay-30-40m", "needed", "6.67%")]
// The key of Annex I over the states that are left.
#[case("pay-30-40m", "narrowShare", "6.86%")]
#[case("real-962", "part", "22.36%")]
#[case("dublin-36", "ofAccepted", "35.70%")]
#[case("dublin-36", "ofClaims", "23.28%")]
#[case("key-negotiable", "largestGap", "1.18%")]
fn a_percentage_of_2026(#[case] id: &str, #[case] key: &str, #[case] shown: &str) {
    let assessed = assess(&Grounds::default());
    let figure = find(&assessed, id).figure(key).unwrap();
    assert_eq!(figure.shown(En), shown, "{id}: {key}");
}

/// All that the doc of the search names: 4 x 3 x 2 x 2 x 4 x 3 x 4.
#[test]
fn the_search_tries_every_combination() {
    let assessed = assess(&Grounds::default());
    let tried = find(&assessed, "never-both").figure("tried");
    assert_eq!(tried, Some(Number(2_304)));
}

/// The same strings as the page writes (`web/src/number/written.rs`).
#[rstest]
#[case(Number(655), Nl, "655")]
#[case(ClaimFigure::Cases(Cases::new(21_000)), Nl, "21.000")]
#[case(Number(1_000_000), En, "1,000,000")]
#[case(Eur("8660000".parse().unwrap()), Nl, "€\u{a0}8.660.000")]
#[case(Eur("74660000.5".parse().unwrap()), Nl, "€\u{a0}74.660.000,50")]
#[case(Eur("0.005".parse().unwrap()), En, "€0.01")]
#[case(Eur("8660000".parse().unwrap()), En, "€8,660,000")]
#[case(Percent("5.17665".parse().unwrap()), Nl, "5,18%")]
#[case(Percent("100".parse().unwrap()), En, "100.00%")]
fn figures_are_written(
    #[case] figure: ClaimFigure,
    #[case] language: Language,
    #[case] shown: &str,
) {
    assert_eq!(figure.shown(language), shown);
}
