//! What stands on the page, read where it stands: no text is kept twice.

use super::find::{Entry, Kind};
use leptos::prelude::document;
use said::language::Language;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// All that can be found.
pub fn entries(language: Language) -> Vec<Entry> {
    let kinds = [
        (Kind::Claim, "article.claim", "claim-"),
        (Kind::Term, ".panel[id^='term-']", "term-"),
        (Kind::Figure, ".panel.moving:not(.supposed)", "why-"),
        (Kind::Section, "section.chapter", ""),
    ];
    let mut entries = Vec::new();
    for (kind, selector, prefix) in kinds {
        for place in all(selector) {
            let id = place.id();
            let key = id.strip_prefix(prefix).unwrap_or(&id);
            let title = heading(&place);
            let text = match kind {
                // A section is found by its title and by what people call it.
                Kind::Section => String::new(),
                Kind::Claim => text_of(&place, ".says"),
                _ => text_of(&place, "p"),
            };
            entries.push(Entry::new(kind, key, &title, &text, language));
        }
    }
    entries
}

/// The `id` of the place where an entry stands.
pub fn place_of(entry: &Entry) -> String {
    let prefix = match entry.kind {
        Kind::Claim => "claim-",
        Kind::Term => "term-",
        Kind::Figure => "why-",
        Kind::Section => "",
    };
    [prefix, &entry.key].concat()
}

/// A claim as it stands on the page.
#[derive(Clone, PartialEq, Default)]
pub struct Shown {
    pub id: String,
    pub claim: String,
    pub verdict: String,
    /// What the style sheet knows the verdict by.
    pub mark: String,
    pub says: String,
    pub figure: String,
    pub sources: String,
}

/// Reads a claim.
pub fn claim(id: &str) -> Option<Shown> {
    let place = document().get_element_by_id(id)?;
    let verdict = first(&place, ".verdict")?;
    let sources: Vec<_> = within(&place, ".reasons a:not([href^='?'])")
        .iter()
        .map(content)
        .collect();
    Some(Shown {
        id: id.to_owned(),
        claim: heading(&place),
        verdict: content(&verdict),
        mark: verdict.get_attribute("data-verdict").unwrap_or_default(),
        says: text_of(&place, ".says"),
        figure: text_of(&place, ".decides"),
        sources: distinct(sources).join("; "),
    })
}

/// The field of that `id`.
pub fn field(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The text of the heading in a place.
fn heading(place: &Element) -> String {
    text_of(place, "h2, h3")
}

/// The text of the first part that fits.
fn text_of(place: &Element, selector: &str) -> String {
    first(place, selector)
        .map(|part| content(&part))
        .unwrap_or_default()
}

fn content(element: &Element) -> String {
    element.text_content().unwrap_or_default().trim().to_owned()
}

fn first(place: &Element, selector: &str) -> Option<Element> {
    place.query_selector(selector).ok()?
}

fn all(selector: &str) -> Vec<Element> {
    let root = document().document_element();
    root.map(|root| within(&root, selector)).unwrap_or_default()
}

fn within(place: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = place.query_selector_all(selector) else {
        return Vec::new();
    };
    let nodes = (0..found.length()).filter_map(|at| found.get(at));
    nodes.map(JsCast::unchecked_into).collect()
}

/// Each once, where it came first.
fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}
