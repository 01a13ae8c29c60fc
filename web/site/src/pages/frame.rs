//! What pages have around them.

use super::sources;
use crate::draw::panels;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use crate::preview;
use app::link::Link;
use leptos::prelude::*;
use said::language::Language;
use said::pages::{Address, Opens, Page};
use said::texts::frame::{Titles, frame};

/// The ways to all pages.
pub fn pages(teller: Teller, here: Page) -> AnyView {
    let language = teller.language;
    let of = |page| Address::of_page(page, teller.subject);
    let links = Page::ALL.iter().map(|page| {
        let mut address = of(here).way_to(language, of(*page).path(language));
        // What is shared or checked is about the same state.
        let takes_along = *page != Page::Story && page.record().has_scenario;
        let takes_along = takes_along || *page == Page::Share;
        if takes_along && !teller.subject.folder().is_empty() {
            address = [&address, "?state=", teller.subject.code()].concat();
        }
        let is_this = *page == here;
        let name = page.record().texts.of(language).name;
        let class = if takes_along {
            "nl-link along"
        } else {
            "nl-link"
        };
        Link::to(address)
            .class(class)
            .current(is_this.then_some("page"))
            .around(name)
    });
    let label = frame(language).pages_label;
    view! { <nav class="pages" aria-label=label>{links.collect_view()}</nav> }.into_any()
}

/// A page beside the story: its heading, its lead, its sections, the sources and the
/// panels.
pub fn page(teller: Teller, here: Page, titles: &'static Titles, inside: AnyView) -> Prerendered {
    let content = view! {
        <main id="content" class="view">
            <header class="answer">
                <h1 class="nl-heading nl-heading--level-1">{titles.title}</h1>
                <p class="nl-paragraph nl-paragraph--lead">{teller.tell(titles.lead)}</p>
            </header>
            {inside}
            {sources::all_sources(teller)}
        </main>
    }
    .into_any();
    // After the content, which says which there are.
    let panels = panels::used(teller);
    let opens = here.record().opens.map(Opens::name);
    let around = view! {
        {skip_link(teller)}
        <div class="page" data-opens=opens>
            <header class="top">
                <p class="name">{teller.story.chrome.name}</p>
                {pages(teller, here)}
                {languages(teller, &Address::of_page(here, teller.subject))}
            </header>
            <div>{content}</div>
            {panels}
            <p class="unseen" role="status" id="said-aloud"></p>
        </div>
    };
    Prerendered::of_page(
        teller,
        here,
        [titles.page_title, titles.description].map(str::to_owned),
        around.into_any(),
        preview::of_view(teller, here, titles),
    )
}

/// The way past what stands above the content.
pub fn skip_link(teller: Teller) -> AnyView {
    let class = "nl-skip-link nl-skip-link--visible-on-focus";
    let text = teller.story.chrome.skip_link;
    Link::to("#content").class(class).around(text)
}

/// The way to the same page in the other language.
pub fn languages(teller: Teller, here: &Address) -> AnyView {
    let chrome = &teller.story.chrome;
    let link = |language: Language, name: &'static str| {
        let is_this = language == teller.language;
        let way = here.way_to(teller.language, here.path(language));
        let link = Link::to(way).language(language);
        link.current(is_this.then_some("page")).around(name)
    };
    view! {
        <nav class="languages" aria-label=chrome.language_label>
            {link(Language::Nl, chrome.dutch)}
            {link(Language::En, chrome.english)}
        </nav>
    }
    .into_any()
}
