//! Past and coming, seen from the reader's date. The time line stands in the
//! page with every word it may need; here is only decided which of them show.

use super::dom;
use crate::browser::clock;
use said::dates;
use said::language::Language;

/// How an event stands to the documents and to the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Its date lies within the documents.
    Happened,
    /// Its date is to come, or not over yet.
    Planned,
    /// Its date is over, and the documents do not reach it.
    Passed,
}

impl Standing {
    /// As the page has it in `data-standing` and `data-when`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Happened => "happened",
            Self::Planned => "planned",
            Self::Passed => "passed",
        }
    }
}

/// How an event stands, of which `event` is the day or the month. Dates compare
/// as text; a month counts as one with each of its days.
pub fn standing(event: &str, sources_until: &str, today: &str) -> Standing {
    if event <= cut(sources_until, event) {
        Standing::Happened
    } else if is_over(event, today) {
        Standing::Passed
    } else {
        Standing::Planned
    }
}

/// Whether the last day of an event lies before today.
fn is_over(event: &str, today: &str) -> bool {
    event < cut(today, event)
}

/// A day as exactly as the event is given.
fn cut<'a>(day: &'a str, event: &str) -> &'a str {
    day.get(..event.len()).unwrap_or(day)
}

/// Shows how each event of the time line stands today, by the reader's clock,
/// and where today is among them.
pub fn mark(language: Language) {
    if let Some(line) = dom::all("[data-until]").first() {
        mark_in(line, language);
    }
}

fn mark_in(line: &web_sys::Element, language: Language) -> Option<()> {
    let until = line.get_attribute("data-until")?;
    let today = clock::today();
    let written = dates::written(&today, language).unwrap_or_default();
    let mut next = None;
    for event in dom::inside(line, "[data-date]") {
        let date = event.get_attribute("data-date")?;
        let standing = standing(&date, &until, &today).name();
        // A browser refuses no attribute of this name.
        let _ = event.set_attribute("data-standing", standing);
        for text in dom::inside(&event, "[data-when]") {
            let is_meant = text.get_attribute("data-when").as_deref() == Some(standing);
            let _ = text.toggle_attribute_with_force("hidden", !is_meant);
        }
        if next.is_none() && !is_over(&date, &today) {
            next = Some(event);
        }
    }
    let place = line.query_selector("[data-today]").ok()??;
    let time = place.query_selector("time").ok()??;
    let _ = time.set_attribute("datetime", &today);
    time.set_text_content(Some(&written));
    line.insert_before(&place, next.as_deref()).ok()?;
    place.remove_attribute("hidden").ok()
}

#[cfg(test)]
mod tests {
    use super::Standing::{Happened, Passed, Planned};
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::within_the_documents("2025-11-11", "2026-03-01", Happened)]
    #[case::day_of_the_last_document("2026-01-15", "2026-03-01", Happened)]
    #[case::month_of_the_last_document("2026-01", "2026-03-01", Happened)]
    #[case::day_after_it("2026-01-16", "2026-01-15", Planned)]
    #[case::day_before("2026-07-01", "2026-06-30", Planned)]
    #[case::the_day_itself("2026-07-01", "2026-07-01", Planned)]
    #[case::day_after("2026-07-01", "2026-07-02", Passed)]
    #[case::month_before("2026-07", "2026-06-30", Planned)]
    #[case::within_the_month("2026-07", "2026-07-31", Planned)]
    #[case::month_after("2026-07", "2026-08-01", Passed)]
    #[case::year_after("2026-12-31", "2027-01-01", Passed)]
    // A clock that is slow: the documents say what happened all the same.
    #[case::clock_before_the_event("2025-11-11", "2025-06-01", Happened)]
    fn stands(#[case] event: &str, #[case] today: &str, #[case] expected: Standing) {
        assert_eq!(standing(event, "2026-01-15", today), expected);
    }
}
