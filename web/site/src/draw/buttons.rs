//! What stands in a text and opens a panel: figures, terms, questions to a figure.

use super::facts::{Fact, Why};
use super::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::trace::SUPPOSED;

/// A figure with its way to where it comes from.
pub fn figure(teller: Teller, fact: &Fact) -> AnyView {
    let exact = fact.exact.clone();
    let shown = fact.shown(teller.language);
    let data = view! { <data value=exact>{shown}</data> };
    match &fact.why {
        Why::Panel(panel) => view! {
            <button type="button" class="figure" popovertarget=teller.opens(format!("why-{panel}"))>
                {data}
            </button>
        }
        .into_any(),
        Why::Source(key) => {
            let address = format!("#source-{}", key.as_str());
            Link::to(address).class("figure").around(data)
        }
    }
}

/// A term that explains itself.
pub fn term(teller: Teller, key: &'static str, shown: &'static str) -> AnyView {
    view! {
        <button type="button" class="term" popovertarget=teller.opens(format!("term-{key}"))>
            {shown}
        </button>
    }
    .into_any()
}

/// The question to a figure that moves.
pub fn why(teller: Teller, step: &'static str) -> AnyView {
    asked(teller, step, teller.story.chrome.why_this_number)
}

/// The same in a word, where there is little room.
pub fn why_in_a_word(teller: Teller, step: &'static str) -> AnyView {
    asked(teller, step, teller.story.chrome.why)
}

fn asked(teller: Teller, step: &'static str, question: &'static str) -> AnyView {
    let reason = teller.story.why.find(step.trim_start_matches(SUPPOSED));
    let about = reason.map_or("", |reason| reason.title);
    view! {
        <button type="button" class="why" popovertarget=teller.opens(format!("why-{step}"))>
            {question}
            <span class="unseen">" "{about}</span>
        </button>
    }
    .into_any()
}
