//! The question and the answer, before the picture.

use crate::draw::sections::paragraphs;
use crate::draw::teller::Teller;
use leptos::prelude::*;

/// The short answer.
pub fn answer(teller: Teller) -> AnyView {
    let texts = &teller.story.answer;
    view! {
        <header class="answer">
            <h1 class="nl-heading nl-heading--level-1">{teller.words(texts.title)}</h1>
            <p class="fault" role="status" id="older"></p>
            <p class="line">{teller.tell(texts.line)}</p>
            <p class="nl-paragraph nl-paragraph--lead">{teller.tell(texts.lead)}</p>
            {paragraphs(teller, texts.notes)}
        </header>
    }
    .into_any()
}

/// In exactly which sense the answer holds.
pub fn sense(teller: Teller) -> AnyView {
    let texts = &teller.story.answer;
    let points = texts.sense.iter().map(|point| {
        view! { <li><b>{point.head}"."</b> " " {teller.tell(point.text)}</li> }
    });
    view! {
        <section class="within" id="sense" aria-labelledby="sense-title">
            <h3 class="nl-heading nl-heading--level-4" id="sense-title">{texts.sense_title}</h3>
            <ul class="sense">{points.collect_view()}</ul>
            <p class="quiet">{teller.tell(texts.checked)}</p>
        </section>
    }
    .into_any()
}
