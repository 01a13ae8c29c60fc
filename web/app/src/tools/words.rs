//! What the tools say.

pub use said::fill::fill;
use said::language::Language;

/// Their words in one language.
pub struct Words {
    /// The choices for a table: as it is read everywhere, and with the decimal
    /// sign of the language's spreadsheets where that differs.
    pub csv: &'static str,
    pub csv_with_commas: &'static str,
    pub svg: &'static str,
    pub png: &'static str,
    pub save_as: &'static str,
    pub failed: &'static str,
    /// In a saved file.
    pub source: &'static str,
    pub data: &'static str,
    pub page: &'static str,
    /// What is said aloud after sorting; `…` is the column.
    pub sorted_up: &'static str,
    pub sorted_down: &'static str,
    /// After filtering: how many rows of how many.
    pub shown: &'static str,
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    language.of(&NL, &EN)
}

const NL: Words = Words {
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

const EN: Words = Words {
    csv: "CSV (decimal points)",
    csv_with_commas: "CSV (decimal commas)",
    svg: "SVG",
    png: "PNG",
    save_as: "Save as:",
    failed: "Saving does not work in this browser.",
    source: "Source",
    data: "Data",
    page: "Page",
    sorted_up: "Sorted by …, ascending.",
    sorted_down: "Sorted by …, descending.",
    shown: "… of … rows.",
};
