//! Everything around the story, in English.

use crate::text::story::{Chrome, Contents};

pub const CHROME: Chrome = Chrome {
    name: "Solidariteitswijzer",
    page_title: "Does {subject} pay and get cases on top? – Solidariteitswijzer",
    description: "How the European rules on solidarity in asylum work together for {subject}: share, payment and cases taken over. Every figure can be recalculated.",
    states: "About {subject} – choose another country",
    states_label: "Choose a country",
    language_label: "Language",
    dutch: "Nederlands",
    english: "English",
    skip_link: "To the content",
    navigation_label: "On this page",
    contents: Contents {
        key: "The part of {subject}",
        pool: "The pool",
        choice: "The choice",
        trigger: "Too few relocations",
        balance: "The balance",
        breaking: "Try to break it",
        claims: "Does that hold?",
        figure: "Check a figure",
        limits: "What the rule does not say",
        method: "The calculation",
        sources: "Sources",
    },
    why_this_number: "why this number?",
    close: "Close",
    save: "Save",
    table: "See the table",
    print_figures: "The figures and their explanation",
    no_program: "The slider and the fields only work with JavaScript. You see the position of 2026. The text, the figures and the tables are complete.",
    vintage: "Cycle …, version … of the data, of …: inhabitants on …, GDP of … as read on …, documents until ….",
    cycles: "Cycle:",
    next_cycle: "The cycle for the year after it is not in here yet.",
    not_later: "The documents run up to and including {2026-01-15}. What happened after that is not in here. Only the GDP figures are later.",
};
