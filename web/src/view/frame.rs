//! What all pages beside the story have around them.

use super::texts::{self, Frame};
use crate::page::place::{COUNTRIES, DUBLIN, Place, SHARE, TIMELINE, story};
use crate::page::teller::Teller;
use crate::page::{Prerendered, languages, panels, preview, sections};
use leptos::prelude::*;

/// The texts that all pages share.
fn frame(teller: Teller) -> &'static Frame {
    teller.language.of(&texts::nl::FRAME, &texts::en::FRAME)
}

/// The ways to the other pages.
pub fn pages(teller: Teller, here: &Place) -> AnyView {
    let texts = frame(teller);
    let language = teller.language;
    let links = [story(teller.subject), COUNTRIES, DUBLIN, TIMELINE, SHARE]
        .into_iter()
        .zip(texts.pages)
        .map(|(page, name)| {
            let is_this = page == *here;
            let mut address = here.way_to(language, page.path(language));
            // What is shared is about the same state.
            if page == SHARE && !teller.subject.folder().is_empty() {
                address = [&address, "?state=", teller.subject.code()].concat();
            }
            view! {
                <a
                    class="nl-link"
                    href=address
                    aria-current=is_this.then_some("page")
                >
                    {name}
                </a>
            }
        });
    view! { <nav class="pages" aria-label=texts.pages_label>{links.collect_view()}</nav> }
        .into_any()
}

/// A page: its heading, its lead, its sections, the sources and the panels.
pub fn page(teller: Teller, here: &Place, titles: &'static Titles, inside: AnyView) -> Prerendered {
    let chrome = &teller.story.chrome;
    let content = view! {
        <main id="content" class="view">
            <header class="answer">
                <h1 class="nl-heading nl-heading--level-1">{titles.title}</h1>
                <p class="nl-paragraph nl-paragraph--lead">{teller.tell(titles.lead)}</p>
            </header>
            {inside}
            {sections::all_sources(teller)}
        </main>
    };
    let content = content.to_html();
    let panels = panels::used(teller, &content);
    let around = view! {
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{chrome.skip_link}</a>
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                {pages(teller, here)}
                {languages(teller, here)}
            </header>
            <div inner_html=content></div>
            {panels}
            <p class="unseen" role="status" id="said-aloud"></p>
        </div>
    };
    Prerendered {
        paths: here.paths(),
        program: "tools",
        ..Prerendered::new(
            teller.language,
            [titles.page_title.to_owned(), titles.description.to_owned()],
            &around.to_html(),
            preview::of_view(teller, here, titles),
        )
    }
}

/// What a page is called.
pub struct Titles {
    /// Above it, in the browser.
    pub page_title: &'static str,
    /// For search engines.
    pub description: &'static str,
    /// At its top.
    pub title: &'static str,
    /// In a sentence or two, what it comes to.
    pub lead: &'static str,
}
