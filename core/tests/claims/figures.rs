//! The figures that decide a verdict, and the way they are written.

use super::find;
use rstest::rstest;
use solidarity_core::{
    Cases, Reading,
    claims::{
        ClaimFigure::{self, Eur, Number, Percent, WholePercent},
        Grounds,
        Language::{self, En, Nl},
        assess,
    },
};

/// Each figure as it stands in the sources, or worked out from them by hand.
#[rstest]
#[case("never-both", "overlap", "0")]
// 1 088 less the 660 that Spain, Italy and Cyprus accepted, at EUR 20 000.
#[case("never-both", "mixCases", "660")]
#[case("never-both", "mixEur", "8560000")]
#[case("forced-relocation", "relocations", "0")]
#[case("more-than-share", "cases", "1088")]
#[case("more-than-share", "thresholdCap", "1553")]
#[case("pay-30-40m", "payment", "31060000")]
#[case("mass-buyout", "relocations", "0")]
#[case("mass-buyout", "offsets", "1088")]
#[case("pressure-exempts", "full", "0")]
#[case("pressure-exempts", "fullCases", "0")]
#[case("pressure-exempts", "none", "21760000")]
// Germany by the key, and the rest of 9 066 without it.
#[case("others-deductions", "deducted", "4574")]
#[case("others-deductions", "left", "4492")]
#[case("others-deductions", "offsetsBefore", "0")]
#[case("others-deductions", "offsetsAfter", "1088")]
#[case("real-962", "chosen", "9066")]
#[case("dublin-already", "greeceClaims", "790")]
#[case("dublin-already", "transferred", "0")]
// Greece 790, Spain 740, Italy 150, Cyprus 30.
#[case("compensates-others", "claims", "1710")]
#[case("compensates-others", "accepted", "660")]
#[case("all-pledge", "out", "6")]
#[case("all-pledge", "bound", "26")]
#[case("everyone-relocates", "short", "9000")]
// 5.1767 / 63.28 of 9 000.
#[case("everyone-relocates", "offsets", "737")]
#[case("everyone-relocates", "relocations", "351")]
// Two and nine million by EUR 20 000.
#[case("greece-deal", "lowCases", "100")]
#[case("greece-deal", "highCases", "450")]
#[case("greece-deal", "half", "15000")]
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
// A part of 21 000 relocations or EUR 420 million, and of 30 000 or 600 million.
#[case("real-962", "part", "22%")]
#[case("real-962", "partOfProposal", "16%")]
// These are made of sums of rounded tens, so they have no decimals.
#[case("dublin-36", "ofAccepted", "36%")]
#[case("dublin-36", "ofClaims", "23%")]
#[case("dublin-36", "ofMade", "26%")]
#[case("share-5-6", "largestGap", "1.18%")]
#[case("key-negotiable", "share", "5.18%")]
fn a_percentage_of_2026(#[case] id: &str, #[case] key: &str, #[case] shown: &str) {
    let assessed = assess(&Grounds::default());
    let figure = find(&assessed, id).figure(key).unwrap();
    assert_eq!(figure.shown(En), shown, "{id}: {key}");
}

/// All situations that their doc names: all readings, 3 pledges, 2 deductions, 4
/// circumstances in the Union, 2 numbers of eligible cases.
#[test]
fn every_situation_is_tried() {
    let assessed = assess(&Grounds::default());
    let figure = |key| find(&assessed, "never-both").figure(key);
    let readings = u64::try_from(Reading::all().len()).unwrap();
    assert_eq!(figure("readings"), Some(Number(readings)));
    assert_eq!(figure("tried"), Some(Number(readings * 3 * 2 * 4 * 2)));
}

#[rstest]
#[case(Number(655), Nl, "655")]
#[case(ClaimFigure::Cases(Cases::new(21_000)), Nl, "21.000")]
#[case(Number(1_000_000), En, "1,000,000")]
#[case(Eur("8560000".parse().unwrap()), Nl, "€\u{a0}8,56\u{a0}miljoen")]
#[case(Eur("20000".parse().unwrap()), Nl, "€\u{a0}20.000")]
#[case(Eur("999999".parse().unwrap()), En, "€999,999")]
#[case(Eur("74660000.5".parse().unwrap()), Nl, "€\u{a0}74.660.000,50")]
#[case(Eur("0.005".parse().unwrap()), En, "€0.01")]
#[case(Eur("420000000".parse().unwrap()), En, "€420\u{a0}million")]
#[case(Percent("5.17665".parse().unwrap()), Nl, "5,18%")]
#[case(Percent("100".parse().unwrap()), En, "100.00%")]
#[case(WholePercent("35.5".parse().unwrap()), En, "36%")]
fn figures_are_written(
    #[case] figure: ClaimFigure,
    #[case] language: Language,
    #[case] shown: &str,
) {
    assert_eq!(figure.shown(language), shown);
}
