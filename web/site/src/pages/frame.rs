//! What all pages beside the story have around them.

use crate::draw::panels;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use crate::pages::story as sections;
use crate::place::{COUNTRIES, DUBLIN, Place, SHARE, TIMELINE, story};
use crate::preview;
use leptos::prelude::*;
use said::language::Language;
use said::texts::frame::{Titles, frame};

/// The ways to the other pages.
pub fn pages(teller: Teller, here: &Place) -> AnyView {
    let texts = frame(teller.language);
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
///
/// `styles` is its style sheet, and `opens` the part of the program that it starts
/// with.
pub fn page(
    teller: Teller,
    here: &Place,
    [styles, opens]: [&'static str; 2],
    titles: &'static Titles,
    inside: AnyView,
) -> Prerendered {
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
        <div class="page" data-opens=opens>
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
        styles,
        ..Prerendered::new(
            teller.language,
            [titles.page_title.to_owned(), titles.description.to_owned()],
            &around.to_html(),
            preview::of_view(teller, here, titles),
        )
    }
}

/// The way to the same page in the other language.
pub fn languages(teller: Teller, page: &Place) -> AnyView {
    let chrome = &teller.story.chrome;
    let link = |language: Language, name: &'static str| {
        let is_this = language == teller.language;
        view! {
            <a
                class="nl-link"
                href=page.way_to(teller.language, page.path(language))
                hreflang=language.code()
                lang=language.code()
                aria-current=is_this.then_some("page")
            >
                {name}
            </a>
        }
    };
    view! {
        <nav class="languages" aria-label=chrome.language_label>
            {link(Language::Nl, chrome.dutch)}
            {link(Language::En, chrome.english)}
        </nav>
    }
    .into_any()
}
