//! The page as the build writes it: the whole story as plain text and tables,
//! with the parts of [`crate::live`] in their places. Nothing of this reaches
//! the browser's program.

mod condition;
pub(crate) mod facts;
mod named;
pub(crate) mod panels;
pub(crate) mod place;
pub(crate) mod sections;
pub(crate) mod tables;
pub(crate) mod teller;
#[cfg(test)]
mod tests;

use crate::language::Language;
use crate::live::{elsewhere, prose};
use crate::state::State;
use crate::subject::Subject;
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
    pub paths: [String; 2],
    /// The program that moves it.
    pub program: &'static str,
    /// The code of the member state that it is about; empty if of none.
    pub subject: &'static str,
    /// What the browser shows above it.
    pub title: String,
    /// What search engines show of it.
    pub description: String,
    /// What stands in the body.
    pub body: String,
}

impl Prerendered {
    /// Its own path from the site's root.
    #[cfg(test)]
    fn path(&self) -> &str {
        let [dutch, english] = &self.paths;
        if self.language == "en" {
            english
        } else {
            dutch
        }
    }
}

/// All pages, each in both languages: the story of each member state, and the
/// pages beside it.
pub fn prerender() -> impl Iterator<Item = Prerendered> {
    let stories = Subject::all().map(|subject| (subject, story as fn(Teller) -> Prerendered));
    let at_root = Subject::all().filter(|subject| subject.folder().is_empty());
    let others = [
        view::countries::page as fn(Teller) -> Prerendered,
        view::dublin::page,
        view::timeline::page,
        view::share::page,
    ];
    let others = at_root.flat_map(move |subject| others.map(|page| (subject, page)));
    stories.chain(others).flat_map(|(subject, page)| {
        [Language::Nl, Language::En].map(|language| {
            let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
            owner.with(|| page(Teller::new(language, subject)))
        })
    })
}

fn story(teller: Teller) -> Prerendered {
    let chrome = &teller.story.chrome;
    Prerendered {
        language: teller.language.code(),
        paths: place::story(teller.subject).paths(),
        program: "page",
        subject: teller.subject.code(),
        title: teller.words(chrome.page_title),
        description: teller.words(chrome.description),
        body: body(teller).to_html(),
    }
}

fn body(teller: Teller) -> AnyView {
    let state = State::new(teller.language, teller.subject);
    let here = place::story(teller.subject);
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
        ("others", contents.others),
        ("limits", contents.limits),
        ("method", contents.method),
        ("sources", contents.sources),
    ];
    let entries = entries.map(|(id, name)| {
        view! { <li><a class="nl-link" href=format!("#{id}")>{teller.words(name)}</a></li> }
    });
    // The panels last: the sections say which there are.
    let sections = sections::all(teller, state);
    view! {
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{chrome.skip_link}</a>
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                {view::frame::pages(teller, &here)}
                {languages(teller, &here)}
                {states(teller)}
            </header>
            {sections::find(teller)}
            <main id="content">
                <p class="fault" role="status" data-live="elsewhere">
                    {prose::named(state, "elsewhere")}
                </p>
                <div data-live=elsewhere::PAGE>{elsewhere::page(state)}</div>
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
pub(crate) fn languages(teller: Teller, page: &Place) -> AnyView {
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

/// The ways to the same page about each other member state.
fn states(teller: Teller) -> AnyView {
    let chrome = &teller.story.chrome;
    let name = |subject: Subject| {
        teller
            .language
            .of(subject.state().name_nl, subject.state().name_en)
    };
    let mut all: Vec<_> = Subject::all().collect();
    all.sort_by_key(|subject| name(*subject));
    let links = all.into_iter().map(|subject| {
        let is_this = subject == teller.subject;
        view! {
            <li>
                <a class="nl-link" href=teller.subject.way_to(subject) aria-current=is_this.then_some("page")>
                    {name(subject)}
                </a>
            </li>
        }
    });
    view! {
        <details class="states">
            <summary>{teller.words(chrome.states)}</summary>
            <nav aria-label=chrome.states_label>
                <ul>{links.collect_view()}</ul>
            </nav>
        </details>
    }
    .into_any()
}
