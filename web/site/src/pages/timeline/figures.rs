//! The figures of the texts, counted from the dates.

use crate::draw::facts::Facts;
use said::cycle;
use said::number::Style::Plain;
use solidarity_core::source::SourceKey::{Council, Law, Rapporteur};
use solidarity_core::timeline;

/// The round in days: from the date the proposal was due to the end of the year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Round {
    /// Until the proposal came.
    pub late: i32,
    /// From there to the decision.
    pub council: i32,
    /// From there to the date the decision was due.
    pub left: i32,
}

impl Round {
    /// # Panics
    /// If the data lack one of the dates: then there is no page.
    pub fn read() -> Self {
        let read = || {
            let [proposal, adoption] = ["proposal", "adoption"].map(timeline::event);
            let (proposal, adoption) = (proposal?, adoption?);
            Some(Self {
                late: proposal.days_late()?,
                council: adoption.date?.days_after(proposal.date?),
                left: -adoption.days_late()?,
            })
        };
        #[expect(clippy::expect_used, reason = "only the build runs this")]
        read().expect("the proposal and the decision have their dates")
    }

    /// From one due date to the other.
    pub const fn days(self) -> i32 {
        self.late + self.council + self.left
    }
}

/// The part of the pool for states where many people arrive after a rescue at sea
/// (Art. 57(2)), as Spain cites the decision (CM-5563-1-25-REV-1, Spain pt. 5).
const RESCUED_PERCENT: u64 = 42;

/// Adds them.
pub fn add(facts: &mut Facts) {
    let round = Round::read();
    facts.sourced("proposalLate", Plain, round.late, Rapporteur);
    facts.sourced("councilDays", Plain, round.council, Council);
    facts.sourced("daysLeft", Plain, round.left, Council);
    facts.sourced("roundDays", Plain, round.days(), Law);
    facts.sourced("rescuedPercent", Plain, RESCUED_PERCENT, Council);
    let cycle = cycle::told();
    let source = cycle.vintage().proposal.first();
    facts.sourced("proposalCases", Plain, cycle.proposal_relocations(), source);
}
