//! What can be found on the page.

use crate::browser::dom;
use said::language::Language;
use said::texts::search::{self, Table};
use solidarity_core::claims::{Claim, search_words};
use web_sys::Element;

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A claim, with its verdict.
    Claim,
    /// A term of the glossary.
    Term,
    /// A figure, with how it is worked out.
    Figure,
    /// A section of the page.
    Section,
}

/// Something to be found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its name among those of its kind: `never-both`, `fairShare`.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What else it says, without markup.
    pub text: String,
    /// The words that people use for it and that do not stand in it. Empty for an
    /// entry that has none.
    pub words: &'static str,
}

impl Kind {
    /// The `id` of the place of an entry of this kind, before its key.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Claim => "claim-",
            Self::Term => "term-",
            Self::Figure => "why-",
            Self::Section => "",
        }
    }

    /// The words for entries of this kind. Returns `None` for claims, whose words are
    /// in the core.
    pub(super) fn words(self, language: Language) -> Option<Table> {
        let words = search::words(language);
        match self {
            Self::Claim => None,
            Self::Term => Some(words.terms),
            Self::Figure => Some(words.figures),
            Self::Section => Some(words.sections),
        }
    }
}

impl Entry {
    /// An entry with the words that people use for it.
    #[must_use]
    pub fn new(kind: Kind, key: &str, title: &str, text: &str, language: Language) -> Self {
        let row = || {
            let mut table = kind.words(language)?.iter();
            table
                .find(|(name, _)| *name == key)
                .map(|(_, words)| *words)
        };
        let words = match kind {
            Kind::Claim => search_words(key, language),
            Kind::Term | Kind::Figure | Kind::Section => row(),
        };
        Self {
            kind,
            key: key.to_owned(),
            title: title.to_owned(),
            text: text.to_owned(),
            words: words.unwrap_or_default(),
        }
    }

    /// The `id` of the place where it stands on the page.
    #[must_use]
    pub fn place(&self) -> String {
        [self.kind.prefix(), &self.key].concat()
    }
}

/// All that can be found on this page: its claims, then what is read where it stands.
/// The explanations of terms and figures are read there because only the build fills in
/// their figures; the titles, because only the build has the texts of the story, and
/// this program would carry them twice.
#[must_use]
pub fn all(claims: &[Claim], language: Language) -> Vec<Entry> {
    let claims = claims.iter().map(|claim| {
        let [title, text] = [claim.heading(), &claim.answer].map(ToString::to_string);
        Entry::new(Kind::Claim, claim.id, &title, &text, language)
    });
    let read = [
        (Kind::Term, ".panel[id^='term-']", "p"),
        (Kind::Figure, ".panel.moving", "p"),
        // A section is found by its title and by what people call it.
        (Kind::Section, "section.chapter", ""),
    ];
    let read = read.into_iter().flat_map(|(kind, selector, text)| {
        let places = dom::all(selector).into_iter();
        places.map(move |place| {
            let id = place.id();
            let key = id.strip_prefix(kind.prefix()).unwrap_or(&id);
            let title = first(&place, "h2, h3");
            Entry::new(kind, key, &title, &first(&place, text), language)
        })
    });
    claims.chain(read).collect()
}

/// The text of the first part that fits. Empty if none does, or none is asked for.
fn first(place: &Element, selector: &str) -> String {
    let part = (!selector.is_empty())
        .then(|| place.query_selector(selector).ok().flatten())
        .flatten();
    let text = part.and_then(|part| part.text_content());
    text.unwrap_or_default().trim().to_owned()
}
