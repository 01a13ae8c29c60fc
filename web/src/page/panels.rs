//! Panels that explain a figure or a term where it stands. The browser opens
//! them by itself: they need no program.

use super::facts::{Fact, Panel, Why};
use super::teller::Teller;
use crate::language::Language;
use crate::live::trace::{self, explained};
use crate::state::State;
use crate::text::story::{Glossary, Reason};
use leptos::prelude::*;
use solidarity_core::to_query;
use std::sync::Arc;

/// A figure with its way to where it comes from.
pub fn figure(fact: &Fact, language: Language) -> AnyView {
    let exact = fact.exact.clone();
    let shown = fact.shown(language);
    let data = view! { <data value=exact>{shown}</data> };
    match &fact.why {
        Why::Panel(panel) => view! {
            <button type="button" class="figure" popovertarget=format!("why-{panel}")>
                {data}
            </button>
        }
        .into_any(),
        Why::Source(key) => view! {
            <a class="figure" href=format!("#source-{key}")>
                {data}
            </a>
        }
        .into_any(),
    }
}

/// A term that explains itself.
pub fn term(key: &'static str, shown: &'static str) -> AnyView {
    view! {
        <button type="button" class="term" popovertarget=format!("term-{key}")>
            {shown}
        </button>
    }
    .into_any()
}

/// The question to a figure that moves.
pub fn why(teller: Teller, step: &'static str) -> impl IntoView {
    let reason = teller.story.why.find(step);
    let about = reason.map_or("", |reason| reason.title);
    view! {
        <button type="button" class="why" popovertarget=format!("why-{step}")>
            {teller.story.chrome.why_this_number}
            <span class="unseen">" "{about}</span>
        </button>
    }
}

/// All panels of the page.
pub fn panels(teller: Teller, state: State) -> impl IntoView {
    let moving = trace::STEPS.into_iter().filter_map(|step| {
        let reason = teller.story.why.find(step)?;
        let trace = trace::trace(state, step);
        let trace = view! { <div data-live=trace::name(step)>{trace}</div> };
        Some(panel(
            teller,
            format!("why-{step}"),
            "panel moving",
            reason.title,
            [told(teller, reason), trace.into_any()]
                .into_iter()
                .collect_view()
                .into_any(),
        ))
    });
    let still = teller.facts.with_value(|facts| {
        let panels = facts.panels().iter();
        panels.map(|panel| still(teller, panel)).collect_view()
    });
    let terms = Glossary::KEYS.iter().filter_map(|key| {
        let term = teller.story.glossary.find(key)?;
        let explanation = view! { <p>{teller.tell(term.explanation)}</p> };
        Some(panel(
            teller,
            format!("term-{key}"),
            "panel term-panel",
            term.term,
            explanation.into_any(),
        ))
    });
    view! {
        <section class="panels" aria-label=teller.story.chrome.print_figures>
            <h2 class="nl-heading nl-heading--level-2 only-print">{teller.story.chrome.print_figures}</h2>
            {moving.collect_view()}
            {still}
            {terms.collect_view()}
        </section>
    }
}

fn told(teller: Teller, reason: &'static Reason) -> AnyView {
    view! { <p class="sentence">{teller.tell(reason.sentence)}</p> }.into_any()
}

/// A panel of a figure that stays: of the data, or of an example.
fn still(
    teller: Teller,
    Panel {
        id,
        title,
        steps,
        scenario,
    }: &Panel,
) -> AnyView {
    let steps = steps.iter().map(|step| {
        let reason = teller.story.why.find(step.step);
        let sentence = reason.map(|reason| told(teller, reason));
        let step = step.clone();
        let step = explained(Arc::new(move || Some(step.clone())), teller.language, false);
        view! { {sentence} {step} }
    });
    let open = scenario.as_ref().map(|scenario| {
        let address = format!("?{}#balance", to_query(scenario));
        view! { <p><a class="nl-link" href=address>{teller.story.controls.open_scenario}</a></p> }
    });
    let inside = view! { {steps.collect_view()} {open} };
    panel(
        teller,
        format!("why-{id}"),
        "panel",
        title,
        inside.into_any(),
    )
}

fn panel(teller: Teller, id: String, class: &'static str, title: &str, inside: AnyView) -> AnyView {
    let title = title.to_owned();
    let heading = format!("{id}-title");
    let (labelled_by, target) = (heading.clone(), id.clone());
    view! {
        <div class=class id=id popover="auto" role="dialog" aria-labelledby=labelled_by>
            <h3 class="nl-heading nl-heading--level-3" id=heading>{title}</h3>
            {inside}
            <button type="button" class="nl-button close" popovertarget=target popovertargetaction="hide">
                {teller.story.chrome.close}
            </button>
        </div>
    }
    .into_any()
}
