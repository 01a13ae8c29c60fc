//! Where the pages are. All addresses are relative, so that the site runs under
//! any path.

use said::language::Language;
use said::subject::Subject;
use std::borrow::Cow;

/// A page in both languages, as paths from the site's root: empty, or with a slash
/// at the end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    pub dutch: Cow<'static, str>,
    pub english: Cow<'static, str>,
}

/// The story of a member state.
pub fn story(subject: Subject) -> Place {
    let folder = subject.folder();
    Place {
        english: ["en/", &folder].concat().into(),
        dutch: folder.into(),
    }
}

/// The countries.
pub const COUNTRIES: Place = Place {
    dutch: Cow::Borrowed("landen/"),
    english: Cow::Borrowed("en/countries/"),
};

/// The Dublin figures.
pub const DUBLIN: Place = Place {
    dutch: Cow::Borrowed("dublin/"),
    english: Cow::Borrowed("en/dublin/"),
};

/// The time line.
pub const TIMELINE: Place = Place {
    dutch: Cow::Borrowed("tijdlijn/"),
    english: Cow::Borrowed("en/timeline/"),
};

/// To share, cite and embed.
pub const SHARE: Place = Place {
    dutch: Cow::Borrowed("delen/"),
    english: Cow::Borrowed("en/share/"),
};

impl Place {
    /// Its path in one language.
    pub fn path(&self, language: Language) -> &str {
        language.of(&self.dutch, &self.english)
    }

    /// Its paths, Dutch and English.
    pub fn paths(&self) -> [String; 2] {
        [self.dutch.to_string(), self.english.to_string()]
    }

    /// The address of a path from the site's root, seen from this page.
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
        let [netherlands, belgium] = ["NL", "BE"].map(|code| Subject::of(code).map(story));
        let from = |place: &Option<Place>, language, path| {
            place.as_ref().map(|place| place.way_to(language, path))
        };
        for (way, expected) in [
            (from(&netherlands, Nl, ""), "./"),
            (from(&netherlands, Nl, "en/"), "en/"),
            (from(&netherlands, En, ""), "../"),
            (from(&netherlands, Nl, "#sources"), "./#sources"),
            (from(&belgium, En, "be/"), "../../be/"),
            (from(&belgium, Nl, "landen/"), "../landen/"),
            (Some(COUNTRIES.way_to(Nl, "")), "../"),
            (Some(COUNTRIES.way_to(En, "landen/")), "../../landen/"),
        ] {
            assert_eq!(way.as_deref(), Some(expected));
        }
    }
}
