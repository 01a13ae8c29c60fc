//! The reader's clock.

use said::dates;

/// Today as `2026-11-21`, by the reader's clock and calendar.
#[must_use]
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    // JavaScript counts months from 0.
    dates::iso(now.get_full_year(), now.get_month() + 1, now.get_date())
}
