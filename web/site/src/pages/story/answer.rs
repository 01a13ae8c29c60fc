//! The question and the whole answer, before anything moves.

use crate::draw::sections::paragraphs;
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;

/// The short answer.
pub fn answer(teller: Teller) -> AnyView {
    let texts = &teller.story.answer;
    let points = texts.sense.iter().map(|point| {
        view! { <li><b>{point.head}"."</b> " " {teller.tell(point.text)}</li> }
    });
    view! {
        <header class="answer">
            <h1 class="nl-heading nl-heading--level-1">{teller.words(texts.title)}</h1>
            <p class="fault" role="status" id="older"></p>
            <p class="nl-paragraph nl-paragraph--lead">{teller.tell(texts.lead)}</p>
            {paragraphs(teller, texts.notes)}
            <section aria-labelledby="sense">
                <h2 class="nl-heading nl-heading--level-3" id="sense">{texts.sense_title}</h2>
                <ul class="sense">{points.collect_view()}</ul>
            </section>
            <p class="quiet">
                {teller.tell(texts.checked)} " "
                {Link::to("#balance").around(texts.use_it)}
            </p>
        </header>
    }
    .into_any()
}
