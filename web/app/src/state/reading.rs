//! The open places of the regulation as controls: for each question a choice
//! among its readings, by their names in a scenario.

use solidarity_core::reading::Question;
use solidarity_core::{Reading, Scenario};

/// A reading of an open place, as a control offers it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfferedReading {
    /// The question, by its name in a scenario: `"volume"`.
    pub question: String,
    /// The reading, by its name in a scenario: `"fill"`.
    pub answer: String,
}

impl OfferedReading {
    /// Of the core's list.
    #[must_use]
    pub fn of(question: &Question, answer: &str) -> Self {
        Self {
            question: question.id.to_owned(),
            answer: answer.to_owned(),
        }
    }

    /// Read from a name such as `"volume-fill"`. Returns `None` if it is no name
    /// of a reading.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let (question, answer) = name.split_once('-')?;
        Reading::default().with(question, answer)?;
        Some(Self {
            question: question.to_owned(),
            answer: answer.to_owned(),
        })
    }

    /// Its name in the page: `"volume-fill"`.
    #[must_use]
    pub fn name(&self) -> String {
        [&self.question, "-", &self.answer].concat()
    }

    /// Whether a scenario reads the regulation so.
    #[must_use]
    pub fn is_chosen(&self, scenario: &Scenario) -> bool {
        let mut chosen = scenario.reading.chosen().into_iter();
        chosen.any(|(question, answer)| question.id == self.question && answer == self.answer)
    }

    /// Has a scenario read the regulation so.
    pub fn choose(&self, scenario: &mut Scenario) {
        let with = scenario.reading.with(&self.question, &self.answer);
        scenario.reading = with.unwrap_or(scenario.reading);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use said::cycle;

    #[test]
    fn each_reading_can_be_chosen_and_leaves_the_other_questions_alone() {
        for question in Reading::QUESTIONS {
            for answer in question.answers {
                let offered = OfferedReading::of(question, answer.id);
                assert_eq!(
                    OfferedReading::find(&offered.name()).as_ref(),
                    Some(&offered)
                );
                let mut scenario = cycle::first_view();
                offered.choose(&mut scenario);
                assert!(offered.is_chosen(&scenario));
                let others = scenario.reading.chosen().into_iter();
                let mut others = others.filter(|(other, _)| other.id != question.id);
                assert!(others.all(|(other, chosen)| other.is_default(chosen)));
            }
        }
        assert_eq!(OfferedReading::find("volume-half"), None);
        assert_eq!(OfferedReading::find("forum"), None);
    }
}
