//! Where the pages are. All addresses are relative, so that the site runs under
//! any path.

use crate::language::Language;

/// A page in both languages, as paths from the site's root.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub dutch: &'static str,
    pub english: &'static str,
}

/// The story.
pub const STORY: Place = Place {
    dutch: "",
    english: "en/",
};

/// The countries.
pub const COUNTRIES: Place = Place {
    dutch: "landen/",
    english: "en/countries/",
};

/// The Dublin figures.
pub const DUBLIN: Place = Place {
    dutch: "dublin/",
    english: "en/dublin/",
};

/// The time line.
pub const TIMELINE: Place = Place {
    dutch: "tijdlijn/",
    english: "en/timeline/",
};

impl Place {
    /// Its path in one language, empty or with a slash at its end.
    pub fn path(self, language: Language) -> &'static str {
        language.of(self.dutch, self.english)
    }

    /// The address of a path from the site's root, seen from this page.
    pub fn way_to(self, language: Language, path: &str) -> String {
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
        assert_eq!(STORY.way_to(Nl, ""), "./");
        assert_eq!(STORY.way_to(Nl, "en/"), "en/");
        assert_eq!(STORY.way_to(En, ""), "../");
        assert_eq!(STORY.way_to(Nl, "#sources"), "./#sources");
        assert_eq!(COUNTRIES.way_to(Nl, ""), "../");
        assert_eq!(COUNTRIES.way_to(En, "landen/"), "../../landen/");
        assert_eq!(COUNTRIES.way_to(En, "en/"), "../../en/");
    }
}
