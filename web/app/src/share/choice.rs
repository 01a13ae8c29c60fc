//! What a reader chose, and the addresses that follow from it.

use super::site::edition;
use said::cycle;
use said::language::Language;
use said::pages::{Page, Part, What};
use said::subject::Subject;
use said::texts::claim::words;
use solidarity_core::claims::Claim;
use solidarity_core::{Scenario, query::to_query};

/// A choice of the form.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice<'a> {
    /// The page or part.
    pub what: What<'a>,
    /// The texts of the claim. `None` unless one is shared.
    pub claimed: Option<Claimed>,
    /// The language of what is shared, which need not be that of the reader.
    pub language: Language,
    /// Whether it keeps today's data; words and code may change all the same.
    pub is_frozen: bool,
    /// Whether a citation leads to the live page all the same.
    pub cites_live: bool,
    /// The colours of the part.
    pub theme: Theme,
    /// Tokens of a theme, as the address carries them.
    pub tokens: String,
    /// One that can be settled.
    pub scenario: Scenario,
}

/// What is shared of a claim, in the language of the choice. The verdict is about the
/// regulation as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claimed {
    /// The claim, or the question if nobody said it.
    pub claim: String,
    /// The verdict, in words.
    pub verdict: String,
    /// The answer in a sentence or two.
    pub answer: String,
}

impl Claimed {
    /// Of a claim that is told in this language.
    #[must_use]
    pub fn of(claim: &Claim, language: Language) -> Self {
        Self {
            claim: claim.heading().to_string(),
            verdict: words(language).verdict(claim.verdict).to_owned(),
            answer: claim.answer.to_string(),
        }
    }
}

/// The colours of a part in a page of others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the reader's device asks.
    #[default]
    Device,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Reads its name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Device,
        }
    }

    /// As an address names it. Returns `None` for the one that an address leaves out.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Device => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

impl Choice<'_> {
    /// The first choice: the whole story, live, about one state.
    #[must_use]
    pub fn first(language: Language) -> Self {
        Self {
            what: What::Page(Page::Story),
            claimed: None,
            language,
            is_frozen: false,
            cites_live: false,
            theme: Theme::default(),
            tokens: String::new(),
            scenario: cycle::first_view(),
        }
    }

    /// The part that others can show.
    #[must_use]
    pub fn part(&self) -> Part<'_> {
        self.what.part()
    }

    /// The link to share.
    #[must_use]
    pub fn link(&self, root: &str) -> String {
        self.link_as(root, self.is_frozen)
    }

    /// The link to cite: the frozen page, unless the reader wants the other.
    #[must_use]
    pub fn cited(&self, root: &str) -> String {
        self.link_as(root, self.is_frozen || !self.cites_live)
    }

    fn link_as(&self, root: &str, is_frozen: bool) -> String {
        let subject = Subject::of(&self.scenario.member_state);
        let folder = subject.map(Subject::folder).unwrap_or_default();
        let (path, is_told) = match self.what {
            What::Page(page) => {
                let first = subject.map(Subject::first_view);
                (
                    page.path(&folder, self.language),
                    first.as_ref() != Some(&self.scenario),
                )
            }
            What::Part(part) => (
                part.path(self.language),
                self.scenario != cycle::first_view(),
            ),
        };
        let query = (is_told && self.what.has_scenario()).then(|| to_query(&self.scenario));
        address(&folder_of(root, is_frozen), &path, &[query])
    }

    /// The page of the part, with theme and tokens, for a frame.
    #[must_use]
    pub fn frame(&self, root: &str) -> String {
        let theme = self.theme.name().map(|theme| ["theme=", theme].concat());
        let tokens = (!self.tokens.is_empty()).then(|| ["tokens=", &self.tokens].concat());
        let path = self.part().path(self.language);
        let root = folder_of(root, self.is_frozen);
        address(&root, &path, &[self.told(), theme, tokens])
    }

    /// The scenario as the part's page takes it. Returns `None` if it is the one
    /// that the page starts from.
    #[must_use]
    pub fn told(&self) -> Option<String> {
        let is_told =
            What::Part(self.part()).has_scenario() && self.scenario != cycle::first_view();
        is_told.then(|| to_query(&self.scenario))
    }

    /// What a program of others asks for to show the part.
    #[must_use]
    pub fn oembed(&self, root: &str) -> String {
        let root = folder_of(root, self.is_frozen);
        [&root, &self.part().path(self.language), "oembed.json"].concat()
    }

    /// The preview picture of what is shared.
    #[must_use]
    pub fn picture(&self, root: &str) -> String {
        let link = self.link(root);
        let page = link.split('?').next().unwrap_or(&link);
        [page, "preview.png"].concat()
    }
}

fn folder_of(root: &str, is_frozen: bool) -> String {
    if is_frozen {
        [root, edition(), "/"].concat()
    } else {
        root.to_owned()
    }
}

fn address(root: &str, path: &str, queries: &[Option<String>]) -> String {
    let told: Vec<&str> = queries.iter().flatten().map(String::as_str).collect();
    let mark = if told.is_empty() { "" } else { "?" };
    [root, path, mark, &told.join("&")].concat()
}
