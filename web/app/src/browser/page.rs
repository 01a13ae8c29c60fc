//! What the build wrote on the page about the page.

use leptos::prelude::document;
use said::language::Language;
use said::subject::Subject;

/// The language of the page that runs.
#[must_use]
pub fn language() -> Language {
    let code = attribute("lang").unwrap_or_default();
    Language::from_code(&code).unwrap_or(Language::Nl)
}

/// The member state that the page is about. Returns `None` on a page that is about
/// none.
#[must_use]
pub fn subject() -> Option<Subject> {
    Subject::of(&attribute("data-subject")?)
}

/// Whether the page is one that keeps the data of an edition.
#[must_use]
pub fn is_frozen() -> bool {
    attribute("data-frozen").is_some()
}

fn attribute(name: &str) -> Option<String> {
    let root = document().document_element()?;
    root.get_attribute(name)
}
