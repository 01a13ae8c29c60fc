//! What is said of the parts, in both languages. What they are called stands with
//! the page that shares them.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

/// The texts of the parts: of each, what is to be seen in it.
pub struct Texts {
    pub balance: Text,
    pub figure: Text,
    pub countries: Text,
    pub timeline: Text,
    pub dublin: Text,
    /// Before the version of the data.
    pub version: Text,
    /// The link to the page that a part belongs to.
    pub whole: Text,
    /// On a page that keeps the data of an edition: what it keeps and what not, before
    /// and after the edition's name; and the link to the same page with today's data.
    pub frozen: (Text, Text, Text),
}

/// The texts in a language.
#[must_use]
pub const fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Nl => &nl::parts::TEXTS,
        Language::En => &en::parts::TEXTS,
    }
}
