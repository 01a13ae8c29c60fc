//! What the pages and parts are called, and what is said of them. The table that
//! has them is [`crate::pages`].

use super::story::Text;

/// The texts of a page in one language.
pub struct PageTexts {
    /// Where other pages link to it.
    pub name: Text,
    /// Where somebody chooses what to share. `None` for a page that is not shared.
    pub option: Option<Text>,
    /// Its title; the name of its member state stands at the `…`.
    pub title: Text,
    /// What is said of it in a sentence. `None` where its scenario says it.
    pub about: Option<Text>,
}

/// The texts of a part in one language.
pub struct PartTexts {
    /// Its title.
    pub title: Text,
    /// What is to be seen in it.
    pub description: Text,
    /// What is said of it in a sentence. `None` where that is what is said of its page.
    pub about: Option<Text>,
}
