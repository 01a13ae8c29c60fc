//! The range that a figure stands for.

use super::{LANGUAGES, read};
use FigureKind::{Cases, Eur, Number, Percent};
use rstest::rstest;
use rust_decimal::Decimal;
use solidarity_core::{
    Language::{En, Nl},
    said::{FigureKind, read_figure},
};

#[rstest]
#[case("21,8 miljoen", "21750000", "21850000")]
#[case("22 miljoen", "21500000", "22500000")]
#[case("€ 22 miljoen", "21500000", "22500000")]
#[case("1,50 mln", "1495000", "1505000")]
#[case("2 million", "1500000", "2500000")]
#[case("een miljoen", "500000", "1500000")]
#[case("een half miljard", "450000000", "550000000")]
#[case("anderhalf miljoen", "1450000", "1550000")]
#[case("a quarter of a million", "245000", "255000")]
#[case("eenentwintig miljoen", "20500000", "21500000")]
#[case(
    "eenentwintig miljoen zevenhonderdzestigduizend",
    "21760000",
    "21760000"
)]
#[case("€ 21.760.000", "21760000", "21760000")]
#[case("1.088 zaken", "1088", "1088")]
#[case("7 zaken", "7", "7")]
#[case("90 zaken", "90", "90")]
#[case("1.090 zaken", "1085", "1095")]
#[case("1.200 zaken", "1150", "1250")]
#[case("660 cases", "655", "665")]
#[case("2.000 mensen", "1950", "2050")]
#[case("tweeduizend", "1950", "2050")]
#[case("2 duizend", "1950", "2050")]
#[case("2k", "1950", "2050")]
#[case("duizend mensen", "950", "1050")]
#[case("honderd", "95", "105")]
#[case("€ 20.000", "19500", "20500")]
#[case("€ 40.000.000", "39500000", "40500000")]
#[case("€ 40,50", "40.5", "40.5")]
#[case("€ 40.000.000,00", "40000000", "40000000")]
#[case("0", "0", "0")]
#[case("5%", "4.5", "5.5")]
#[case("5,0%", "4.95", "5.05")]
#[case("5,18%", "5.175", "5.185")]
#[case("20 procent", "19.5", "20.5")]
#[case("anderhalf procent", "1.45", "1.55")]
#[case("half a percent", "0.45", "0.55")]
#[case("vijf procent", "4.5", "5.5")]
// A whole step, on the side that the word says.
#[case("ongeveer 21,8 miljoen", "21700000", "21900000")]
#[case("min of meer 22 miljoen", "21000000", "23000000")]
#[case("about 22 million", "21000000", "23000000")]
#[case("22 million or so", "21000000", "23000000")]
#[case("~1.088", "1087", "1089")]
#[case("zo'n 2.000 asielzoekers", "1900", "2100")]
#[case("bijna 22 miljoen", "21000000", "22000000")]
#[case("just under 22 million", "21000000", "22000000")]
#[case("een kleine 22 miljoen", "21000000", "22000000")]
#[case("net geen 22 miljoen", "21000000", "22000000")]
#[case("ruim 21 miljoen", "21000000", "22000000")]
#[case("iets meer dan 21 miljoen", "21000000", "22000000")]
#[case("bijna 6%", "5", "6")]
// The step is never more than a fifth.
#[case("bijna een miljoen", "800000", "1000000")]
#[case("ruim 2 miljoen", "2000000", "2400000")]
#[case("ongeveer een miljoen", "500000", "1500000")]
#[case("bijna 0", "0", "0")]
// Bounds and ranges, as they were named.
#[case("hooguit 1000", "0", "1000")]
#[case("at most 40 million", "0", "40000000")]
#[case("1.000 of minder", "0", "1000")]
#[case("minder dan 5%", "0", "5")]
#[case("tot 1.000 zaken", "0", "1000")]
#[case("5 à 6 procent", "5", "6")]
#[case("5 a 6 procent", "5", "6")]
#[case("5-6%", "5", "6")]
#[case("5% tot 6%", "5", "6")]
#[case("5 of 6 procent", "5", "6")]
#[case("five to six per cent", "5", "6")]
#[case("5 or 6%", "5", "6")]
#[case("tussen de 30 en 40 miljoen", "30000000", "40000000")]
#[case("between 30 and 40 million", "30000000", "40000000")]
#[case("between thirty and forty million", "30000000", "40000000")]
#[case("tussen vijf en twintig miljoen", "5000000", "20000000")]
#[case("tussen een half en een miljoen", "500000", "1000000")]
#[case("van 30 tot 40 miljoen", "30000000", "40000000")]
#[case("van 30 tot en met 40 miljoen", "30000000", "40000000")]
#[case("30 t/m 40 mln", "30000000", "40000000")]
#[case("30-40 mln", "30000000", "40000000")]
#[case("€ 30 – € 40 mln", "30000000", "40000000")]
#[case("dertig tot veertig miljoen", "30000000", "40000000")]
#[case("dertig- tot veertigduizend", "30000", "40000")]
#[case("dertig-veertig miljoen", "30000000", "40000000")]
#[case("1500 tot 2000 miljoen", "1500000000", "2000000000")]
#[case("900.000 tot 1,2 miljoen", "900000", "1200000")]
#[case("van tien tot duizend mensen", "10", "1000")]
#[case("1 tot duizend", "1", "1000")]
#[case("500 tot 2 duizend", "500", "2000")]
#[case("30.000 tot 40.000", "30000", "40000")]
#[case("€ 30.000,- tot € 40.000,-", "30000", "40000")]
#[case("ongeveer 30 tot 40 miljoen", "29000000", "41000000")]
#[case("van minimaal 30 tot maximaal 40 miljoen", "30000000", "40000000")]
fn stands_for(#[case] text: &str, #[case] low: Decimal, #[case] high: Decimal) {
    let language = if text.contains(" of ") && !text.contains(" a ") {
        Nl
    } else {
        En
    };
    for language in [language, Nl] {
        let said = read_figure(text, language).map(|said| (said.low, said.high));
        assert_eq!(said, Ok((low, Some(high))), "{language:?}");
    }
}

#[rstest]
#[case("minstens 30 miljoen", "30000000")]
#[case("at least 1,000 people", "1000")]
#[case("meer dan 40 mln", "40000000")]
#[case("> 5%", "5")]
#[case("1.000 of meer", "1000")]
#[case("1000+", "1000")]
#[case("vanaf duizend", "1000")]
fn has_no_end(#[case] text: &str, #[case] low: Decimal) {
    let said = read_figure(text, Nl).unwrap();
    assert_eq!((said.value, said.low, said.high), (None, low, None));
}

#[rstest]
#[case("40 mln", "40000000", Number)]
#[case("40mln.", "40000000", Number)]
#[case("40m", "40000000", Number)]
#[case("€ 40 miljoen", "40000000", Eur)]
#[case("€40M", "40000000", Eur)]
#[case("40 m€", "40000000", Eur)]
#[case("40 miljoen euro", "40000000", Eur)]
#[case("40 million euros a year", "40000000", Eur)]
#[case("40 miljoen euro’s per jaar", "40000000", Eur)]
#[case("EUR 40 million", "40000000", Eur)]
#[case("een bedrag van 40 miljoen euro", "40000000", Eur)]
#[case("€ 40 miljoen in 2026", "40000000", Eur)]
#[case("€ 40.000.000,-", "40000000", Eur)]
#[case("€ 40.000.000,--", "40000000", Eur)]
#[case("€\u{a0}21.760.000", "21760000", Eur)]
#[case("€ 40.000.000,50", "40000000.5", Eur)]
#[case("€40,000,000.50", "40000000.5", Eur)]
#[case("€ 1.000.000", "1000000", Eur)]
#[case("circa € 40 mln", "40000000", Eur)]
#[case("ca. 40 mln", "40000000", Number)]
#[case("“€ 40 miljoen”", "40000000", Eur)]
#[case("0,62 miljard euro", "620000000", Eur)]
#[case("20 thousand euros", "20000", Eur)]
#[case("EUR 20.000 per asielzoeker", "20000", Eur)]
#[case("2.000 mensen", "2000", Cases)]
#[case("2,000 asylum seekers", "2000", Cases)]
#[case("962 herplaatsingen", "962", Cases)]
#[case("één zaak", "1", Cases)]
#[case("7 %", "7", Percent)]
#[case("7 procent", "7", Percent)]
#[case("7 per cent", "7", Percent)]
#[case("5.18 percent", "5.18", Percent)]
#[case("5,177%", "5.177", Percent)]
#[case("5.177%", "5.177", Percent)]
#[case(".5%", "0.5", Percent)]
#[case("een aandeel van 5,18%", "5.18", Percent)]
fn reads_alike_in_both_languages(
    #[case] text: &str,
    #[case] value: &str,
    #[case] kind: FigureKind,
) {
    for language in LANGUAGES {
        let expected = Ok((value.to_owned(), kind));
        assert_eq!(read(text, language), expected);
        assert_eq!(read(&text.to_uppercase(), language), expected);
    }
}

#[test]
fn says_that_it_is_of_each_case() {
    for text in [
        "EUR 20.000 per asielzoeker",
        "€20,000 per case",
        "20.000 euro per persoon",
    ] {
        let said = read_figure(text, Nl).unwrap();
        assert_eq!((said.kind, said.per_case), (Eur, true));
    }
    assert!(!read_figure("€ 20.000 per jaar", Nl).unwrap().per_case);
}

#[test]
fn its_json_has_numbers_as_text() {
    let json = |text| serde_json::to_value(read_figure(text, Nl).unwrap()).unwrap();
    let said = serde_json::json!({
        "kind": "eur", "value": "21800000", "low": "21750000", "high": "21850000", "perCase": false,
    });
    assert_eq!(json("€ 21,8 miljoen"), said);
    let open = serde_json::json!({
        "kind": "number", "value": null, "low": "1000", "high": null, "perCase": false,
    });
    assert_eq!(json("minstens 1.000"), open);
}
