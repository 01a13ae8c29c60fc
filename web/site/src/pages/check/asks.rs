//! The places of the desk, and what stands there as long as the desk is not open.

use crate::draw::sections::{paragraphs, section_of};
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::texts::story::Paragraphs;
use said::texts::tools::fetching;

/// The check of a figure.
pub fn figure(teller: Teller) -> AnyView {
    let texts = &teller.story.checks;
    asking(teller, "figure", texts.figure_title, texts.figure)
}

/// The search for a counterexample.
pub fn breaking(teller: Teller) -> AnyView {
    let texts = &teller.story.checks;
    asking(teller, "break", texts.break_title, texts.breaking)
}

fn asking(teller: Teller, id: &'static str, title: &'static str, said: Paragraphs) -> AnyView {
    let texts = &teller.story.checks;
    let inside = view! {
        {paragraphs(teller, said)}
        <div class="asked" id=format!("{id}-desk")>
            <p class="quiet waits">{texts.waits}</p>
            {missing(teller)}
        </div>
    };
    section_of(teller, "chapter asks", id, title, inside.into_any())
}

/// What stands where the desk could not be fetched: the program shows it then.
pub fn missing(teller: Teller) -> AnyView {
    view! {
        <p class="fault missing">
            {teller.story.checks.missing} " "
            <button type="button" class="nl-button again">{fetching(teller.language).again}</button>
        </p>
    }
    .into_any()
}
