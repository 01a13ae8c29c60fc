//! Dates in words.

use crate::claims::Language;

/// A day, month or year as the data write it, in words: `2026-01-05` is `5 januari
/// 2026` in Dutch. A text that is no date is left as it is.
///
/// ```
/// use solidarity_core::{claims::Language, source::date_in_words};
/// assert_eq!(date_in_words("2025-12-19", Language::En), "19 December 2025");
/// assert_eq!(date_in_words("2026-01", Language::Nl), "januari 2026");
/// assert_eq!(date_in_words("2024", Language::Nl), "2024");
/// ```
#[must_use]
pub fn date_in_words(date: &str, language: Language) -> String {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|month| month.parse::<usize>().ok());
    let names = language.of(DUTCH_MONTHS, ENGLISH_MONTHS);
    let month = month.and_then(|month| names.get(month.checked_sub(1)?));
    match (year, month, day) {
        (Some(year), Some(month), None) => format!("{month} {year}"),
        (Some(year), Some(month), Some(day)) => {
            format!("{} {month} {year}", day.trim_start_matches('0'))
        }
        _ => date.to_owned(),
    }
}

const DUTCH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
