//! The sections that are text and tables.

use super::tables;
use crate::draw::sections::{paragraph, paragraphs, section, within};
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::pages::{Address, Page};

/// The reference key.
pub fn key(teller: Teller) -> AnyView {
    let texts = &teller.story.key;
    let inside = paragraphs(teller, texts.paragraphs);
    within(teller, "key", texts.title, inside.into_any())
}

/// The pool.
pub fn pool(teller: Teller) -> AnyView {
    let texts = &teller.story.pool;
    let inside = view! {
        {paragraphs(teller, texts.paragraphs)}
        {tables::pools(teller)}
    };
    within(teller, "pool", texts.title, inside.into_any())
}

/// The forms a state can choose.
pub fn choice(teller: Teller) -> AnyView {
    let texts = &teller.story.choice;
    within(
        teller,
        "choice",
        texts.title,
        paragraphs(teller, texts.paragraphs).into_any(),
    )
}

/// What happens when too few relocations are pledged.
pub fn trigger(teller: Teller) -> AnyView {
    let texts = &teller.story.trigger;
    let steps = texts
        .steps
        .iter()
        .map(|step| view! { <li>{teller.tell(step)}</li> });
    let inside = view! {
        {paragraph(teller, texts.intro)}
        <ol class="steps">{steps.collect_view()}</ol>
        {paragraph(teller, texts.example)}
        {tables::pledges(teller)}
        {paragraphs(teller, texts.paragraphs)}
    };
    within(teller, "trigger", texts.title, inside.into_any())
}

/// The ways to the pages beside the story.
pub fn others(teller: Teller) -> AnyView {
    let texts = &teller.story.others;
    let of = |page| Address::of_page(page, teller.subject);
    let here = of(Page::Story);
    let pages = [
        (Page::Countries, &texts.countries),
        (Page::Dublin, &texts.dublin),
        (Page::Timeline, &texts.timeline),
    ];
    let pages = pages.map(|(page, point)| {
        let address = here.way_to(teller.language, of(page).path(teller.language));
        view! {
            <dt>{Link::to(address).around(point.head)}</dt>
            <dd>{teller.tell(point.text)}</dd>
        }
    });
    let inside = view! { <dl class="points">{pages.into_iter().collect_view()}</dl> };
    section(teller, "others", texts.title, inside.into_any())
}

/// How the figures are calculated.
pub fn method(teller: Teller) -> AnyView {
    let texts = &teller.story.method;
    let inside = paragraphs(teller, texts.paragraphs);
    view! {
        <section class="chapter" id="method" aria-labelledby="method-title">
            <details class="exact">
                <summary>
                    <h2 class="nl-heading nl-heading--level-3" id="method-title">{texts.title}</h2>
                </summary>
                {inside}
            </details>
        </section>
    }
    .into_any()
}
