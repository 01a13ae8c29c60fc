//! What the tools say, in English.

use crate::texts::tools::{Fetching, Words};

pub const WORDS: Words = Words {
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

pub const FETCHING: Fetching = Fetching {
    not_fetched: "This could not be fetched. Please try again.",
    again: "Try again",
};
