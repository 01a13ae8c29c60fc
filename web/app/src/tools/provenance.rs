//! Where a table or picture comes from, in a few lines.

use super::dom;
use leptos::prelude::window;
use said::language::Language;
use said::texts::tools::words;
use web_sys::Element;

/// Sources with their addresses, the data they are of, and the link to the page
/// as it stands.
pub fn notes(part: &Element, title: &str, language: Language) -> Vec<String> {
    let words = words(language);
    let mut notes = vec![title.to_owned()];
    let sources = keys(part).into_iter().filter_map(|key| {
        let entry = dom::by_id(&["source-", &key].concat())?;
        let name = dom::inside(&entry, "a, cite").into_iter().next()?;
        // One without a known address has no link.
        let address = name.get_attribute("href");
        let address = address.map_or_else(String::new, |address| [", ", &address].concat());
        Some([words.source, ": ", &dom::words(&name), &address].concat())
    });
    notes.extend(sources);
    let vintage = dom::all("#vintage");
    if let Some(vintage) = vintage.first() {
        notes.push([words.data, ": ", &dom::words(vintage)].concat());
    }
    if let Some(address) = address(part) {
        notes.push([words.page, ": ", &address].concat());
    }
    notes
}

/// The sources that the part or what it stands in names, or those that are linked around
/// it.
fn keys(part: &Element) -> Vec<String> {
    let named = part.closest("[data-sources]").ok().flatten();
    if let Some(named) = named.and_then(|around| around.get_attribute("data-sources")) {
        return named.split_whitespace().map(str::to_owned).collect();
    }
    let around = part.closest("section").ok().flatten();
    let links = around.map_or_else(Vec::new, |around| {
        dom::inside(&around, "a[href^='#source-']")
    });
    let mut keys = Vec::new();
    for link in links {
        let address = link.get_attribute("href").unwrap_or_default();
        let key = address.trim_start_matches("#source-").to_owned();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The page with its scenario, at the section of the part.
fn address(part: &Element) -> Option<String> {
    let location = window().location();
    let address = [location.origin(), location.pathname(), location.search()];
    let address = address.map(Result::unwrap_or_default).concat();
    let section = part.closest("section[id]").ok()??;
    Some([&address, "#", &section.id()].concat())
}

/// What a saved file is called, without its ending.
pub fn name(part: &Element) -> String {
    let named = part.get_attribute("data-name");
    let section = || Some(part.closest("section[id]").ok()??.id());
    let name = named.or_else(section).unwrap_or_default();
    ["solidariteitswijzer-", &name].concat()
}
