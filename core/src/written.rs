//! Writes numbers for readers, in Dutch and English, as a browser's `Intl` writes
//! them, so that the page looks the same before its program has started.

use crate::claims::Language;
use rust_decimal::Decimal;

/// A number with at most four decimals, rounded half up.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// assert_eq!(written::plain("34770.2".parse().unwrap(), Language::Nl), "34.770,2");
/// ```
#[must_use]
pub fn plain(number: Decimal, language: Language) -> String {
    digits(number, 4, 0, language)
}

/// An amount in EUR, to the cent. Whole euros are written without cents.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// assert_eq!(written::eur(21_760_000.into(), Language::Nl), "€\u{a0}21.760.000");
/// assert_eq!(written::eur(21_760_000.into(), Language::En), "€21,760,000");
/// ```
#[must_use]
pub fn eur(amount: Decimal, language: Language) -> String {
    let amount = digits(amount, 2, 2, language);
    let amount = amount
        .strip_suffix(language.of(",00", ".00"))
        .unwrap_or(&amount);
    with_sign(amount, language)
}

/// An amount in EUR as it stands within a sentence: in millions if two decimals say
/// it exactly, and to the cent if not.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// let written = |amount: u64, language| written::eur_in_words(amount.into(), language);
/// assert_eq!(written(21_760_000, Language::Nl), "€\u{a0}21,76\u{a0}miljoen");
/// assert_eq!(written(40_000_000, Language::En), "€40\u{a0}million");
/// assert_eq!(written(21_765_432, Language::En), "€21,765,432");
/// ```
#[must_use]
pub fn eur_in_words(amount: Decimal, language: Language) -> String {
    const DECIMALS: u32 = 2;
    match in_millions(amount).filter(|millions| millions.scale() <= DECIMALS) {
        Some(millions) => written_in_millions(millions, DECIMALS, language),
        None => eur(amount, language),
    }
}

/// An amount in EUR as people say it: from a million on in millions with at most one
/// decimal, rounded half up, and below that to the cent. What is rounded away stands
/// elsewhere: this is for where the exact amount can be asked for.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// let written = |amount: u64, language| written::eur_about(amount.into(), language);
/// assert_eq!(written(21_760_000, Language::Nl), "€\u{a0}21,8\u{a0}miljoen");
/// assert_eq!(written(40_000_000, Language::En), "€40\u{a0}million");
/// assert_eq!(written(980_000, Language::En), "€980,000");
/// ```
#[must_use]
pub fn eur_about(amount: Decimal, language: Language) -> String {
    match in_millions(amount) {
        Some(millions) => written_in_millions(millions, 1, language),
        None => eur(amount, language),
    }
}

/// A percentage with two decimals.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// assert_eq!(written::percent("5.17665".parse().unwrap(), Language::Nl), "5,18%");
/// ```
#[must_use]
pub fn percent(percent: Decimal, language: Language) -> String {
    digits(percent, 2, 2, language) + "%"
}

/// A percentage without decimals, where the data carry no more.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// assert_eq!(written::whole_percent("35.70".parse().unwrap(), Language::En), "36%");
/// ```
#[must_use]
pub fn whole_percent(percent: Decimal, language: Language) -> String {
    digits(percent, 0, 0, language) + "%"
}

/// A percentage with all the decimals that it has.
///
/// ```
/// use solidarity_core::{claims::Language, written};
/// let share = "5.17665016".parse().unwrap();
/// assert_eq!(written::exact_percent(share, Language::Nl), "5,17665016%");
/// assert_eq!(written::exact_percent(7.into(), Language::En), "7%");
/// ```
#[must_use]
pub fn exact_percent(percent: Decimal, language: Language) -> String {
    let (thousands, point) = signs(language);
    let written = percent.normalize().to_string();
    let mut parts = written.splitn(2, '.');
    let mut shown = grouped(parts.next().unwrap_or_default(), thousands);
    for decimals in parts {
        shown.push(point);
        shown.push_str(decimals);
    }
    shown + "%"
}

/// An amount in millions. Returns `None` if it is less than one.
fn in_millions(amount: Decimal) -> Option<Decimal> {
    const MILLION: i64 = 1_000_000;
    let millions = amount.checked_div(MILLION.into())?.normalize();
    (millions >= Decimal::ONE).then_some(millions)
}

fn written_in_millions(millions: Decimal, decimals: u32, language: Language) -> String {
    let number = digits(millions, decimals, 0, language);
    // A space that does not break keeps the word with its number.
    let word = language.of("\u{a0}miljoen", "\u{a0}million");
    with_sign(&[&number, word].concat(), language)
}

fn with_sign(amount: &str, language: Language) -> String {
    // A space that does not break keeps the sign with its number.
    [language.of("€\u{a0}", "€"), amount].concat()
}

/// What stands between thousands, and before decimals.
fn signs(language: Language) -> (char, char) {
    language.of(('.', ','), (',', '.'))
}

/// A number with at most `most` and at least `least` decimals, rounded half up.
fn digits(number: Decimal, most: u32, least: usize, language: Language) -> String {
    let (thousands, point) = signs(language);
    let scale = 10_i128.pow(number.scale());
    let wanted = 10_i128.pow(most);
    // A decimal has at most 29 digits: ten thousand times that fits.
    let rounded = (number.mantissa() * wanted + scale / 2).div_euclid(scale);
    let whole = grouped(&(rounded / wanted).to_string(), thousands);
    let width = usize::try_from(most).unwrap_or_default();
    let decimals = format!("{:0width$}", rounded % wanted);
    let kept = decimals.trim_end_matches('0').len().max(least);
    match decimals.get(..kept) {
        Some(decimals) if kept > 0 && most > 0 => format!("{whole}{point}{decimals}"),
        _ => whole,
    }
}

fn grouped(digits: &str, thousands: char) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    text
}
