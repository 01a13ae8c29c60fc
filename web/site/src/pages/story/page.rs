//! The page of the story.

use super::announced;
use super::answer::answer;
use super::card::card;
use super::find::find;
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
    // The panels last: the sections say which there are.
    let sections = super::all(teller, state);
    view! {
        {frame::skip_link(teller)}
        <div class="page">
            <header class="top">
                <p class="name">{chrome.name}</p>
                <button type="button" class="to-find" popovertarget="find-panel">{chrome.find}</button>
                {frame::languages(teller, &here)}
            </header>
            <main id="content">
                <p class="fault" role="status" data-live=Saying::Elsewhere.name()>
                    {Saying::Elsewhere.say(state)}
                </p>
                <div>{elsewhere::page(state)}</div>
                <div class="first">{answer(teller)} {card(teller, state)}</div>
                {sections}
            </main>
            <footer class="ways">
                {frame::pages(teller, Page::Story)}
                {states(teller)}
            </footer>
            {find(teller)}
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
