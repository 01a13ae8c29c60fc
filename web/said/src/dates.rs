//! How dates are written in a language. They look as the browser's `Intl` writes
//! them, which a journey compares.

use crate::language::Language;
use solidarity_core::source::date_in_words;

/// Writes out a day, `2025-10-14`, or a month, `2025-12`.
///
/// Returns `None` if the text is neither.
///
/// ```
/// use said::{dates, language::Language};
///
/// let day = dates::written("2025-10-14", Language::Nl);
/// assert_eq!(day.as_deref(), Some("14 oktober 2025"));
/// assert_eq!(dates::written("63(3)", Language::Nl), None);
/// ```
#[must_use]
pub fn written(date: &str, language: Language) -> Option<String> {
    let written = date_in_words(date, language);
    (written != date).then_some(written)
}

/// The day as data and addresses have it: `2025-10-14`. Months count from 1.
///
/// ```
/// assert_eq!(said::dates::iso(2026, 3, 1), "2026-03-01");
/// ```
#[must_use]
pub fn iso(year: u32, month: u32, day: u32) -> String {
    format!("{year:04}-{month:02}-{day:02}")
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
        for other in ["63(3)", "share", "2025", "2025-13"] {
            assert_eq!(written(other, Nl), None, "{other}");
        }
    }
}
