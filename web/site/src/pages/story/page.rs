//! The page of the story.

use super::{announced, answer, find};
use crate::draw::{panels, teller::Teller};
use crate::page::Prerendered;
use crate::pages::frame::{self, languages};
use crate::{place, preview};
use app::live::elsewhere;
use app::live::prose::Saying;
use app::state::State;
use leptos::prelude::*;
use said::subject::Subject;

pub fn page(teller: Teller) -> Prerendered {
    let chrome = &teller.story.chrome;
    Prerendered {
        paths: place::story(teller.subject).paths(),
        styles: "story",
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
    let sections = super::all(teller, state);
    view! {
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{chrome.skip_link}</a>
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                {frame::pages(teller, &here)}
                {languages(teller, &here)}
                {states(teller)}
            </header>
            {find(teller)}
            <main id="content">
                <p class="fault" role="status" data-live=Saying::Elsewhere.name()>
                    {Saying::Elsewhere.say(state)}
                </p>
                <div>{elsewhere::page(state)}</div>
                {answer(teller)}
                <nav class="contents" aria-label=chrome.navigation_label>
                    <ul>{entries.into_iter().collect_view()}</ul>
                </nav>
                {sections}
            </main>
            {panels::panels(teller)}
            {announced(state)}
        </div>
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
