//! The page of the story.

use super::announced;
use super::answer::answer;
use super::asks::find;
use crate::draw::{panels, teller::Teller};
use crate::page::Prerendered;
use crate::pages::frame;
use crate::preview;
use app::link::Link;
use app::live::elsewhere;
use app::live::prose::Saying;
use app::state::State;
use leptos::prelude::*;
use said::pages::{Address, Page};
use said::subject::Subject;

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let chrome = &teller.story.chrome;
    Prerendered::of_page(
        teller,
        Page::Story,
        [chrome.page_title, chrome.description].map(|text| teller.words(text)),
        body(teller),
        preview::of_story(teller),
    )
}

fn body(teller: Teller) -> AnyView {
    let state = State::new(teller.language, teller.subject);
    let here = Address::of_page(Page::Story, teller.subject);
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
        let address = format!("#{id}");
        view! { <li>{Link::to(address).around(teller.words(name))}</li> }
    });
    // The panels last: the sections say which there are.
    let sections = super::all(teller, state);
    view! {
        {frame::skip_link(teller)}
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                {frame::pages(teller, Page::Story)}
                {frame::languages(teller, &here)}
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
        let way = teller.subject.way_to(subject);
        view! {
            <li>{Link::to(way).current(is_this.then_some("page")).around(name(subject))}</li>
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
