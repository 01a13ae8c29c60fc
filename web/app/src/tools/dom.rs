//! Reading the tables of the page.

use super::table::{Cell, Table};
pub use crate::browser::dom::{all, by_id, inside, listen, say};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The words of an element without its buttons and signs.
pub fn words(element: &Element) -> String {
    let Some(copy) = element.clone_node_with_deep(true).ok() else {
        return String::new();
    };
    let copy: Element = copy.unchecked_into();
    for button in inside(
        &copy,
        "button:not(.figure, .term), .unseen, [hidden], [aria-hidden=true]",
    ) {
        button.remove();
    }
    let text = copy.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell, for saving and sorting.
pub fn cell(element: &Element) -> Cell {
    let figures = inside(element, "data");
    let values: Vec<_> = figures
        .iter()
        .map(|data| data.get_attribute("value").unwrap_or_default())
        .collect();
    let shown = figures.first().and_then(|data| data.text_content());
    Cell::new(&values, &words(element), &shown.unwrap_or_default())
}

/// The rows of a table's body that are to be seen, each with its cells.
pub fn rows(table: &Element) -> Vec<(Element, Vec<Cell>)> {
    let rows = inside(table, "tbody tr").into_iter();
    rows.map(|row| {
        let cells = inside(&row, "th, td");
        let cells = cells.iter().map(cell).collect();
        (row, cells)
    })
    .collect()
}

/// A table as it stands: rows that are filtered out are not in it.
pub fn table(table: &Element) -> Table {
    let caption = inside(table, "caption");
    let shown = rows(table)
        .into_iter()
        .filter(|(row, _)| !row.has_attribute("hidden"));
    let total = inside(table, "tfoot tr").into_iter().map(|row| {
        let cells = inside(&row, "th, td");
        cells.iter().map(cell).collect()
    });
    Table {
        caption: caption.first().map(words).unwrap_or_default(),
        headings: inside(table, "thead th")
            .iter()
            .map(heading_words)
            .collect(),
        rows: shown.map(|(_, cells)| cells).chain(total).collect(),
    }
}

/// The words of a column's heading, which is a button once it sorts.
pub fn heading_words(heading: &Element) -> String {
    let button = inside(heading, "button.sort");
    words(button.first().unwrap_or(heading))
}
