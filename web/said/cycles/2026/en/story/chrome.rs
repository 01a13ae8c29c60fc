//! Everything around the story, in English.

use crate::texts::story::Chrome;

pub const CHROME: Chrome = Chrome {
    name: "Solidariteitswijzer",
    page_title: "Must {subject} pay and take asylum cases too? – Solidariteitswijzer",
    description: "How the European rules on solidarity in asylum work together for {subject}: share, payment and cases taken over. Every figure can be recalculated.",
    states: "About {subject} – choose another country",
    states_label: "Choose a country",
    language_label: "Language",
    dutch: "Nederlands",
    english: "English",
    skip_link: "Skip to content",
    navigation_label: "On this page",
    find: "Search",
    why_this_number: "why this number?",
    why: "why?",
    close: "Close",
    save: "Save",
    table: "See the table",
    print_figures: "The figures and their explanation",
    no_program: "The slider and the fields only work with JavaScript. You see the 2026 scenario. The text, the figures and the tables are complete.",
    vintage: "Cycle …, version … of the data, of …: population on …, GDP of … as read on …, documents up to ….",
    cycles: "Cycle:",
    next_cycle: "The cycle for the year after it is not in here yet.",
    not_later: "The documents go up to {2026-01-15}. What other sources say is on the timeline, with who says it. Only the GDP figures are later.",
    official: "official",
    reported: "reported by others",
    inferred: "worked out here",
};
