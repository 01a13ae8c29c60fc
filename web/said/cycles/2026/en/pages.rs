//! What the pages and parts are called, and what is said of them, in English.

use crate::texts::pages::{PageTexts, PartTexts};

pub const STORY: PageTexts = PageTexts {
    name: "Explanation",
    option: Some("The whole explanation"),
    title: "Must … pay and take asylum cases too?",
    about: None,
};

pub const CLAIMS: PageTexts = PageTexts {
    name: "Is it true?",
    option: Some("The claims"),
    title: "Is it true? Claims about solidarity in asylum",
    about: Some("Claims and questions from the debate, each with a verdict and the reasons"),
};

pub const CHECK: PageTexts = PageTexts {
    name: "Check it",
    option: Some("Checking figures"),
    title: "Check it yourself",
    about: Some("Checking a figure that was quoted, and looking for a counterexample"),
};

pub const COUNTRIES: PageTexts = PageTexts {
    name: "Countries",
    option: Some("Countries"),
    title: "What does each country contribute?",
    about: Some("The fair share, the situation and the choice of each country, side by side"),
};

pub const DUBLIN: PageTexts = PageTexts {
    name: "Dublin",
    option: Some("Dublin"),
    title: "Dublin claims by the Netherlands, 2020–2024",
    about: Some(
        "Dublin claims by the Netherlands from 2020 to 2024: asked, accepted and transferred",
    ),
};

pub const TIMELINE: PageTexts = PageTexts {
    name: "Timeline",
    option: Some("Timeline"),
    title: "Timeline of the first solidarity pool",
    about: Some("The first round of solidarity: what was due when, and what happened when"),
};

pub const SHARE: PageTexts = PageTexts {
    name: "Share and embed",
    option: None,
    title: "Share, cite and embed",
    about: None,
};

pub const BALANCE: PartTexts = PartTexts {
    title: "The balance: share, payment and cases taken over",
    description: "What a country pays and how many cases it takes over, for any number of pledged relocations.",
    about: None,
};

pub const FIGURE: PartTexts = PartTexts {
    title: "Check a figure",
    description: "Can this amount, number or share come out of the rules?",
    about: Some("Can a figure that was named follow from the rules? It can be worked out"),
};

pub const COUNTRY_TABLE: PartTexts = PartTexts {
    title: "All countries in a table",
    description: "The fair share of each country, its choice, and what the Commission found about its situation.",
    about: None,
};

pub const LINE: PartTexts = PartTexts {
    title: "The timeline of the first round",
    description: "What had to happen when, and when it did happen.",
    about: None,
};

pub const TOTALS: PartTexts = PartTexts {
    title: "The Dublin claims of the Netherlands by year",
    description: "How often the Netherlands asked another country to take over a case, and how often that was done.",
    about: None,
};
