//! What a page is made of, for the template around it.

use crate::draw::teller::Teller;
use crate::preview::Preview;
use app::link::Link;
use leptos::prelude::*;
use said::language::Language;
use said::pages::{Address, Opens, Page, Part};
use said::texts::frame::frame;
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
    /// The part of the program that it opens at once, if any.
    pub opens: Option<&'static str>,
    /// The code of the member state that it is about; empty if of none.
    pub subject: &'static str,
    /// What the browser shows above it.
    pub title: String,
    /// What search engines show of it.
    pub description: String,
    /// What stands in the body.
    pub body: String,
    /// What is shown of it where its link is shared.
    pub preview: Preview,
    /// Of a part that others show in a frame: how high that is, in CSS pixels.
    pub oembed: Option<u16>,
}

impl Prerendered {
    /// A whole page.
    pub fn of_page(
        teller: Teller,
        page: Page,
        [title, description]: [String; 2],
        body: AnyView,
        preview: Preview,
    ) -> Self {
        let record = page.record();
        Self {
            language: teller.language,
            paths: Address::of_page(page, teller.subject).paths(),
            styles: record.styles.name(),
            opens: record.opens.map(Opens::name),
            subject: subject(teller, record.is_about_a_state),
            title,
            description,
            body: body.to_html(),
            preview,
            oembed: None,
        }
    }

    /// A part, as a page of its own.
    pub fn of_part(
        teller: Teller,
        part: Part<'_>,
        [title, description]: [String; 2],
        body: AnyView,
        preview: Preview,
    ) -> Self {
        let record = part.record();
        Self {
            language: teller.language,
            paths: Address::of_part(part).paths(),
            styles: record.styles.name(),
            opens: record.opens.map(Opens::name),
            subject: subject(teller, record.is_about_a_state),
            title,
            description,
            body: body.to_html(),
            preview,
            oembed: Some(record.height),
        }
    }

    /// What its frozen twin says above it, with the way back to this page: the
    /// twin stands at the same path below the edition.
    #[must_use]
    pub fn frozen(&self) -> String {
        let texts = &frame(self.language).frozen;
        let edition = editions().last().copied();
        let path = self.path();
        let way = ["../".repeat(path.matches('/').count() + 1).as_str(), path].concat();
        let note = view! {
            <aside class="page frozen">
                <p class="quiet">
                    {texts.before} {edition} {texts.after} {Link::to(way).around(texts.today)} "."
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

fn subject(teller: Teller, is_about_a_state: bool) -> &'static str {
    if is_about_a_state {
        teller.subject.code()
    } else {
        ""
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn code<S: serde::Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.code())
}
