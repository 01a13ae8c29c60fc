//! Reading the page.

use super::table::{Cell, Table};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, Window};

/// The window there always is on a page.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The page.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// All that fits, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    document().map_or_else(Vec::new, |document| {
        listed(document.query_selector_all(selector).ok())
    })
}

/// All that fits inside an element.
pub fn inside(element: &Element, selector: &str) -> Vec<Element> {
    listed(element.query_selector_all(selector).ok())
}

fn listed(nodes: Option<web_sys::NodeList>) -> Vec<Element> {
    let Some(nodes) = nodes else { return vec![] };
    let nodes = (0..nodes.length()).filter_map(|at| nodes.item(at));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

/// Does something at each event of a kind anywhere on the page.
pub fn listen(kind: &str, act: impl Fn(Element) + 'static) {
    let act: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(target) = target {
            act(target);
        }
    });
    if let Some(document) = document() {
        // For as long as the page lives. Only a page without events refuses.
        let act = act.into_js_value();
        let _ = document.add_event_listener_with_callback(kind, act.unchecked_ref());
    }
}

/// Says something aloud.
pub fn say(text: &str) {
    let line = document().and_then(|document| document.get_element_by_id("said-aloud"));
    if let Some(line) = line {
        line.set_text_content(Some(text));
    }
}

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
