//! The texts that stand around pages and parts, in both languages.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

/// What pages and parts have around them.
pub struct Frame {
    /// Of the links to the other pages.
    pub pages_label: Text,
    pub part: OfPart,
    pub frozen: Frozen,
}

/// What stands below a part.
pub struct OfPart {
    /// Before the version of the data.
    pub version: Text,
    /// The link to the page that the part belongs to.
    pub whole: Text,
}

/// On a page that keeps the data of an edition: what it keeps and what not.
pub struct Frozen {
    /// Before the edition's name.
    pub before: Text,
    /// After it.
    pub after: Text,
    /// The link to the same page with today's data.
    pub today: Text,
}

/// What a page is called.
pub struct Titles {
    /// Above it, in the browser.
    pub page_title: Text,
    /// For search engines.
    pub description: Text,
    /// At its top.
    pub title: Text,
    /// In a sentence or two, what it comes to.
    pub lead: Text,
}

/// What stands around pages and parts, in a language.
#[must_use]
pub fn frame(language: Language) -> &'static Frame {
    language.of(&nl::frame::FRAME, &en::frame::FRAME)
}
