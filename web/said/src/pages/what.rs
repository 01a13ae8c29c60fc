//! What can be shared: a page, or a part of one alone. What follows from the record
//! of each.

use super::{Page, Part};
use crate::language::Language;

/// What somebody shares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What<'a> {
    /// A whole page.
    Page(Page),
    /// A part alone, which others can show in their own pages.
    Part(Part<'a>),
}

/// The folder of the parts within a language.
const PARTS: &str = "embed/";

/// The folder of a language.
const fn folder(language: Language) -> &'static str {
    match language {
        Language::Nl => "",
        Language::En => "en/",
    }
}

impl<'a> What<'a> {
    /// Reads its name. Returns `None` if there is no page or part of that name.
    #[must_use]
    pub fn of(name: &'a str) -> Option<Self> {
        let Some(part) = name.strip_prefix(PARTS) else {
            let page = Page::shared().find(|page| page.record().id == name);
            return page.map(Self::Page);
        };
        let claims = Part::Claim("").record().id;
        if let Some(claim) = part.strip_prefix(claims) {
            return Some(Self::Part(Part::Claim(claim)));
        }
        let mut named = Part::NAMED.iter();
        let part = named.find(|known| known.record().id == part);
        part.copied().map(Self::Part)
    }

    /// Its name, as a form has it.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Page(page) => page.record().id.to_owned(),
            Self::Part(part) => [PARTS, &part.name()].concat(),
        }
    }

    /// What of it others can show: of a page the part that stands for it.
    #[must_use]
    pub const fn part(self) -> Part<'a> {
        match self {
            Self::Page(page) => page.record().part,
            Self::Part(part) => part,
        }
    }

    /// Whether its address carries a scenario.
    #[must_use]
    pub const fn has_scenario(self) -> bool {
        match self {
            Self::Page(page) => page.record().has_scenario,
            Self::Part(part) => part.record().has_scenario,
        }
    }

    /// What is said of it in a sentence; of a part, unless it has words of its own,
    /// what is said of its page. Returns `None` for what is told by a scenario.
    #[must_use]
    pub fn about(self, language: Language) -> Option<&'static str> {
        let of_page = |page: Page| page.record().texts.of(language).about;
        match self {
            Self::Page(page) => of_page(page),
            Self::Part(part) => {
                let own = part.record().texts.map(|texts| texts.of(language));
                let own = own.and_then(|texts| texts.about);
                own.or_else(|| of_page(part.record().page))
            }
        }
    }
}

impl Page {
    /// The pages that can be shared.
    pub fn shared() -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(|page| page.record().texts.nl.option.is_some())
    }

    /// Its path from the site's root; `state` is the folder of the member state, of
    /// which only the story has any use.
    #[must_use]
    pub fn path(self, state: &str, language: Language) -> String {
        let own = self.record().folder;
        let own = own.map_or(state, |own| own.of(language));
        [folder(language), own].concat()
    }

    /// What it is called; where it is about a member state, that state's name stands
    /// at the `…`.
    #[must_use]
    pub const fn title(self, language: Language) -> &'static str {
        self.record().texts.of(language).title
    }
}

impl Part<'_> {
    /// As its address names it.
    #[must_use]
    pub fn name(self) -> String {
        [self.record().id, self.claim()].concat()
    }

    /// The path of its page from the site's root.
    #[must_use]
    pub fn path(self, language: Language) -> String {
        [folder(language), PARTS, &self.name(), "/"].concat()
    }

    /// The `id` of its place, on its page and within itself.
    #[must_use]
    pub fn anchor(self) -> String {
        [self.record().anchor, self.claim()].concat()
    }

    /// What it is called. Returns `None` for a claim, which is called by its text.
    #[must_use]
    pub fn title(self, language: Language) -> Option<&'static str> {
        let texts = self.record().texts?;
        Some(texts.of(language).title)
    }

    /// What is to be seen in it. Returns `None` for a claim, whose answer says that.
    #[must_use]
    pub fn description(self, language: Language) -> Option<&'static str> {
        let texts = self.record().texts?;
        Some(texts.of(language).description)
    }

    /// The name of the claim; empty for another part.
    const fn claim(&self) -> &str {
        match self {
            Self::Claim(id) => id,
            _ => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_read_as_they_are_written() {
        let pages = Page::shared().map(What::Page);
        let parts = Part::NAMED.iter().copied().map(What::Part);
        let claim = What::Part(Part::Claim("never-both"));
        for what in pages.chain(parts).chain([claim]) {
            assert_eq!(What::of(&what.name()), Some(what));
        }
        for none in ["", "balance", "embed/", "embed/other", "share"] {
            assert_eq!(What::of(none), None, "{none}");
        }
    }

    #[test]
    fn every_page_and_part_has_an_address_of_its_own() {
        for language in [Language::Nl, Language::En] {
            let pages = Page::ALL.iter().map(|page| page.path("", language));
            let parts = Part::NAMED.iter().map(|part| part.path(language));
            let paths: Vec<_> = pages.chain(parts).collect();
            let different: BTreeSet<_> = paths.iter().collect();
            assert_eq!(different.len(), paths.len());
        }
    }

    #[test]
    fn the_part_that_stands_for_a_page_is_a_part_of_it() {
        for page in Page::shared() {
            assert_eq!(page.record().part.record().page, page);
        }
    }
}
