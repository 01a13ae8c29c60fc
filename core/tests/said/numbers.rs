//! Numbers, in digits of every kind and in words.

use super::{LANGUAGES, read};
use rstest::rstest;
use rust_decimal::Decimal;
use solidarity_core::{
    Language::{self, En, Nl},
    said::read_figure,
};

#[rstest]
#[case("40.000.000", "40000000")]
#[case("40,000,000", "40000000")]
#[case("40 000 000", "40000000")]
#[case("40\u{202f}000\u{2009}000", "40000000")]
#[case("40'000'000", "40000000")]
#[case("40’000’000", "40000000")]
#[case("30.000", "30000")]
#[case("30,000", "30000")]
#[case("2 000", "2000")]
#[case("1,5 mld", "1500000000")]
#[case("1.5bn", "1500000000")]
#[case("20k", "20000")]
#[case("20 duizend", "20000")]
#[case("1.5", "1.5")]
#[case("1,5", "1.5")]
#[case("0,500", "0.5")]
#[case("1234,567", "1234.567")]
#[case("1 000,500", "1000.5")]
#[case("1.000,50", "1000.5")]
#[case("007", "7")]
// Other digits, signs and spaces.
#[case("２１，７６０", "21760")]
#[case("٣٠٬٠٠٠", "30000")]
#[case("٢١٫٨", "21.8")]
#[case("३०", "30")]
#[case("30\u{200b}.\u{feff}000", "30000")]
#[case("\u{2066}30.000\u{2069}", "30000")]
#[case("2½ miljoen", "2500000")]
#[case("½ miljard", "500000000")]
// In words.
#[case("dertig", "30")]
#[case("tweeduizend", "2000")]
#[case("twee duizend", "2000")]
#[case("twaalfhonderd", "1200")]
#[case("twelve hundred", "1200")]
#[case("duizend achtentachtig", "1088")]
#[case("one thousand and eighty-eight", "1088")]
#[case("one hundred and five", "105")]
#[case("vijf en twintig", "25")]
#[case("tweeëntwintigduizend", "22000")]
#[case("tweee\u{308}ntwintigduizend", "22000")]
#[case("tweeentwintigduizend", "22000")]
#[case("vier honderd duizend", "400000")]
#[case("honderdduizend", "100000")]
#[case("a hundred thousand", "100000")]
#[case("twintig miljoen", "20000000")]
#[case("a million", "1000000")]
#[case("half a million", "500000")]
#[case("half miljoen", "500000")]
#[case("three quarters of a million", "750000")]
#[case("driekwart miljoen", "750000")]
#[case("een kwart miljoen", "250000")]
#[case("anderhalve miljoen", "1500000")]
#[case("tweeënhalf miljoen", "2500000")]
#[case("twee en een half miljoen", "2500000")]
#[case("two and a half million", "2500000")]
#[case("vijf miljard", "5000000000")]
#[case("nul", "0")]
fn is_one_number(#[case] text: &str, #[case] value: Decimal) {
    for language in LANGUAGES {
        let said = read_figure(text, language).map(|said| said.value);
        assert_eq!(said, Ok(Some(value)), "{language:?}");
    }
}

/// The language decides only before a word of size.
#[rstest]
#[case("1.500 mln", "1500000000", "1500000")]
#[case("1,500 mln", "1500000", "1500000000")]
#[case("€ 1,125 miljard", "1125000000", "1125000000000")]
fn reads_by_the_habit_of_the_language(
    #[case] text: &str,
    #[case] dutch: &str,
    #[case] english: &str,
) {
    let value = |language| read(text, language).map(|(number, _)| number);
    assert_eq!(value(Nl), Ok(dutch.to_owned()));
    let english = if english.len() > 12 {
        Err(solidarity_core::said::Slip::TooLarge)
    } else {
        Ok(english.to_owned())
    };
    assert_eq!(value(En), english);
}

#[test]
fn a_ton_is_a_hundred_thousand_in_dutch_only() {
    let value = |language| read_figure("2 ton", language).map(|said| said.value);
    assert_eq!(value(Nl), Ok(Some(200_000.into())));
    assert!(value(En).is_err());
}

/// Numbers as each language writes them in words.
fn in_words(number: u64, language: Language) -> String {
    let below_twenty = match language {
        Nl => {
            "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien \
               vijftien zestien zeventien achttien negentien"
        }
        En => {
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
               fifteen sixteen seventeen eighteen nineteen"
        }
    };
    let tens = match language {
        Nl => "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        En => "twenty thirty forty fifty sixty seventy eighty ninety",
    };
    let word = |words: &str, at: u64| {
        let at = usize::try_from(at).unwrap();
        words.split_whitespace().nth(at).unwrap().to_owned()
    };
    let words = |number| in_words(number, language);
    let rest = |rest: u64, joins: &str| match rest {
        0 => String::new(),
        rest => [joins, &words(rest)].concat(),
    };
    match (language, number) {
        (_, 0..20) => word(below_twenty, number),
        (Nl, 20..100) => {
            let tens = word(tens, number / 10 - 2);
            match number % 10 {
                0 => tens,
                // `ë` follows an `e`: tweeëntwintig.
                unit @ 2..=3 => format!("{}ën{tens}", words(unit)),
                unit => format!("{}en{tens}", words(unit)),
            }
        }
        (En, 20..100) => word(tens, number / 10 - 2) + &rest(number % 10, "-"),
        (Nl, 100..200) => ["honderd", &rest(number - 100, "")].concat(),
        (Nl, 200..1_000) => words(number / 100) + "honderd" + &rest(number % 100, ""),
        (En, 100..1_000) => words(number / 100) + " hundred" + &rest(number % 100, " and "),
        (Nl, 1_000..1_000_000) => {
            let thousands = if number < 2_000 {
                String::new()
            } else {
                words(number / 1_000)
            };
            thousands + "duizend" + &rest(number % 1_000, " ")
        }
        (En, 1_000..1_000_000) => words(number / 1_000) + " thousand" + &rest(number % 1_000, " "),
        (Nl, _) => words(number / 1_000_000) + " miljoen" + &rest(number % 1_000_000, " "),
        (En, _) => words(number / 1_000_000) + " million" + &rest(number % 1_000_000, " "),
    }
}

/// Another reader of number words reads the same numbers.
#[test]
fn numbers_in_words_are_read_as_another_reader_reads_them() {
    let steps = (0..1_200).chain((1_200..999_999_999).step_by(1_234_567));
    let others = [text2num::Language::dutch(), text2num::Language::english()];
    for number in steps {
        for (language, other) in LANGUAGES.into_iter().zip(&others) {
            let text = in_words(number, language);
            let theirs = text2num::text2digits(&text, other);
            assert_eq!(theirs.ok(), Some(number.to_string()), "{text}");
            let ours = read_figure(&text, language).map(|said| said.value);
            assert_eq!(ours, Ok(Some(number.into())), "{text}");
        }
    }
}
