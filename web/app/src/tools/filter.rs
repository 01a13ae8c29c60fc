//! Showing only some rows of a table or of a list: each control with `data-filter` names a
//! `data-` attribute of the rows, and what is chosen in it must stand there.

use super::dom;
use said::fill::fill;
use said::language::Language;
use said::texts::tools::words;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// Takes up all filters.
pub fn take_up(language: Language) {
    dom::listen("change", move |target| {
        if let Ok(Some(control)) = target.closest("[data-filter]") {
            apply(&control, language);
        }
    });
}

/// What a control lets through; nothing chosen lets everything through.
struct Filter {
    attribute: String,
    chosen: Vec<String>,
}

impl Filter {
    fn of(control: &Element) -> Option<Self> {
        let name = control.get_attribute("data-filter")?;
        let chosen = match control.dyn_ref::<HtmlSelectElement>() {
            Some(select) => vec![select.value()],
            None => dom::inside(control, "input")
                .into_iter()
                .filter_map(|input| input.dyn_into::<HtmlInputElement>().ok())
                .filter(HtmlInputElement::checked)
                .map(|input| input.value())
                .collect(),
        };
        Some(Self {
            attribute: ["data-", &name].concat(),
            chosen: chosen
                .into_iter()
                .filter(|value| !value.is_empty())
                .collect(),
        })
    }

    fn lets_through(&self, row: &Element) -> bool {
        let values = row.get_attribute(&self.attribute).unwrap_or_default();
        self.chosen.is_empty()
            || values
                .split(' ')
                .any(|value| self.chosen.iter().any(|chosen| chosen == value))
    }
}

/// Applies all filters of the section in which one was changed.
fn apply(control: &Element, language: Language) -> Option<()> {
    let section = control.closest("section").ok()??;
    let filters: Vec<_> = dom::inside(&section, "[data-filter]")
        .iter()
        .filter_map(Filter::of)
        .collect();
    let rows = dom::inside(&section, "table[data-sortable] tbody tr, [data-rows] > *");
    let mut shown = 0_usize;
    for row in &rows {
        let is_shown = filters.iter().all(|filter| filter.lets_through(row));
        let _ = row.toggle_attribute_with_force("hidden", !is_shown);
        shown += usize::from(is_shown);
    }
    let count = [shown.to_string(), rows.len().to_string()];
    let said = fill(words(language).shown, &[&count[0], &count[1]]);
    match dom::inside(&section, ".shown-count").first() {
        Some(line) => line.set_text_content(Some(&said)),
        None => dom::say(&said),
    }
    Some(())
}
