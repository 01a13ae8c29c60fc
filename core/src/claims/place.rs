//! The places in the sources that claims cite. Their words stand in
//! `data/places.csv`, and a test holds these keys against it.

use crate::source::{
    Citation,
    SourceKey::{self, Agenda, Answers, Consultation, Council, Decision, Rapporteur, Status},
};

/// A provision of the regulation, by its key.
pub const fn law(provision: &'static str) -> Citation {
    Citation::law(provision)
}

const fn place(source: SourceKey, at: &'static str) -> Citation {
    Citation::new(source, at)
}

pub const QUESTION_3: Citation = place(Answers, "question-3");
pub const QUESTION_6: Citation = place(Answers, "question-6");
pub const QUESTION_7: Citation = place(Answers, "question-7");
pub const QUESTION_8: Citation = place(Answers, "question-8");
pub const QUESTION_9: Citation = place(Answers, "question-9");
pub const ANSWER_3: Citation = place(Answers, "answer-3");
pub const ANSWER_4: Citation = place(Answers, "answer-4");
pub const ANSWER_5: Citation = place(Answers, "answer-5");
pub const ANSWER_7: Citation = place(Answers, "answer-7");
pub const ANSWER_9: Citation = place(Answers, "answer-9");
pub const CONSULTATION_AMOUNT: Citation = place(Consultation, "amount");
pub const CONSULTATION_BUYOUT: Citation = place(Consultation, "buy-out");
pub const CONSULTATION_PRESSURE: Citation = place(Consultation, "pressure");
pub const RAPPORTEUR: Citation = place(Rapporteur, "1");
pub const AGENDA: Citation = place(Agenda, "pool");
pub const SPAIN_3: Citation = place(Council, "spain-3");
pub const SPAIN_4: Citation = place(Council, "spain-4");
pub const REFERENCE_NUMBER: Citation = place(Decision, "reference-number");
pub const STATUS: Citation = place(Status, "reported");
