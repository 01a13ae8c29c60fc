//! What can be shared: a page, or a part of one alone.

use said::language::Language;
use said::texts::sharing::Words;

/// What somebody shares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What<'a> {
    /// A whole page.
    Page(Page),
    /// A part alone, which others can show in their own pages.
    Part(Part<'a>),
}

/// A page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    Story,
    Countries,
    Dublin,
    Timeline,
}

/// A part, see the folder `embed/` of the site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part<'a> {
    Balance,
    Figure,
    Countries,
    Timeline,
    Dublin,
    /// By its name in links.
    Claim(&'a str),
}

/// All pages.
pub const PAGES: [Page; 4] = [Page::Story, Page::Countries, Page::Dublin, Page::Timeline];

/// All parts but the claims, of which there are as many as the core has.
pub const PARTS: [Part<'static>; 5] = [
    Part::Balance,
    Part::Figure,
    Part::Countries,
    Part::Timeline,
    Part::Dublin,
];

/// Before the name of a part.
const PART: &str = "embed/";

impl<'a> What<'a> {
    /// Reads its name.
    pub fn of(name: &'a str) -> Option<Self> {
        let Some(part) = name.strip_prefix(PART) else {
            let page = PAGES.into_iter().find(|page| page.name() == name);
            return page.map(Self::Page);
        };
        if let Some(claim) = part.strip_prefix("claim/") {
            return Some(Self::Part(Part::Claim(claim)));
        }
        let part = PARTS.into_iter().find(|known| known.name() == part);
        part.map(Self::Part)
    }

    /// As a form names it.
    pub fn name(self) -> String {
        match self {
            Self::Page(page) => page.name().to_owned(),
            Self::Part(part) => [PART, &part.name()].concat(),
        }
    }

    /// What of it others can show: of a page its main part.
    pub const fn part(self) -> Part<'a> {
        match self {
            Self::Page(Page::Story) => Part::Balance,
            Self::Page(Page::Countries) => Part::Countries,
            Self::Page(Page::Dublin) => Part::Dublin,
            Self::Page(Page::Timeline) => Part::Timeline,
            Self::Part(part) => part,
        }
    }

    /// Whether its address carries a scenario. The verdict on a claim is about
    /// the regulation as it is.
    pub const fn has_scenario(self) -> bool {
        matches!(
            self,
            Self::Page(Page::Story) | Self::Part(Part::Balance | Part::Figure)
        )
    }
}

impl Page {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Countries => "countries",
            Self::Dublin => "dublin",
            Self::Timeline => "timeline",
        }
    }

    /// Its path from the site's root; `folder` is that of the story's subject.
    pub fn path(self, folder: &str, language: Language) -> String {
        let path = match self {
            Self::Story => folder,
            Self::Countries => language.of("landen/", "countries/"),
            Self::Dublin => "dublin/",
            Self::Timeline => language.of("tijdlijn/", "timeline/"),
        };
        [language.of("", "en/"), path].concat()
    }
}

impl Part<'_> {
    /// As its address names it.
    pub fn name(self) -> String {
        match self {
            Self::Balance => "balance".to_owned(),
            Self::Figure => "figure".to_owned(),
            Self::Countries => "countries".to_owned(),
            Self::Timeline => "timeline".to_owned(),
            Self::Dublin => "dublin".to_owned(),
            Self::Claim(id) => ["claim/", id].concat(),
        }
    }

    /// The path of its page from the site's root.
    pub fn path(self, language: Language) -> String {
        [language.of("", "en/"), PART, &self.name(), "/"].concat()
    }

    /// What it is called; nothing of a claim, which is called by its text.
    pub const fn title(self, words: &Words) -> Option<&'static str> {
        Some(match self {
            Self::Balance => words.balance,
            Self::Figure => words.figure,
            Self::Countries => words.country_table,
            Self::Timeline => words.line,
            Self::Dublin => words.totals,
            Self::Claim(_) => return None,
        })
    }

    /// How high a frame is in which most of it can be read at once, in pixels.
    pub const fn height(self) -> u16 {
        match self {
            Self::Balance => 1500,
            Self::Figure => 700,
            Self::Countries | Self::Timeline => 1400,
            Self::Dublin => 1150,
            Self::Claim(_) => 400,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        let pages = PAGES.map(What::Page).into_iter();
        let parts = PARTS.map(What::Part).into_iter();
        let claim = What::Part(Part::Claim("never-both"));
        for what in pages.chain(parts).chain([claim]) {
            assert_eq!(What::of(&what.name()), Some(what));
        }
        for none in ["", "balance", "embed/", "embed/other"] {
            assert_eq!(What::of(none), None, "{none}");
        }
    }
}
