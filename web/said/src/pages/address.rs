//! Where pages are. All addresses are relative, so that the site runs under any
//! path.

use super::{Page, Part};
use crate::language::Language;
use crate::subject::Subject;

/// The paths of a page in both languages from the site's root: empty, or with a
/// slash at the end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Address {
    nl: String,
    en: String,
}

impl Address {
    /// Of a page; the story's is that about the given member state.
    #[must_use]
    pub fn of_page(page: Page, subject: Subject) -> Self {
        let folder = subject.folder();
        Self {
            nl: page.path(&folder, Language::Nl),
            en: page.path(&folder, Language::En),
        }
    }

    /// Of a part.
    #[must_use]
    pub fn of_part(part: Part<'_>) -> Self {
        Self {
            nl: part.path(Language::Nl),
            en: part.path(Language::En),
        }
    }

    /// Its path in one language.
    #[must_use]
    pub fn path(&self, language: Language) -> &str {
        language.of(&self.nl, &self.en)
    }

    /// Its paths, Dutch and English.
    #[must_use]
    pub fn paths(self) -> [String; 2] {
        [self.nl, self.en]
    }

    /// The address of a path from the site's root, seen from this page.
    #[must_use]
    pub fn way_to(&self, language: Language, path: &str) -> String {
        let up = "../".repeat(self.path(language).matches('/').count());
        match (up.as_str(), path) {
            ("", path) if path.is_empty() || path.starts_with(['?', '#']) => format!("./{path}"),
            (up, path) => format!("{up}{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Nl};

    #[test]
    fn addresses_are_relative() {
        let of = |page, code| {
            let subject = Subject::of(code);
            subject.map(|subject| Address::of_page(page, subject))
        };
        let [netherlands, belgium] = ["NL", "BE"].map(|code| of(Page::Story, code));
        let countries = of(Page::Countries, "NL");
        let from = |address: &Option<Address>, language, path| {
            let address = address.as_ref();
            address.map(|address| address.way_to(language, path))
        };
        for (way, expected) in [
            (from(&netherlands, Nl, ""), "./"),
            (from(&netherlands, Nl, "en/"), "en/"),
            (from(&netherlands, En, ""), "../"),
            (from(&netherlands, Nl, "#sources"), "./#sources"),
            (from(&belgium, En, "be/"), "../../be/"),
            (from(&belgium, Nl, "landen/"), "../landen/"),
            (from(&countries, Nl, ""), "../"),
            (from(&countries, En, "landen/"), "../../landen/"),
        ] {
            assert_eq!(way.as_deref(), Some(expected));
        }
    }
}
