//! Panels that explain a figure or a term where it stands. The browser opens
//! them by itself: they need no program.

use super::facts::{Fact, Panel, Why, example};
use super::teller::Teller;
use crate::pages::story as sections;
use leptos::prelude::*;
use said::language::Language;
use said::texts::story::{self, Glossary, Reason};
use said::trace::{Aspect, Origin, STEPS, origin};
use solidarity_core::source::SourceKey;
use solidarity_core::{Provenance, TraceStep, query::to_query};

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
            <a class="figure" href=format!("#source-{}", key.as_str())>
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
pub fn why(teller: Teller, step: &'static str) -> AnyView {
    let reason = teller.story.why.find(step);
    let about = reason.map_or("", |reason| reason.title);
    view! {
        <button type="button" class="why" popovertarget=format!("why-{step}")>
            {teller.story.chrome.why_this_number}
            <span class="unseen">" "{about}</span>
        </button>
    }
    .into_any()
}

/// All panels of the story.
pub fn panels(teller: Teller) -> AnyView {
    let all = each(teller).into_iter().map(|(_, panel)| panel);
    section(teller, all.collect_view().into_any())
}

/// The panels that a page opens, and those that they open.
pub fn used(teller: Teller, page: &str) -> AnyView {
    let panels = each(teller).into_iter();
    let mut left: Vec<_> = panels.map(|(id, panel)| (id, panel.to_html())).collect();
    let mut opened = page.to_owned();
    let mut used = Vec::new();
    loop {
        let is_opened = |id: &str| opened.contains(&format!("popovertarget=\"{id}\""));
        let (now, later): (Vec<_>, Vec<_>) = left.into_iter().partition(|(id, _)| is_opened(id));
        left = later;
        if now.is_empty() {
            break;
        }
        opened = now.iter().map(|(_, panel)| panel.as_str()).collect();
        used.extend(now.into_iter().map(|(_, panel)| panel));
    }
    section(
        teller,
        view! { <div inner_html=used.concat()></div> }.into_any(),
    )
}

fn section(teller: Teller, panels: AnyView) -> AnyView {
    view! {
        <section class="panels" aria-label=teller.story.chrome.print_figures>
            <h2 class="nl-heading nl-heading--level-2 only-print">{teller.story.chrome.print_figures}</h2>
            {panels}
        </section>
    }
    .into_any()
}

/// Each panel with its id.
///
/// # Panics
/// If the first view or the example cannot be settled: then there is no page.
fn each(teller: Teller) -> Vec<(String, AnyView)> {
    #[expect(clippy::expect_used, reason = "only the build runs this")]
    let first = example(teller.subject, "base").expect("the first view can be settled");
    #[expect(clippy::expect_used, reason = "only the build runs this")]
    let reconvened = example(teller.subject, "reconvened").expect("the example can be settled");
    let steps = story::Why::KEYS
        .iter()
        .copied()
        .filter(|step| STEPS.contains(step));
    let moving = steps.filter_map(|step| {
        let reason = teller.story.why.find(step)?;
        let aspects = Aspect::ALL.map(|aspect| {
            let name = [step, aspect.ending()].concat();
            let mut steps = first.settlement.trace.iter();
            let said = steps
                .find(|other| other.step == step)
                .map(|step| aspect.of(step, teller.language));
            view! { <p class=class(aspect) data-trace=name>{said}</p> }
        });
        // Of a scenario in which every step has its inputs.
        let mut steps = reconvened.settlement.trace.iter();
        let example = steps.find(|other| other.step == step)?;
        let inside = view! {
            {told(teller, reason)}
            {aspects.into_iter().collect_view()}
            {documents(teller, example)}
            {before(teller, example)}
        };
        let id = format!("why-{step}");
        let class = "panel moving";
        let panel = panel(teller, id.clone(), class, reason.title, inside.into_any());
        Some((id, panel))
    });
    let still: Vec<_> = teller.facts.with_value(|facts| {
        let panels = facts.panels().iter();
        let panels = panels.map(|panel| (format!("why-{}", panel.id), still(teller, panel)));
        panels.collect()
    });
    let terms = Glossary::KEYS.iter().filter_map(|key| {
        let term = teller.story.glossary.find(key)?;
        let explanation = view! { <p>{teller.tell(term.explanation)}</p> };
        let id = format!("term-{key}");
        let class = "panel term-panel";
        let panel = panel(teller, id.clone(), class, term.term, explanation.into_any());
        Some((id, panel))
    });
    moving.chain(still).chain(terms).collect()
}

fn told(teller: Teller, reason: &'static Reason) -> AnyView {
    view! { <p class="sentence">{teller.tell(reason.sentence)}</p> }.into_any()
}

/// The sources of a step's inputs: where they are published, and where in them
/// to look.
fn documents(teller: Teller, step: &TraceStep) -> Option<AnyView> {
    let mut used = Vec::new();
    for input in &step.inputs {
        let (Provenance::Source(cited) | Provenance::Total(cited)) = input.source else {
            continue;
        };
        for citation in cited
            .iter()
            .filter(|citation| citation.key() != SourceKey::Law)
        {
            if !used.contains(&citation) {
                used.push(citation);
            }
        }
    }
    let entries = used.into_iter().map(|citation| {
        let source = citation.source();
        let place = citation.place(teller.language);
        let place = (!place.is_empty()).then(|| [": ", &place].concat());
        view! { {sections::linked(source, source.reference(teller.language), teller.language)} {place} ". " }
    });
    let entries: Vec<_> = entries.collect();
    (!entries.is_empty()).then(|| view! { <p class="rule documents">{entries}</p> }.into_any())
}

/// The steps that a step starts from, each with the way to its own panel.
fn before(teller: Teller, step: &TraceStep) -> AnyView {
    let steps = step.inputs.iter().filter_map(|input| {
        let Origin::Step(step) = origin(input, teller.language) else {
            return None;
        };
        let reason = teller.story.why.find(step)?;
        Some(view! {
            <button type="button" class="why" popovertarget=format!("why-{step}")>{reason.title}</button>
            " "
        })
    });
    view! { <p class="before">{steps.collect_view()}</p> }.into_any()
}

fn class(aspect: Aspect) -> &'static str {
    aspect.ending().trim_start_matches('-')
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
        let aspects = Aspect::ALL.map(|aspect| {
            let said = aspect.of(step, teller.language);
            view! { <p class=class(aspect)>{said}</p> }
        });
        view! {
            {sentence}
            {aspects.into_iter().collect_view()}
            {documents(teller, step)}
        }
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
