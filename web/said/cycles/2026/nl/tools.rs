//! What the tools say, in Dutch, at level B1.

use crate::texts::tools::{Fetching, Words};

pub const WORDS: Words = Words {
    csv: "CSV (punt in decimalen)",
    csv_with_commas: "CSV (komma in decimalen)",
    svg: "SVG",
    png: "PNG",
    save_as: "Bewaar als:",
    failed: "Bewaren lukt niet in deze browser.",
    source: "Bron",
    data: "Gegevens",
    page: "Pagina",
    sorted_up: "Gesorteerd op …, oplopend.",
    sorted_down: "Gesorteerd op …, aflopend.",
    shown: "… van … rijen.",
};

pub const FETCHING: Fetching = Fetching {
    not_fetched: "Dit kon niet worden geladen. Probeer het nog eens.",
    again: "Probeer opnieuw",
};
