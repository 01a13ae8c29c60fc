//! The page as the build writes it: the whole story as plain text and tables,
//! with the parts of [`crate::live`] in their places. Nothing of this reaches
//! the browser's program.

mod condition;
mod dates;
mod facts;
mod named;
mod panels;
mod sections;
mod tables;
mod teller;
#[cfg(test)]
mod tests;

use crate::language::Language;
use crate::live::{elsewhere, prose};
use crate::state::State;
use crate::subject::Subject;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;
use teller::Teller;

/// What a page is made of, for the template around it.
pub struct Prerendered {
    /// Its folder in the site: empty, or with a slash at its end.
    pub path: String,
    /// Its language's code.
    pub language: &'static str,
    /// The code of the member state that it is about; empty if of none.
    pub subject: &'static str,
    /// What the browser shows above it.
    pub title: String,
    /// What search engines show of it.
    pub description: String,
    /// What stands in the body.
    pub body: String,
}

/// All pages: the story of each member state in each language.
pub fn prerender() -> impl Iterator<Item = Prerendered> {
    let languages = [Language::Nl, Language::En];
    Subject::all().flat_map(move |subject| languages.map(|language| story(language, subject)))
}

fn story(language: Language, subject: Subject) -> Prerendered {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        let teller = Teller::new(language, subject);
        let chrome = &teller.story.chrome;
        Prerendered {
            path: [language.folder(), &subject.folder()].concat(),
            language: language.code(),
            subject: subject.code(),
            title: teller.words(chrome.page_title),
            description: teller.words(chrome.description),
            body: body(teller).to_html(),
        }
    })
}

fn body(teller: Teller) -> AnyView {
    let state = State::new(teller.language, teller.subject);
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
        view! { <li><a class="nl-link" href=format!("#{id}")>{teller.words(name)}</a></li> }
    });
    // The panels last: the sections say which there are.
    let sections = sections::all(teller, state);
    view! {
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{chrome.skip_link}</a>
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                <nav class="languages" aria-label=chrome.language_label>
                    {languages(teller)}
                </nav>
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

fn languages(teller: Teller) -> AnyView {
    let chrome = &teller.story.chrome;
    let link = |language: Language, name: &'static str, address: String| {
        let is_this = language == teller.language;
        view! {
            <a
                class="nl-link"
                href=address
                hreflang=language.code()
                lang=language.code()
                aria-current=is_this.then_some("page")
            >
                {name}
            </a>
        }
    };
    // From the folder of a language within its root, and back.
    let folder = teller.subject.folder();
    let up = if folder.is_empty() { "" } else { "../" };
    let here = || "./".to_owned();
    let (dutch, english) = match teller.language {
        Language::Nl => (here(), [up, "en/", &folder].concat()),
        Language::En => ([up, "../", &folder].concat(), here()),
    };
    view! {
        {link(Language::Nl, chrome.dutch, dutch)}
        {link(Language::En, chrome.english, english)}
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
