//! The texts of the pages beside the story, in both languages.

use crate::cycle::{en, nl};
use crate::language::Language;

/// What all pages share.
pub struct Frame {
    pub pages_label: &'static str,
    /// The story, the countries, Dublin, the time line, the page to share.
    pub pages: [&'static str; 5],
}

/// What a page is called.
pub struct Titles {
    /// Above it, in the browser.
    pub page_title: &'static str,
    /// For search engines.
    pub description: &'static str,
    /// At its top.
    pub title: &'static str,
    /// In a sentence or two, what it comes to.
    pub lead: &'static str,
}

/// What all pages share, in a language.
#[must_use]
pub fn frame(language: Language) -> &'static Frame {
    language.of(&nl::frame::FRAME, &en::frame::FRAME)
}
