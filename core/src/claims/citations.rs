//! The places in the sources that claims cite, and who speaks there. The words of
//! the places stand in `data/places.csv`, and a test holds these keys against it.

use super::texts::Text;
use crate::source::{
    Citation,
    SourceKey::{
        self, Agenda, Answers, Consultation, Council, Decision, GreeceDeal, Rapporteur,
        Shortcomings, Status,
    },
};

/// A provision of the regulation, by its key.
pub const fn law(provision: &'static str) -> Citation {
    Citation::law(provision)
}

const fn place(source: SourceKey, at: &'static str) -> Citation {
    Citation::new(source, at)
}

pub const QUESTION_3: Citation = place(Answers, "question-3");
pub const QUESTION_7: Citation = place(Answers, "question-7");
pub const QUESTION_8: Citation = place(Answers, "question-8");
pub const QUESTION_9: Citation = place(Answers, "question-9");
pub const QUESTION_10: Citation = place(Answers, "question-10");
pub const ANSWER_3: Citation = place(Answers, "answer-3");
pub const ANSWER_4: Citation = place(Answers, "answer-4");
pub const ANSWER_5: Citation = place(Answers, "answer-5");
pub const ANSWER_7: Citation = place(Answers, "answer-7");
pub const ANSWER_8: Citation = place(Answers, "answer-8");
pub const ANSWER_9: Citation = place(Answers, "answer-9");
pub const CONSULTATION_AMOUNT: Citation = place(Consultation, "amount");
pub const CONSULTATION_BUYOUT: Citation = place(Consultation, "buy-out");
pub const CONSULTATION_PRESSURE: Citation = place(Consultation, "pressure");
pub const CONSULTATION_PRESSURE_ANSWER: Citation = place(Consultation, "pressure-answer");
pub const CONSULTATION_OFFSETS: Citation = place(Consultation, "offsets");
pub const CONSULTATION_OFFSETS_ANSWER: Citation = place(Consultation, "offsets-answer");
pub const RAPPORTEUR: Citation = place(Rapporteur, "1");
pub const AGENDA: Citation = place(Agenda, "pool");
pub const SLOVAKIA: Citation = place(Council, "slovakia");
pub const SPAIN_3: Citation = place(Council, "spain-3");
pub const SPAIN_4: Citation = place(Council, "spain-4");
pub const REFERENCE_NUMBER: Citation = place(Decision, "reference-number");
pub const DECISION_ANNEX: Citation = place(Decision, "annex");
pub const STATUS: Citation = place(Status, "reported");
pub const GREECE_AGREEMENT: Citation = place(GreeceDeal, "");
pub const SHORTCOMINGS: Citation = place(Shortcomings, "");

pub const MINISTER: [Text; 2] = [
    "de minister van Asiel en Migratie",
    "the minister for Asylum and Migration",
];
/// Who put the questions of 6791733.
pub const MEMBERS: [Text; 2] = [
    "Kamerleden van NSC en JA21",
    "members of parliament for NSC and JA21",
];
/// Who put the questions of 32 317, no. 974 on the mechanism.
pub const NSC: [Text; 2] = ["de Kamerleden van NSC", "the members of parliament for NSC"];
/// The rapporteur of 32 317, no. 985.
pub const RAPPORTEUR_ON_LAW: [Text; 2] = [
    "de rapporteur van de Tweede Kamer, over de wet",
    "the rapporteur of the House of Representatives, of the law",
];
/// The ministers who signed 32 317, no. 989.
pub const GOVERNMENT: [Text; 2] = ["het kabinet", "the Dutch government"];
pub const SPAIN: [Text; 2] = ["Spanje", "Spain"];
pub const COUNCIL: [Text; 2] = ["de Raad, met zijn besluit", "the Council, by its decision"];
