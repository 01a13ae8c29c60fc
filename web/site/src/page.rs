//! What a page is made of, for the template around it.

use crate::draw::lean;
use crate::parts;
use crate::preview;
use leptos::prelude::*;
use said::language::Language;
use serde::Serialize;
use solidarity_core::editions;

/// What a page is made of, for the template around it.
#[derive(Serialize)]
pub struct Prerendered {
    /// Its language.
    #[serde(serialize_with = "code")]
    pub language: Language,
    /// Its path from the site's root, Dutch and English.
    pub paths: [String; 2],
    /// Which style sheet it has.
    pub styles: &'static str,
    /// The code of the member state that it is about; empty if of none.
    pub subject: &'static str,
    /// What the browser shows above it.
    pub title: String,
    /// What search engines show of it.
    pub description: String,
    /// What stands in the body.
    pub body: String,
    /// What is shown of it where its link is shared.
    pub preview: preview::Preview,
    /// Of a part that others show in a frame: how high that is, in CSS pixels.
    pub oembed: Option<u16>,
}

impl Prerendered {
    /// A page that no program moves, at the root.
    pub fn new(
        language: Language,
        [title, description]: [String; 2],
        body: &str,
        preview: preview::Preview,
    ) -> Self {
        Self {
            language,
            paths: Default::default(),
            styles: "",
            subject: "",
            title,
            description,
            body: lean::lean(body),
            preview,
            oembed: None,
        }
    }

    /// What its frozen twin says above it, with the way back to this page: the
    /// twin stands at the same path below the edition.
    #[must_use]
    pub fn frozen(&self) -> String {
        let (before, after, today) = parts::frozen(self.language);
        let edition = editions().last().copied();
        let path = self.path();
        let way = ["../".repeat(path.matches('/').count() + 1).as_str(), path].concat();
        let note = view! {
            <aside class="page frozen">
                <p class="quiet">
                    {before} {edition} {after}
                    <a class="nl-link" href=way>{today}</a> "."
                </p>
            </aside>
        };
        note.to_html()
    }

    /// Its own path from the site's root.
    pub fn path(&self) -> &str {
        let [dutch, english] = &self.paths;
        self.language.of(dutch, english)
    }
}

fn code<S: serde::Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.code())
}
