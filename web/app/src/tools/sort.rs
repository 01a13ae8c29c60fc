//! Sorting a table by a press on the heading of a column.

use super::dom::{self, cell};
use super::order::Key;
use leptos::prelude::document;
use said::fill::fill;
use said::language::Language;
use said::texts::tools::words;
use web_sys::Element;

/// Makes the headings of all tables that can be sorted into buttons.
pub fn take_up(language: Language) {
    for heading in dom::all("table[data-sortable] thead th") {
        let Some(button) = document().create_element("button").ok() else {
            return;
        };
        // The heading keeps what stands in it, now inside the button.
        let _ = button.set_attribute("type", "button");
        button.set_class_name("sort");
        while let Some(child) = heading.first_child() {
            let _ = button.append_child(&child);
        }
        let _ = heading.append_child(&button);
    }
    dom::listen("click", move |target| {
        if let Some(heading) = heading_of(&target) {
            sort(&heading, language);
        }
    });
}

fn heading_of(target: &Element) -> Option<Element> {
    let button = target.closest("button.sort").ok()??;
    button.parent_element()
}

/// Sorts by that column: figures from the largest first, words from A; a second
/// press turns it around.
fn sort(heading: &Element, language: Language) -> Option<()> {
    let table = heading.closest("table").ok()??;
    let headings = dom::inside(&table, "thead th");
    let column = headings.iter().position(|other| other == heading)?;
    let body = dom::inside(&table, "tbody").into_iter().next()?;
    let mut rows: Vec<_> = dom::inside(&body, "tr")
        .into_iter()
        .map(|row| {
            let cells = dom::inside(&row, "th, td");
            let key = cells
                .get(column)
                .map_or(Key::None, |found| Key::of(&cell(found)));
            (key, row)
        })
        .collect();
    let down = match heading.get_attribute("aria-sort").as_deref() {
        Some("ascending") => true,
        Some("descending") => false,
        _ => rows.iter().any(|(key, _)| matches!(key, Key::Number(_))),
    };
    rows.sort_by(|(one, _), (two, _)| one.compare(two, down));
    for (_, row) in &rows {
        let _ = body.append_child(row);
    }
    for other in &headings {
        let _ = other.remove_attribute("aria-sort");
    }
    let direction = if down { "descending" } else { "ascending" };
    let _ = heading.set_attribute("aria-sort", direction);
    let words = words(language);
    let said = if down {
        words.sorted_down
    } else {
        words.sorted_up
    };
    dom::say(&fill(said, &[&dom::heading_words(heading)]));
    Some(())
}
