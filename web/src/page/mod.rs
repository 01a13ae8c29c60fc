//! The page as the build writes it: the whole story as plain text and tables,
//! with the parts of [`crate::live`] in their places. Nothing of this reaches
//! the browser's program.

mod condition;
pub(crate) mod facts;
pub(crate) mod lean;
mod named;
pub(crate) mod panels;
pub(crate) mod place;
pub(crate) mod preview;
#[cfg(test)]
pub(crate) mod read;
pub(crate) mod sections;
pub(crate) mod tables;
pub(crate) mod teller;
#[cfg(test)]
mod tests;

use crate::embed;
use crate::language::Language;
use crate::live::{elsewhere, prose};
use crate::state::State;
use crate::subject::Subject;
use crate::view;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use place::Place;
use solidarity_core::editions;
use std::sync::Arc;
use teller::Teller;

/// What a page is made of, for the template around it.
pub struct Prerendered {
    /// Its language.
    pub(crate) language: Language,
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
    /// What is shown of it where its link is shared.
    pub preview: preview::Preview,
    /// Of a part that others show in a frame: how high that is, in CSS pixels.
    pub oembed: Option<u16>,
}

impl Prerendered {
    /// A page that no program moves, at the root.
    pub(crate) fn new(
        language: Language,
        [title, description]: [String; 2],
        body: &str,
        preview: preview::Preview,
    ) -> Self {
        Self {
            language,
            paths: Default::default(),
            program: "",
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
        let (before, after, today) = embed::frozen(self.language);
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

    /// The code of its language.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language.code()
    }

    /// Its own path from the site's root.
    pub(crate) fn path(&self) -> &str {
        let [dutch, english] = &self.paths;
        self.language.of(dutch, english)
    }
}

/// All pages, each in both languages: the story of each member state, the pages
/// beside it, and the parts for other pages.
pub fn prerender() -> impl Iterator<Item = Prerendered> {
    let stories = Subject::all().map(|subject| (subject, stories as Drawn));
    let at_root = Subject::all().filter(|subject| subject.folder().is_empty());
    let others = [views as Drawn, embed::pages];
    let others = at_root.flat_map(move |subject| others.map(|pages| (subject, pages)));
    stories.chain(others).flat_map(|(subject, pages)| {
        [Language::Nl, Language::En]
            .into_iter()
            .flat_map(move |language| {
                let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
                owner.with(|| pages(Teller::new(language, subject)))
            })
    })
}

/// Pages of one kind, drawn for a teller.
type Drawn = fn(Teller) -> Vec<Prerendered>;

fn stories(teller: Teller) -> Vec<Prerendered> {
    vec![story(teller)]
}

/// The pages beside the story. Each has a teller of its own: they add facts.
fn views(teller: Teller) -> Vec<Prerendered> {
    let anew = || Teller::new(teller.language, teller.subject);
    vec![
        view::countries::page(anew()),
        view::dublin::page(anew()),
        view::timeline::page(anew()),
        view::share::page(anew()),
    ]
}

fn story(teller: Teller) -> Prerendered {
    let chrome = &teller.story.chrome;
    Prerendered {
        paths: place::story(teller.subject).paths(),
        program: "page",
        subject: teller.subject.code(),
        ..Prerendered::new(
            teller.language,
            [
                teller.words(chrome.page_title),
                teller.words(chrome.description),
            ],
            &body(teller).to_html(),
            preview::of_story(teller),
        )
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
