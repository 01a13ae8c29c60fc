//! What the page says, as typed tables: a text that is missing in one language
//! does not compile, and an event without one stops the build.

use super::frame::Titles;
use super::story::{Paragraphs, Text};
use crate::cycle::{en, nl};
use crate::language::Language;

texts! {
    /// The page in one language.
    Texts {
        line: Line,
        due: Due,
        vote: Voting,
        secrecy: Part,
        application: Part,
        later: Later,
    }

    /// What other sources say.
    Later {
        title: Text,
        intro: Text,
        /// Of what was not read to its end.
        start: Text,
    }

    /// A part that is text only.
    Part {
        title: Text,
        paragraphs: Paragraphs,
    }

    /// The time line itself.
    Line {
        title: Text,
        intro: Text,
        events: Happenings,
        /// Before a date until which something is due.
        by: Text,
        late: Text,
        early: Text,
        /// Between the first and the last day of a few.
        to: Text,
        planned: Text,
        passed: Text,
        sources_end: Text,
        today: Text,
    }

    /// An event: what it is in a few words, and what there is to know of it.
    Happening {
        title: Text,
        text: Text,
    }

    /// The dates that were due, beside those that came.
    Due {
        title: Text,
        intro: Text,
        caption: Text,
        spans: Spans,
        table_caption: Text,
        columns: DueColumns,
        unknown: Text,
    }

    /// What the time of the round was spent on.
    Spans {
        /// Waiting for the proposal.
        waited: Text,
        /// By the Council.
        used: Text,
        /// What was left of it.
        left: Text,
    }

    /// The heads of its columns.
    DueColumns {
        step: Text,
        due: Text,
        /// The date on which it came.
        date: Text,
        difference: Text,
    }

    /// How the Council voted, and why.
    Voting {
        title: Text,
        intro: Text,
        table_caption: Text,
        columns: VoteColumns,
        against: Text,
        abstained: Text,
        in_favour: Text,
        others: Paragraphs,
        reasons_title: Text,
        reasons_intro: Text,
        reasons: Reasons,
        no_statement: Text,
    }

    /// The heads of its columns.
    VoteColumns {
        vote: Text,
        states: Text,
    }
}

keyed! {
    /// Every event of the core's time line.
    Happenings of Happening {
        questions = "questions",
        consultation = "consultation",
        answers = "answers",
        proposal = "proposal",
        forum = "forum",
        deduction_asked = "deduction-asked",
        delay_feared = "delay-feared",
        december_council = "december-council",
        procedure = "procedure",
        adoption = "adoption",
        publication = "publication",
        note = "note",
        choices = "choices",
        informal_council = "informal-council",
        pact = "pact",
        application = "application",
        assessment = "assessment",
        next_proposal = "next-proposal",
        pledges_implemented = "pledges-implemented",
        next_pool = "next-pool",
    }

    /// What the states whose statement the note has give as their reasons.
    Reasons of Text {
        latvia = "LV",
        slovakia = "SK",
        spain = "ES",
    }
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::timeline::TEXTS, &en::timeline::TEXTS)
}

/// What the page is called.
#[must_use]
pub fn titles(language: Language) -> &'static Titles {
    language.of(&nl::timeline::TITLES, &en::timeline::TITLES)
}
