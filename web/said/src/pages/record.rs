//! What the table says of a page and of a part.

use super::{Page, Part};
use crate::language::Language;
use crate::texts::pages::{PageTexts, PartTexts};

/// A value in both languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Both<T> {
    /// In Dutch.
    pub nl: T,
    /// In English.
    pub en: T,
}

impl<T: Copy> Both<T> {
    /// The value in a language.
    pub const fn of(self, language: Language) -> T {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

/// What the table says of a page.
pub struct PageRecord {
    /// As the form of the page to share and citations name it.
    pub id: &'static str,
    /// Its folder within a language. `None` for the story: it is there once for each
    /// member state, in the folder of that state.
    pub folder: Option<Both<&'static str>>,
    /// Whether it is about a member state, so that its program has a scenario.
    pub is_about_a_state: bool,
    /// What it is called, and what is said of it.
    pub texts: Both<&'static PageTexts>,
    /// The style sheet that it has.
    pub styles: Styles,
    /// What its program opens at once. `None` if nothing.
    pub opens: Option<Opens>,
    /// Whether its address carries a scenario.
    pub has_scenario: bool,
    /// The part that stands for it where only a part can be shown.
    pub part: Part<'static>,
}

/// What the table says of a part.
pub struct PartRecord {
    /// As its address names it.
    pub id: &'static str,
    /// What it is called, and what is said of it. `None` for a claim, whose own text
    /// says both.
    pub texts: Option<Both<&'static PartTexts>>,
    /// The page that it belongs to.
    pub page: Page,
    /// Its place on that page, which is also its place within itself.
    pub anchor: &'static str,
    /// The style sheet that it has.
    pub styles: Styles,
    /// What its program opens at once. `None` if nothing.
    pub opens: Option<Opens>,
    /// Whether it is about a member state, so that its program has a scenario.
    pub is_about_a_state: bool,
    /// Whether its address carries a scenario. The verdict on a claim is about the
    /// regulation as it is.
    pub has_scenario: bool,
    /// How high a frame is in which most of it can be read at once, in CSS pixels.
    pub height: u16,
}

/// The style sheets, of which a page has one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Styles {
    /// That of the story and what moves.
    Story,
    /// That of tables and pictures.
    Views,
    /// That of the form to share.
    Share,
}

/// What a page's program opens at once, because the page is of little use without it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opens {
    /// What answers questions.
    Desk,
    /// What sorts, filters and saves.
    Tools,
    /// What makes links and codes.
    Share,
}

impl Styles {
    /// Its name, as the build knows it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Views => "views",
            Self::Share => "share",
        }
    }
}

impl Opens {
    /// Its name, as it stands in the attribute `data-opens`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Tools => "tools",
            Self::Share => "share",
        }
    }
}
