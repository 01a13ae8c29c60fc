//! The places that the regulation leaves open, and how each can be read.
//!
//! `open.rs` holds the whole list, once: a question, its readings, and the
//! arguments for each. Links, spreadsheets, searches and the page go through that
//! list, so a reading is added by adding it there. `declare.rs` makes two tables of
//! it: a small one of ids ([`OpenPlace`]), and one of texts ([`Question`]).

#[macro_use]
mod declare;
mod open;

pub use open::{CapReading, DeductionReading, FallenAwayReading, Reading, VolumeReading};

use crate::Language;
use serde::Serialize;

/// A place that the regulation leaves open, by its ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenPlace {
    /// Its name in a scenario: `"volume"`.
    pub id: &'static str,
    /// Its name in links, where `deduction` is the number of cases deducted.
    pub link: &'static str,
    /// The provision that leaves it open, as a key: `"63(3)"`.
    pub provision: &'static str,
    /// The names of its readings in a scenario; the first is the default.
    pub answers: &'static [&'static str],
}

/// The question that an [`OpenPlace`] puts to a reader, with the texts of its
/// readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The name of the place in a scenario: `"volume"`.
    pub id: &'static str,
    /// The provision that leaves it open, as a key: `"63(3)"`.
    pub provision: &'static str,
    /// The question as it is put to a reader, in Dutch and English.
    pub asked: [&'static str; 2],
    /// The readings; the first is the default.
    pub answers: &'static [Answer],
}

/// One reading of a [`Question`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Its name in a scenario: `"fill"`.
    pub id: &'static str,
    /// The reading as a reader sees it, in Dutch and English.
    pub said: [&'static str; 2],
    /// The arguments for it.
    pub arguments: &'static [Argument],
}

/// An argument for a reading, and so against the other readings of the same
/// question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argument {
    /// Where it stands, as a key: `"63(3)(b)"`, `"r33"`.
    pub provision: &'static str,
    /// The argument, in Dutch and English.
    pub said: [&'static str; 2],
}

impl OpenPlace {
    /// Whether the reading of that name is the default.
    #[must_use]
    pub fn is_default(&self, answer: &str) -> bool {
        self.answers.first() == Some(&answer)
    }
}

impl Question {
    /// The arguments for a reading, which are its own. Empty if the question has no
    /// reading of that name.
    ///
    /// ```
    /// use solidarity_core::Reading;
    /// let cap = Reading::QUESTIONS.iter().find(|question| question.id == "cap").unwrap();
    /// // Art. 63(3)(b) itself measures the fair share on the reference number.
    /// assert!(cap.speaks_for("reference").any(|argument| argument.provision == "63(3)(b)"));
    /// assert!(cap.speaks_against("threshold").any(|argument| argument.provision == "63(3)(b)"));
    /// ```
    pub fn speaks_for(&self, answer: &str) -> impl Iterator<Item = &'static Argument> {
        let found = self.answers.iter().find(|known| known.id == answer);
        found.map_or(&[][..], |answer| answer.arguments).iter()
    }

    /// The arguments against a reading, which are those for the other readings.
    pub fn speaks_against(&self, answer: &str) -> impl Iterator<Item = &'static Argument> {
        let others = self.answers.iter().filter(move |known| known.id != answer);
        others.flat_map(|answer| answer.arguments)
    }
}

/// A [`Question`] told in one language. [`readings`] makes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ToldQuestion {
    /// Its name in a scenario.
    pub id: &'static str,
    /// The provision that leaves it open.
    pub provision: &'static str,
    /// The question.
    pub text: &'static str,
    /// The readings; the first is the default.
    pub readings: Vec<ToldReading>,
}

/// A reading told in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ToldReading {
    /// Its name in a scenario.
    pub id: &'static str,
    /// The reading.
    pub text: &'static str,
    /// The arguments for it.
    pub speaks_for: Vec<ToldArgument>,
    /// The arguments against it.
    pub speaks_against: Vec<ToldArgument>,
}

/// An argument told in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ToldArgument {
    /// Where it stands, as a key: `"63(3)(b)"`, `"r33"`.
    pub provision: &'static str,
    /// The argument.
    pub text: &'static str,
}

/// Every open place of the regulation that the calculation depends on, told in a
/// language, with its readings and the arguments for and against each.
///
/// ```
/// use solidarity_core::{claims::Language, reading::readings};
/// let questions = readings(Language::En);
/// let ids: Vec<_> = questions.iter().map(|question| question.id).collect();
/// assert_eq!(ids, ["volume", "cap", "deduction", "fallenAway"]);
/// assert_eq!(questions[2].readings[1].id, "leavesCap");
/// assert_eq!(questions[2].readings[1].speaks_for[0].provision, "63(7)");
/// ```
#[must_use]
pub fn readings(language: Language) -> Vec<ToldQuestion> {
    let told = |argument: &Argument| ToldArgument {
        provision: argument.provision,
        text: pick(argument.said, language),
    };
    let question = |question: &Question| ToldQuestion {
        id: question.id,
        provision: question.provision,
        text: pick(question.asked, language),
        readings: question
            .answers
            .iter()
            .map(|answer| ToldReading {
                id: answer.id,
                text: pick(answer.said, language),
                speaks_for: question.speaks_for(answer.id).map(told).collect(),
                speaks_against: question.speaks_against(answer.id).map(told).collect(),
            })
            .collect(),
    };
    Reading::QUESTIONS.iter().map(question).collect()
}

const fn pick([dutch, english]: [&'static str; 2], language: Language) -> &'static str {
    match language {
        Language::Nl => dutch,
        Language::En => english,
    }
}
