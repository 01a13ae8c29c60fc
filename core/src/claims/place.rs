//! The sources that claims cite, and the places in them.

use super::{Citation, Language};

/// A place in a source, in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    source: Source,
    nl: &'static str,
    en: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Law,
    Decision,
    Status,
    Answers,
    Consultation,
    Rapporteur,
    Agenda,
    Council,
    Population,
    Gdp,
}

impl Source {
    /// Its key, and its name for people in Dutch and English.
    const fn named(self) -> [&'static str; 3] {
        match self {
            Self::Law => [
                "law",
                "Verordening (EU) 2024/1351",
                "Regulation (EU) 2024/1351",
            ],
            Self::Decision => [
                "decision",
                "Uitvoeringsbesluit (EU) 2025/2642",
                "Implementing Decision (EU) 2025/2642",
            ],
            Self::Status => [
                "status",
                "Uitvoeringsbesluit (EU) 2025/2323",
                "Implementing Decision (EU) 2025/2323",
            ],
            Self::Answers => [
                "answers",
                "Antwoorden op Kamervragen, 6791733",
                "Answers to parliamentary questions, 6791733",
            ],
            Self::Consultation => [
                "consultation",
                "Kamerstuk 32 317, nr. 974",
                "Parliamentary paper 32 317, no. 974",
            ],
            Self::Rapporteur => [
                "rapporteur",
                "Kamerstuk 32 317, nr. 985",
                "Parliamentary paper 32 317, no. 985",
            ],
            Self::Agenda => [
                "agenda",
                "Kamerstuk 32 317, nr. 989",
                "Parliamentary paper 32 317, no. 989",
            ],
            Self::Council => [
                "council",
                "Raad van de EU, CM 5563/1/25 REV 1",
                "Council of the EU, CM 5563/1/25 REV 1",
            ],
            Self::Population => ["population", "Eurostat, demo_pjan", "Eurostat, demo_pjan"],
            Self::Gdp => ["gdp", "Eurostat, nama_10_gdp", "Eurostat, nama_10_gdp"],
        }
    }
}

impl Place {
    pub fn cited(self, language: Language) -> Citation {
        let [source, dutch, english] = self.source.named();
        Citation {
            source,
            reference: language.of(dutch, english),
            at: language.of(self.nl, self.en),
        }
    }
}

/// A provision of the regulation, by its key.
pub const fn law(provision: &'static str) -> Place {
    place(Source::Law, provision, provision)
}

const fn place(source: Source, nl: &'static str, en: &'static str) -> Place {
    Place { source, nl, en }
}

pub const QUESTION_3: Place = place(
    Source::Answers,
    "vraag 3 (Kamerleden)",
    "question 3 (members of parliament)",
);
pub const QUESTION_6: Place = place(
    Source::Answers,
    "vraag 6 (Kamerleden)",
    "question 6 (members of parliament)",
);
pub const QUESTION_7: Place = place(
    Source::Answers,
    "vraag 7 (Kamerleden)",
    "question 7 (members of parliament)",
);
pub const QUESTION_8: Place = place(
    Source::Answers,
    "vraag 8 (Kamerleden)",
    "question 8 (members of parliament)",
);
pub const QUESTION_9: Place = place(
    Source::Answers,
    "vraag 9 (Kamerleden)",
    "question 9 (members of parliament)",
);
pub const ANSWER_3: Place = place(
    Source::Answers,
    "antwoord op vraag 3 (minister)",
    "answer to question 3 (minister)",
);
pub const ANSWER_4: Place = place(
    Source::Answers,
    "antwoord op vraag 4 (minister)",
    "answer to question 4 (minister)",
);
pub const ANSWER_5: Place = place(
    Source::Answers,
    "antwoord op vraag 5 (minister)",
    "answer to question 5 (minister)",
);
pub const ANSWER_7: Place = place(
    Source::Answers,
    "antwoord op vraag 7 (minister)",
    "answer to question 7 (minister)",
);
pub const ANSWER_9: Place = place(
    Source::Answers,
    "antwoord op vraag 9 (minister)",
    "answer to question 9 (minister)",
);
pub const CONSULTATION_AMOUNT: Place = place(
    Source::Consultation,
    "antwoord over de Nederlandse bijdrage (minister)",
    "answer on the Dutch contribution (minister)",
);
pub const CONSULTATION_BUYOUT: Place = place(
    Source::Consultation,
    "vraag over massale afkoop (Kamerleden)",
    "question on mass buy-out (members of parliament)",
);
pub const CONSULTATION_PRESSURE: Place = place(
    Source::Consultation,
    "vraag over erkenning als land onder druk (Kamerleden)",
    "question on recognition as under pressure (members of parliament)",
);
pub const RAPPORTEUR: Place = place(
    Source::Rapporteur,
    "deel 1 (rapporteur)",
    "part 1 (rapporteur)",
);
pub const AGENDA: Place = place(
    Source::Agenda,
    "onder ‘Aanname jaarlijkse solidariteitspool’",
    "the part on the adoption of the annual solidarity pool",
);
pub const SPAIN_3: Place = place(
    Source::Council,
    "verklaring van Spanje, punt 3",
    "statement of Spain, point 3",
);
pub const SPAIN_4: Place = place(
    Source::Council,
    "verklaring van Spanje, punt 4",
    "statement of Spain, point 4",
);
pub const REFERENCE_NUMBER: Place = place(Source::Decision, "referentiegetal", "reference number");
pub const PUBLISHED_SHARES: Place = place(
    Source::Decision,
    "bijlage, zoals gemeld",
    "annex, as reported",
);
pub const STATUS: Place = place(Source::Status, "zoals gemeld", "as reported");
pub const POPULATION: Place = place(Source::Population, "1 januari 2025", "1 January 2025");
pub const GDP: Place = place(Source::Gdp, "bbp van 2024", "GDP of 2024");
