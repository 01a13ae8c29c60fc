//! The build program's checks of the time line and the vote, and the law's dates in
//! them.

use super::{sources, timeline};
use rstest::rstest;
use solidarity_core::timeline::{Event, event, events, sources_until};
use std::collections::BTreeSet;

const TIMELINE: &str = include_str!("../../data/timeline.csv");
/// The day on which the documents end.
const UNTIL: &str = "2026-01-15";
const VOTES: &str = include_str!("../../data/votes-2025-12-22.csv");

fn votes(text: &str) -> Result<String, String> {
    let states = ["CY", "ES", "HU", "LV", "PT", "SK"].map(str::to_owned);
    let mut code = String::new();
    timeline::votes(text, &BTreeSet::from(states), &sources(), &mut code).map(|()| code)
}

fn line_of(text: &str, part: &str) -> usize {
    let at = text.lines().position(|line| line.contains(part));
    at.unwrap() + 1
}

#[rstest]
#[case::no_day("2025-11-11,", "2025-11-31,", "date is `2025-11-31`")]
#[case::no_month("2025-11-11,", "2025-13,", "date is `2025-13`")]
#[case::not_iso("2025-11-11,", "11-11-2025,", "date is `11-11-2025`")]
#[case::backwards(
    "2026-01-22/2026-01-23",
    "2026-01-23/2026-01-22",
    "date is `2026-01-23/"
)]
#[case::no_rule("9(6)+11(4)+12(6)", "", "due without a rule")]
#[case::no_document(",rapporteur@1\nforum", ",gossip@1\nforum", "source is `gossip@1`")]
#[case::neither("forum,,2025-11-26", "forum,,", "date and due are both empty")]
#[case::out_of_order("2025-12-19", "2025-12-29", "stands after a later event")]
#[case::twice("\nforum,", "\nproposal,", "proposal stands here for the second time")]
fn a_wrong_event_is_refused(#[case] right: &str, #[case] wrong: &str, #[case] complaint: &str) {
    assert!(TIMELINE.contains(right), "{right}");
    let edited = TIMELINE.replacen(right, wrong, 1);
    let message = timeline::events(&edited, UNTIL, &sources(), &mut String::new()).unwrap_err();
    assert!(message.starts_with("data/timeline.csv:"), "{message}");
    assert!(message.contains(complaint), "{message}");
}

#[rstest]
#[case::unknown("HU,against", "HU,refused", "vote is `refused`")]
#[case::nobody("HU,", "GB,", "GB is not a member state")]
#[case::twice("HU,", "ES,", "ES stands here for the second time")]
#[case::statement("HU,against,no", "HU,against,maybe", "statement is `maybe`")]
fn a_wrong_vote_is_refused(#[case] right: &str, #[case] wrong: &str, #[case] complaint: &str) {
    let edited = VOTES.replacen(right, wrong, 1);
    let message = votes(&edited).unwrap_err();
    let line = line_of(VOTES, right);
    assert!(
        message.starts_with(&format!("data/votes-2025-12-22.csv:{line}:")),
        "{message}"
    );
    assert!(message.contains(complaint), "{message}");
}

#[test]
fn the_files_generate() {
    assert_eq!(votes(VOTES).unwrap().matches(" StatedVote {").count(), 6);
    let mut code = String::new();
    timeline::events(TIMELINE, UNTIL, &sources(), &mut code).unwrap();
    assert_eq!(code.matches(" Event {").count(), events().len());
}

/// Art. 13(2): within 15 days of the report, the decision and the proposal.
#[test]
fn the_forum_is_due_15_days_after_the_proposal() {
    let proposed = event("proposal").unwrap().date.unwrap();
    let forum = event("forum").unwrap().due.unwrap();
    assert_eq!(forum.days_after(proposed), 15);
}

/// Art. 9(4), 11(4), 12(6) and 57(1) set the same dates each year.
#[test]
fn the_next_round_is_due_a_year_later() {
    for (now, next) in [("proposal", "next-proposal"), ("adoption", "next-pool")] {
        let [now, next] = [now, next].map(|id| event(id).unwrap().due.unwrap());
        assert_eq!(next.days_after(now), 365, "{next}");
    }
}

#[test]
fn what_is_planned_stands_after_what_happened() {
    let planned: Vec<bool> = events().iter().map(Event::is_planned).collect();
    assert!(planned.is_sorted());
    let last = events().iter().rfind(|event| !event.is_planned()).unwrap();
    assert_eq!(last.date, Some(sources_until()));
}
