use super::*;
use Language::{En, Nl};
use Quantity::{Cases, Payment, Share};
use rstest::rstest;

#[rstest]
#[case("40 mln", "40000000", None)]
#[case("40mln.", "40000000", None)]
#[case("40m", "40000000", None)]
#[case("€ 40 miljoen", "40000000", Some(Payment))]
#[case("€40M", "40000000", Some(Payment))]
#[case("40 miljoen euro", "40000000", Some(Payment))]
#[case("40 million euros a year", "40000000", Some(Payment))]
#[case("40 miljoen euro’s per jaar", "40000000", Some(Payment))]
#[case("EUR 40 million", "40000000", Some(Payment))]
#[case("40.000.000", "40000000", None)]
#[case("40,000,000", "40000000", None)]
#[case("40 000 000 euro", "40000000", Some(Payment))]
#[case("40'000'000", "40000000", None)]
#[case("€ 40.000.000,-", "40000000", Some(Payment))]
#[case("€\u{a0}21.760.000", "21760000", Some(Payment))]
#[case("€ 40.000.000,50", "40000000.50", Some(Payment))]
#[case("€40,000,000.50", "40000000.50", Some(Payment))]
#[case("ca. 40 mln", "40000000", None)]
#[case("circa € 40 mln", "40000000", Some(Payment))]
#[case("ongeveer 40 miljoen", "40000000", None)]
#[case("about 40 million", "40000000", None)]
#[case("~40m", "40000000", None)]
#[case("“€ 40 miljoen”", "40000000", Some(Payment))]
#[case("1,5 mld", "1500000000", None)]
#[case("1.5bn", "1500000000", None)]
#[case("1,5 miljard", "1500000000", None)]
#[case("0,62 miljard euro", "620000000", Some(Payment))]
#[case("20k", "20000", None)]
#[case("20 duizend", "20000", None)]
#[case("20 thousand euros", "20000", Some(Payment))]
#[case("2 000", "2000", None)]
#[case("2.000 mensen", "2000", Some(Cases))]
#[case("2,000 people", "2000", Some(Cases))]
#[case("zo'n 2.000 asielzoekers", "2000", Some(Cases))]
#[case("2,000 asylum seekers", "2000", Some(Cases))]
#[case("962 herplaatsingen", "962", Some(Cases))]
#[case("660 cases", "660", Some(Cases))]
#[case("7 %", "7", Some(Share))]
#[case("7 procent", "7", Some(Share))]
#[case("7 per cent", "7", Some(Share))]
#[case("5,18%", "5.18", Some(Share))]
#[case("5.18 percent", "5.18", Some(Share))]
#[case("5,1767 %", "5.1767", Some(Share))]
#[case("5,177%", "5.177", Some(Share))]
#[case("5.177%", "5.177", Some(Share))]
#[case("1.5", "1.5", None)]
#[case("1,5", "1.5", None)]
#[case(".5%", "0.5", Some(Share))]
#[case("0,500", "0.500", None)]
#[case("1234,567", "1234.567", None)]
#[case("1 000,500", "1000.500", None)]
#[case("2.000", "2000", None)]
#[case("2,000", "2000", None)]
#[case("0", "0", None)]
#[case("007", "7", None)]
fn reads_alike_in_both_languages(
    #[case] typed: &str,
    #[case] value: Decimal,
    #[case] unit: Option<Quantity>,
) {
    let expected = Ok(Spoken { value, unit });
    assert_eq!(read(typed, Nl), expected);
    assert_eq!(read(typed, En), expected);
    assert_eq!(read(&typed.to_uppercase(), Nl), expected);
}

/// Only before a word of size does the language decide.
#[rstest]
#[case("1.500 mln", "1500000000", "1500000")]
#[case("1,500 mln", "1500000", "1500000000")]
#[case("€ 2,125 miljard", "2125000000", "2125000000000")]
fn reads_by_the_habit_of_the_language(
    #[case] typed: &str,
    #[case] dutch: &str,
    #[case] english: &str,
) {
    let value = |language| read(typed, language).map(|spoken| spoken.value.to_string());
    assert_eq!(value(Nl), Ok(dutch.to_owned()));
    let too_large = english.len() > LARGEST.to_string().len() - 1;
    let english = (!too_large).then(|| english.to_owned());
    assert_eq!(value(En), english.ok_or(Slip::TooLarge));
}

#[test]
fn a_ton_is_a_hundred_thousand_in_dutch_only() {
    let value = 200_000.into();
    assert_eq!(read("2 ton", Nl), Ok(Spoken { value, unit: None }));
    assert_eq!(read("2 ton", En), Err(Slip::NotAFigure));
}

/// The decimals of a share say how exactly it was meant.
#[test]
fn keeps_the_decimals_that_were_said() {
    let scale = |typed| read(typed, Nl).map(|spoken| spoken.value.scale());
    assert_eq!(scale("5,20%"), Ok(2));
    assert_eq!(scale("5%"), Ok(0));
    assert_eq!(scale("1,50 mln"), Ok(0));
}

#[rstest]
#[case("", Slip::Empty)]
#[case(" \u{a0} ", Slip::Empty)]
#[case("30-40 mln", Slip::Several)]
#[case("30 – 40 mln", Slip::Several)]
#[case("30 tot 40 miljoen", Slip::Several)]
#[case("between 30 and 40 million", Slip::Several)]
#[case("5 à 6%", Slip::Several)]
#[case("2026 660", Slip::Several)]
#[case("-5", Slip::Negative)]
#[case("€ -5", Slip::Negative)]
#[case("−5 mln", Slip::Negative)]
#[case("min 5 miljoen", Slip::Negative)]
#[case("veertig miljoen", Slip::NotAFigure)]
#[case("euro", Slip::NotAFigure)]
#[case(",", Slip::NotAFigure)]
#[case("40 mln -", Slip::NotAFigure)]
#[case("meer dan 40 mln", Slip::NotAFigure)]
#[case("at most 40 million", Slip::NotAFigure)]
#[case("40 dollar", Slip::NotAFigure)]
#[case("$40", Slip::NotAFigure)]
#[case("20.000 euro per persoon", Slip::NotAFigure)]
#[case("€ 5%", Slip::NotAFigure)]
#[case("duizend miljoen 4", Slip::NotAFigure)]
#[case("4 duizend miljoen", Slip::NotAFigure)]
#[case("1.5.2", Slip::NotAFigure)]
#[case("40.00.000", Slip::NotAFigure)]
#[case("1.000,000,000", Slip::NotAFigure)]
#[case("٣", Slip::NotAFigure)]
#[case("<b>", Slip::NotAFigure)]
#[case("2.000 mld", Slip::TooLarge)]
#[case("1000000000001", Slip::TooLarge)]
#[case("99999999999999999999999999999999999999", Slip::TooLarge)]
fn refuses(#[case] typed: &str, #[case] slip: Slip) {
    assert_eq!(read(typed, Nl), Err(slip));
}

#[test]
fn says_what_is_wrong_in_both_languages() {
    for slip in [
        Slip::Empty,
        Slip::NotAFigure,
        Slip::Several,
        Slip::Negative,
        Slip::TooLarge,
    ] {
        assert_ne!(slip.text(Nl), slip.text(En));
    }
}
