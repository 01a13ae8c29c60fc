//! The sections of the story, top to bottom.

mod answer;
mod asks;
mod balance;
mod claims;
mod controls;
mod figures;
mod limits;
mod page;
mod sources;
mod story;

pub use answer::answer;
pub use asks::{figure, find};
pub use balance::balance;
pub use claims::claim_alone;
pub use page::page;
pub use sources::{all_sources, linked, sources};

use crate::draw::teller::Teller;
use app::live::prose::Saying;
use app::state::State;
use leptos::prelude::*;

/// All sections after the short answer.
pub fn all(teller: Teller, state: State) -> AnyView {
    view! {
        {story::key(teller)}
        {story::pool(teller)}
        {story::choice(teller)}
        {story::trigger(teller)}
        {balance(teller, state)}
        {claims::claims(teller)}
        {figure(teller)}
        {asks::breaking(teller)}
        {story::others(teller)}
        {limits::limits(teller)}
        {story::method(teller)}
        {sources(teller)}
    }
    .into_any()
}

/// A section with its heading.
pub fn section(teller: Teller, id: &'static str, title: &'static str, inside: AnyView) -> AnyView {
    section_of(teller, "chapter", id, title, inside)
}

/// A section of a kind, with its heading.
pub fn section_of(
    teller: Teller,
    class: &'static str,
    id: &'static str,
    title: &'static str,
    inside: AnyView,
) -> AnyView {
    let heading = format!("{id}-title");
    let labelled_by = heading.clone();
    view! {
        <section class=class id=id aria-labelledby=labelled_by>
            <h2 class="nl-heading nl-heading--level-2" id=heading>{teller.words(title)}</h2>
            {inside}
        </section>
    }
    .into_any()
}

/// Paragraphs with all that their markup stands for.
pub fn paragraphs(teller: Teller, texts: &'static [&'static str]) -> AnyView {
    let paragraphs = texts.iter().filter_map(|text| paragraph(teller, text));
    paragraphs.collect_view().into_any()
}

/// A paragraph; none where nothing of it is so of the subject.
pub fn paragraph(teller: Teller, text: &'static str) -> Option<AnyView> {
    let told = teller.tell(text);
    (!told.is_empty()).then(|| view! { <p class="nl-paragraph">{told}</p> }.into_any())
}

/// A sentence that moves.
fn saying(state: State, saying: Saying) -> AnyView {
    view! { <span data-live=saying.name()>{saying.say(state)}</span> }.into_any()
}

/// What is said aloud, and not seen.
pub fn announced(state: State) -> AnyView {
    view! {
        <p class="unseen" role="status" data-live=Saying::Announced.name()>
            {Saying::Announced.say(state)}
        </p>
    }
    .into_any()
}
