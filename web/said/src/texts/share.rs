//! What the page says, as typed tables. What follows the choice of a reader
//! stands in [`super::sharing`].

use super::frame::Titles;
use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

/// The page in one language.
pub struct Texts {
    pub titles: Titles,
    pub choose: Choose,
    pub link: Link,
    pub cite: Cite,
    pub qr: Code,
    pub table: Table,
    pub embed: Embed,
    /// On buttons, before the name of what is copied.
    pub copy: Text,
    /// On buttons, before the kind of file.
    pub save: Text,
}

/// The form.
pub struct Choose {
    pub title: Text,
    /// Where there is no program.
    pub still: Text,
    /// Said of a single thing that is not there without it.
    pub needs_program: Text,
    pub what: Text,
    pub groups: Groups,
    pub language: Text,
    pub dutch: Text,
    pub english: Text,
    pub edition: Text,
    pub live: Text,
    pub frozen: Text,
    pub edition_note: Text,
    pub theme: Text,
    pub themes: Themes,
    pub theme_note: Text,
    pub pasted: Text,
    pub pasted_note: Text,
}

/// What there is to choose from.
pub struct Groups {
    pub pages: Text,
    pub parts: Text,
    pub claims: Text,
}

/// The colours of a part.
pub struct Themes {
    /// As the reader's device asks.
    pub device: Text,
    pub light: Text,
    pub dark: Text,
}

/// The link and the sentence.
pub struct Link {
    pub title: Text,
    pub address: Text,
    pub sentence: Text,
    pub picture: Text,
    pub save_picture: Text,
    pub share: Text,
}

/// The citation.
pub struct Cite {
    pub title: Text,
    pub intro: Text,
    pub live: Text,
    pub plain: Text,
}

/// The QR code.
pub struct Code {
    pub title: Text,
    pub intro: Text,
    /// What it is, for those who do not see it.
    pub label: Text,
}

/// The scenario and its settlement, for a spreadsheet.
pub struct Table {
    pub title: Text,
    pub intro: Text,
    /// With decimal points.
    pub points: Text,
    /// With decimal commas.
    pub commas: Text,
}

/// The codes for pages of others.
pub struct Embed {
    pub title: Text,
    pub intro: Text,
    /// Frame, element, oEmbed: what each is, and when it serves.
    pub iframe: Text,
    pub iframe_note: Text,
    pub element: Text,
    pub element_note: Text,
    pub oembed: Text,
    pub oembed_note: Text,
    pub tokens: Text,
    pub tokens_note: Text,
    pub tokens_known: Text,
    pub preview: Text,
    pub parts: Text,
    pub parts_intro: Text,
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::share::TEXTS, &en::share::TEXTS)
}
