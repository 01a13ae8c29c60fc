//! Texts that are no figures, and the reasons.

use super::LANGUAGES;
use rstest::rstest;
use solidarity_core::{
    Language::{En, Nl},
    said::{FigureKind, Slip, read_figure, read_whole},
};

#[rstest]
#[case("", Slip::Empty)]
#[case(" \u{a0}\u{200b} ", Slip::Empty)]
#[case("2026 660", Slip::Several)]
#[case("30 en 40 miljoen", Slip::Several)]
#[case("40 tot 30 miljoen", Slip::Several)]
#[case("10 tot 20 tot 30", Slip::NotAFigure)]
#[case("4 duizend miljoen", Slip::Several)]
#[case("duizend miljoen 4", Slip::Several)]
#[case("-5", Slip::Negative)]
#[case("€ -5", Slip::Negative)]
#[case("−5 mln", Slip::Negative)]
#[case("min 5 miljoen", Slip::Negative)]
#[case("30 tot -40", Slip::Negative)]
#[case("enkele miljoenen", Slip::Vague)]
#[case("several million", Slip::Vague)]
#[case("een paar honderd zaken", Slip::Vague)]
#[case("miljoenen euro's", Slip::Vague)]
#[case("millions", Slip::Vague)]
#[case("7916.000", Slip::Ambiguous)]
#[case("1.000,000", Slip::Ambiguous)]
#[case("euro", Slip::NotAFigure)]
#[case(",", Slip::NotAFigure)]
#[case("40 mln -", Slip::NotAFigure)]
#[case("tussen 40 mln", Slip::NotAFigure)]
#[case("40 dollar", Slip::NotAFigure)]
#[case("$40", Slip::NotAFigure)]
#[case("€ 5%", Slip::NotAFigure)]
#[case("€ 5 per liter", Slip::NotAFigure)]
#[case("hooguit minstens 5", Slip::NotAFigure)]
#[case("1.5.2", Slip::NotAFigure)]
#[case("40.00.000", Slip::NotAFigure)]
#[case("1.000,000,000", Slip::NotAFigure)]
#[case("1e3", Slip::NotAFigure)]
#[case("twintigste", Slip::NotAFigure)]
#[case("eentweedrie", Slip::NotAFigure)]
#[case("<b>", Slip::NotAFigure)]
#[case("2.000 mld", Slip::TooLarge)]
#[case("1000000000001", Slip::TooLarge)]
#[case("99999999999999999999999999999999999999", Slip::TooLarge)]
fn is_no_figure(#[case] text: &str, #[case] slip: Slip) {
    assert_eq!(read_figure(text, Nl), Err(slip));
    // English reads the point of `2.000 mld` as a decimal point, so that this is
    // another number.
    if !text.contains("mld") {
        assert_eq!(read_figure(text, En), Err(slip));
    }
}

#[rstest]
#[case("7916", 7_916)]
#[case("7.916", 7_916)]
#[case(" 7 916 ", 7_916)]
#[case("7.916,00", 7_916)]
#[case("7,916.00", 7_916)]
#[case("30,000", 30_000)]
#[case("30.000", 30_000)]
#[case("30 duizend", 30_000)]
#[case("dertigduizend", 30_000)]
#[case("30.000 zaken", 30_000)]
#[case("ongeveer 30.000", 30_000)]
#[case("٣", 3)]
fn is_a_whole_number_of_cases(#[case] text: &str, #[case] number: u64) {
    for language in LANGUAGES {
        assert_eq!(read_whole(text, FigureKind::Cases, language), Ok(number));
    }
}

#[rstest]
#[case("", Slip::Empty)]
#[case("7,5", Slip::NotWhole)]
#[case("7.91", Slip::NotWhole)]
#[case(".5", Slip::NotWhole)]
#[case("30 tot 40", Slip::Range)]
#[case("hooguit 30", Slip::Range)]
#[case("€ 30", Slip::OtherKind)]
#[case("30%", Slip::OtherKind)]
#[case("30 per zaak", Slip::OtherKind)]
#[case("10.000.000.001", Slip::TooLarge)]
#[case("<b>", Slip::NotAFigure)]
fn is_no_whole_number_of_cases(#[case] text: &str, #[case] slip: Slip) {
    for language in LANGUAGES {
        assert_eq!(read_whole(text, FigureKind::Cases, language), Err(slip));
    }
}

#[test]
fn every_slip_has_a_code_and_a_message_of_its_own() {
    for (place, slip) in Slip::ALL.into_iter().enumerate() {
        for other in Slip::ALL.into_iter().skip(place + 1) {
            assert_ne!(slip.as_str(), other.as_str());
            assert_ne!(slip.to_string(), other.to_string());
        }
    }
}
