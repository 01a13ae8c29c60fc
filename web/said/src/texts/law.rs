//! How a provision of the law is cited.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

texts! {
    /// The forms of a citation in one language; `…` is a number or a letter.
    Provisions {
        article: Text,
        recital: Text,
        annex: Text,
        /// Follows an article, as does each of the next two.
        paragraph: Text,
        /// The end of a range of paragraphs, after the first.
        up_to_paragraph: Text,
        point: Text,
    }
}

/// The forms of a language.
#[must_use]
pub fn provisions(language: Language) -> &'static Provisions {
    language.of(&nl::law::PROVISIONS, &en::law::PROVISIONS)
}
