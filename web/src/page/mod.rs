//! The page as the build writes it: the whole story as plain text and tables,
//! with the parts of [`crate::live`] in their places. Nothing of this reaches
//! the browser's program.

mod dates;
pub(crate) mod facts;
mod named;
pub(crate) mod panels;
pub(crate) mod place;
pub(crate) mod sections;
pub(crate) mod tables;
pub(crate) mod teller;

use crate::language::Language;
use crate::live::prose;
use crate::state::State;
use crate::view;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use place::Place;
use std::sync::Arc;
use teller::Teller;

/// What a page is made of, for the template around it.
pub struct Prerendered {
    /// The code of its language.
    pub language: &'static str,
    /// Its path from the site's root, Dutch and English.
    pub paths: [&'static str; 2],
    /// The program that moves it.
    pub program: &'static str,
    /// What the browser shows above it.
    pub title: &'static str,
    /// What search engines show of it.
    pub description: &'static str,
    /// What stands in the body.
    pub body: String,
}

/// All pages, each in Dutch first.
#[must_use]
pub fn prerender() -> Vec<Prerendered> {
    let pages = [
        story,
        view::countries::page,
        view::dublin::page,
        view::timeline::page,
    ];
    let written = pages.into_iter().flat_map(|page| {
        [Language::Nl, Language::En].map(|language| {
            let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
            owner.with(|| page(Teller::new(language)))
        })
    });
    written.collect()
}

fn story(teller: Teller) -> Prerendered {
    let chrome = &teller.story.chrome;
    Prerendered {
        language: teller.language.code(),
        paths: [place::STORY.dutch, place::STORY.english],
        program: "page",
        title: chrome.page_title,
        description: chrome.description,
        body: body(teller).to_html(),
    }
}

fn body(teller: Teller) -> AnyView {
    let state = State::new(teller.language);
    let chrome = &teller.story.chrome;
    let contents = &chrome.contents;
    let entries = [
        ("key", contents.key),
        ("pool", contents.pool),
        ("choice", contents.choice),
        ("trigger", contents.trigger),
        ("balance", contents.balance),
        ("claims", contents.claims),
        ("figure", contents.figure),
        ("break", contents.breaking),
        ("limits", contents.limits),
        ("method", contents.method),
        ("sources", contents.sources),
    ];
    let entries = entries.map(|(id, name)| {
        view! { <li><a class="nl-link" href=format!("#{id}")>{name}</a></li> }
    });
    // The panels last: the sections say which there are.
    let sections = sections::all(teller, state);
    view! {
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{chrome.skip_link}</a>
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                {view::frame::pages(teller, place::STORY)}
                {languages(teller, place::STORY)}
            </header>
            {sections::find(teller)}
            <main id="content">
                {sections::answer(teller)}
                <nav class="contents" aria-label=chrome.navigation_label>
                    <ul>{entries.into_iter().collect_view()}</ul>
                </nav>
                {sections}
            </main>
            {panels::panels(teller)}
            <p class="unseen" role="status" data-live="announced">
                {prose::named(state, "announced")}
            </p>
        </div>
    }
    .into_any()
}

/// The way to the same page in the other language.
pub(crate) fn languages(teller: Teller, page: Place) -> AnyView {
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
