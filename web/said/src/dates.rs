//! Dates as the browser's `Intl` would write them. A journey compares the two.

use crate::language::Language;
use solidarity_core::source::date_in_words;

/// `2025-10-14` is `14 oktober 2025`, `2025-12` is `december 2025`; `None` if it
/// is no month or day.
pub fn written(date: &str, language: Language) -> Option<String> {
    let written = date_in_words(date, language);
    (written != date).then_some(written)
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
