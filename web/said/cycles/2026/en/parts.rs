//! What is said of the parts, in English.

use crate::texts::parts::Texts;

pub const TEXTS: Texts = Texts {
    balance: "What a country pays and how many cases it takes over, for any number of pledged relocations.",
    figure: "Can this amount, number or share come out of the rules?",
    countries: "The fair share of each country, its choice, and what the Commission found about its situation.",
    timeline: "What had to happen when, and when it did happen.",
    dublin: "How often the Netherlands asked another country to take over a case, and how often that was done.",
    version: "data",
    whole: "See the whole page",
    frozen: (
        "This page keeps the data of version ",
        ": newer figures do not change it. Its wording and its program may have been improved since. ",
        "See it with today’s data",
    ),
};
