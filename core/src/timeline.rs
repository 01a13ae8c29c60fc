//! The first round of the mechanism: what the documents say happened, what the
//! regulation says was due, and how the Council voted. No function here knows what
//! day it is today.

use crate::cycle::data;
use crate::source::Citations;
use crate::{Cycle, MemberState, Obligation};
use std::fmt;

/// A day, a month, or several days in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub(crate) written: &'static str,
    pub(crate) first: i32,
    pub(crate) last: i32,
}

impl Moment {
    /// The text of it in the data: `2025-11-11`, `2026-07`,
    /// `2026-01-22/2026-01-23`.
    #[must_use]
    pub const fn written(self) -> &'static str {
        self.written
    }

    /// Its first and its last day or month. They are the same if there is only one.
    ///
    /// ```
    /// let meeting = solidarity_core::timeline::event("informal-council").unwrap();
    /// let meeting = meeting.date.unwrap();
    /// assert_eq!(meeting.ends(), ("2026-01-22", "2026-01-23"));
    /// ```
    #[must_use]
    pub fn ends(self) -> (&'static str, &'static str) {
        self.written
            .split_once('/')
            .unwrap_or((self.written, self.written))
    }

    /// How many days it begins after another ends. The number is below zero if it
    /// begins before that. A month counts from its first to its last day.
    ///
    /// ```
    /// use solidarity_core::timeline::event;
    /// let [asked, proposed] = ["questions", "proposal"].map(|id| event(id).unwrap().date.unwrap());
    /// assert_eq!(proposed.days_after(asked), 36);
    /// ```
    #[must_use]
    pub const fn days_after(self, other: Self) -> i32 {
        self.first - other.last
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.written)
    }
}

/// Something that happened, is planned, or is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// Its name in the data.
    pub id: &'static str,
    /// The moment when it happened, or is to happen. `None` if the documents do not
    /// say.
    pub date: Option<Moment>,
    /// The moment until which the rule allows it. `None` if no rule sets a date.
    pub due: Option<Moment>,
    /// The articles of the regulation that it is about: `12(6)`.
    pub rules: &'static [&'static str],
    /// The source that says so.
    pub source: Citations,
}

impl Event {
    /// The moment by which the events are ordered: its date, or else the date on
    /// which it is due. Returns `None` if it has neither.
    #[must_use]
    pub fn place(&self) -> Option<Moment> {
        self.date.or(self.due)
    }

    /// How many days it came after its due date. The number is below zero if it
    /// came before that. Returns `None` if one of the two is not known.
    ///
    /// ```
    /// use solidarity_core::timeline::event;
    /// // Due on 15 October, come on 11 November (Art. 12(6)).
    /// assert_eq!(event("proposal").unwrap().days_late(), Some(27));
    /// // Due before the end of the year, adopted on 22 December (Art. 57(1)).
    /// assert_eq!(event("adoption").unwrap().days_late(), Some(-9));
    /// assert_eq!(event("forum").unwrap().days_late(), None);
    /// ```
    #[must_use]
    pub fn days_late(&self) -> Option<i32> {
        Some(self.date?.days_after(self.due?))
    }

    /// Whether it lies after the last document, so that it is known as a plan only.
    ///
    /// ```
    /// use solidarity_core::timeline::event;
    /// assert!(event("assessment").unwrap().is_planned());
    /// // The day of the last document itself.
    /// assert!(!event("choices").unwrap().is_planned());
    /// ```
    #[must_use]
    pub fn is_planned(&self) -> bool {
        self.place()
            .is_some_and(|place| place.days_after(sources_until()) > 0)
    }
}

/// The day of the last document.
///
/// ```
/// assert_eq!(solidarity_core::timeline::sources_until().to_string(), "2026-01-15");
/// ```
#[must_use]
pub fn sources_until() -> Moment {
    data::SOURCES_UNTIL
}

/// All events, in the order of their dates.
#[must_use]
pub fn events() -> &'static [Event] {
    data::EVENTS
}

/// The event with that name. Returns `None` if there is none.
#[must_use]
pub fn event(id: &str) -> Option<&'static Event> {
    events().iter().find(|event| event.id == id)
}

/// How a delegation that the note names voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vote {
    /// Against the pool.
    Against,
    /// Neither for nor against.
    Abstained,
}

/// The vote of a delegation that did not vote for the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatedVote {
    /// The member state.
    pub state: &'static str,
    /// How it voted.
    pub vote: Vote,
    /// Whether the note has a statement of it.
    pub has_statement: bool,
}

/// The delegations that the note on the vote of 22 December 2025 names
/// (CM-5563-1-25-REV-1): all that did not vote for the pool.
///
/// ```
/// use solidarity_core::timeline::{Vote, votes};
/// let against = votes().iter().filter(|row| row.vote == Vote::Against);
/// assert_eq!(against.map(|row| row.state).collect::<Vec<_>>(), ["HU", "SK"]);
/// ```
#[must_use]
pub fn votes() -> &'static [StatedVote] {
    data::VOTES
}

/// The place in which the votes stand.
///
/// ```
/// let source = solidarity_core::timeline::votes_source();
/// assert_eq!(source.to_string(), "council@opening; council@statements");
/// ```
#[must_use]
pub fn votes_source() -> Citations {
    data::VOTES_SOURCE
}

/// The member states that the note does not name: it says that all other
/// delegations voted for. The first list is of states that the regulation binds.
/// The second is of states that it does not bind (Denmark, recital 90); the note
/// does not say whether it counts these.
///
/// ```
/// let (bound, not_bound) = solidarity_core::timeline::others(&solidarity_core::Cycle::latest());
/// assert_eq!(bound.len(), 20);
/// assert_eq!(not_bound.iter().map(|state| state.code).collect::<Vec<_>>(), ["DK"]);
/// ```
#[must_use]
pub fn others<'a>(cycle: &Cycle<'a>) -> (Vec<&'a MemberState>, Vec<&'a MemberState>) {
    let is_named = |state: &&MemberState| votes().iter().any(|row| row.state == state.code);
    cycle
        .states()
        .iter()
        .filter(|state| !is_named(state))
        .partition(|state| state.obligation != Obligation::NotBound)
}
