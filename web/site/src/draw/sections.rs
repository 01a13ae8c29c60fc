//! Sections with their headings, and paragraphs in them.

use super::teller::Teller;
use leptos::prelude::*;

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

/// What is exact, folded below what is short: its heading says what is there.
pub fn folded(teller: Teller, summary: &'static str, inside: AnyView) -> AnyView {
    view! {
        <details class="exact">
            <summary>{teller.words(summary)}</summary>
            {inside}
        </details>
    }
    .into_any()
}

/// A section within a step or a fold, with its heading.
pub fn within(teller: Teller, id: &'static str, title: &'static str, inside: AnyView) -> AnyView {
    let heading = format!("{id}-title");
    let labelled_by = heading.clone();
    view! {
        <section class="within" id=id aria-labelledby=labelled_by>
            <h4 class="nl-heading nl-heading--level-4" id=heading>{teller.words(title)}</h4>
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

/// A paragraph. Returns `None` if nothing of it is so of the subject.
pub fn paragraph(teller: Teller, text: &'static str) -> Option<AnyView> {
    let told = teller.tell(text);
    (!told.is_empty()).then(|| view! { <p class="nl-paragraph">{told}</p> }.into_any())
}
