//! What the tools say.

#[cfg(feature = "tools")]
use crate::language::Language;

/// Their words in one language.
#[cfg(feature = "tools")]
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
#[cfg(feature = "tools")]
pub fn words(language: Language) -> &'static Words {
    language.of(&NL, &EN)
}

#[cfg(feature = "tools")]
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

#[cfg(feature = "tools")]
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

/// A text with each `…` filled in, in order.
pub fn fill(text: &str, parts: &[&str]) -> String {
    let mut parts = parts.iter();
    let mut filled = String::new();
    for (at, piece) in text.split('…').enumerate() {
        if at > 0 {
            filled.push_str(parts.next().copied().unwrap_or("…"));
        }
        filled.push_str(piece);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn places_are_filled_in_order() {
        assert_eq!(fill("… van … rijen.", &["3", "27"]), "3 van 27 rijen.");
    }
}
