//! What other sources say: facts that the documents do not hold, each with its
//! date and how far it can be relied on.

use crate::draw::cite::to_source;
use crate::draw::sections;
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::texts::timeline::Later;
use solidarity_core::later::{LaterFact, Seen, facts};
use solidarity_core::source::date_in_words;

/// The section, the oldest fact first.
pub fn section(teller: Teller, texts: &'static Later) -> AnyView {
    let entries = facts().iter().map(|fact| entry(teller, texts, fact));
    let inside = view! {
        {sections::paragraph(teller, texts.intro)}
        <ul class="sources">{entries.collect_view()}</ul>
    };
    sections::section(teller, "later", texts.title, inside.into_any())
}

fn entry(teller: Teller, texts: &Later, fact: &'static LaterFact) -> AnyView {
    let language = teller.language;
    let date = date_in_words(fact.date, language);
    let cited = fact.source.iter().map(|citation| {
        let place = citation.place(language);
        let place = (!place.is_empty()).then(|| [", ", &place].concat());
        let name = citation.source().reference(language);
        view! { "; " {to_source(citation.key().as_str(), name)} {place} }
    });
    let start = (fact.seen == Seen::Start).then(|| ["; ", texts.start].concat());
    view! {
        <li data-grade=fact.grade.as_str()>
            <time datetime=fact.date>{date}</time> ". " {fact.what(language)} " "
            <span class="quiet">
                "(" {teller.story.chrome.grade(fact.grade)} {cited.collect_view()} {start} ")"
            </span>
        </li>
    }
    .into_any()
}
