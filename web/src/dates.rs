//! Dates as the browser's `Intl` would write them. A journey compares the two.

use crate::language::Language;

const DUTCH: [&str; 12] = [
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

const ENGLISH: [&str; 12] = [
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

/// `2025-10-14` is `14 oktober 2025`, `2025-12` is `december 2025`; nothing if
/// it is no date.
pub fn written(date: &str, language: Language) -> Option<String> {
    let mut parts = date.split('-').map(str::parse::<usize>);
    let year = parts.next()?.ok()?;
    let month = parts.next()?.ok()?;
    let months = language.of(DUTCH, ENGLISH);
    let month = months.get(month.checked_sub(1)?)?;
    match parts.next() {
        None => Some(format!("{month} {year}")),
        Some(day) => Some(format!("{} {month} {year}", day.ok()?)),
    }
}

#[cfg(test)]
mod tests {
    use super::written;
    use crate::language::Language::{En, Nl};

    #[test]
    fn dates_are_written_out() {
        assert_eq!(
            written("2025-10-14", Nl).as_deref(),
            Some("14 oktober 2025")
        );
        assert_eq!(written("2026-01-05", En).as_deref(), Some("5 January 2026"));
        assert_eq!(written("2025-12", Nl).as_deref(), Some("december 2025"));
        for none in ["63(3)", "share", "2025", "2025-13"] {
            assert_eq!(written(none, Nl), None, "{none}");
        }
    }
}
