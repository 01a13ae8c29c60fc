//! The sections that are text and tables.

use super::tables;
use super::union::union;
use crate::draw::sections::{paragraph, paragraphs, section, within};
use crate::draw::teller::Teller;
use app::state::State;
use leptos::prelude::*;

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

/// What the other states do, and the ways to the pages beside the story.
pub fn others(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.others;
    let inside = view! {
        {union(teller, state)}
        {paragraph(teller, texts.more)}
    };
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
