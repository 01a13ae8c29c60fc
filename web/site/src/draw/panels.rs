//! Panels that explain a figure or a term where it stands. The browser opens
//! them by itself: they need no program.

use super::cite::to_publication;
use super::facts::{Example, Panel, example};
use super::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::texts::story::{self, Glossary, Reason};
use said::trace::{Aspect, Origin, STEPS, SUPPOSED, SUPPOSED_STEPS, origin};
use solidarity_core::source::SourceKey;
use solidarity_core::{Provenance, TraceStep, query::to_query};

/// A panel that is not drawn yet.
enum Undrawn {
    /// Of a step of the scenario, which moves.
    Moving(&'static str),
    /// Of a step of the scenario as it would be with the Forum reconvened.
    Supposed(&'static str),
    /// Of a figure that stays, by its place among them.
    Still(usize),
    /// Of a term.
    Term(&'static str),
}

/// All panels of the story.
pub fn panels(teller: Teller) -> AnyView {
    let examples = Examples::of(teller);
    let all = each(teller).into_iter();
    let all = all.map(|(id, panel)| drawn(teller, &examples, id, &panel));
    section(teller, all.collect_view().into_any())
}

/// The panels that what was drawn so far opens, and those that they open.
pub fn used(teller: Teller) -> AnyView {
    let examples = Examples::of(teller);
    let mut left = each(teller);
    let mut used = Vec::new();
    loop {
        let panels = left.into_iter();
        let (now, later): (Vec<_>, Vec<_>) = panels.partition(|(id, _)| teller.has_opened(id));
        left = later;
        if now.is_empty() {
            break;
        }
        let now = now.into_iter();
        used.extend(now.map(|(id, panel)| drawn(teller, &examples, id, &panel)));
    }
    section(teller, view! { <div>{used}</div> }.into_any())
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

/// Each panel with its id, in the order in which they stand.
fn each(teller: Teller) -> Vec<(String, Undrawn)> {
    let steps = story::Why::KEYS.iter().copied();
    let steps = steps.filter(|step| STEPS.contains(step));
    let moving = steps.map(|step| (format!("why-{step}"), Undrawn::Moving(step)));
    let supposed = SUPPOSED_STEPS.into_iter();
    let supposed = supposed.map(|step| (format!("why-{SUPPOSED}{step}"), Undrawn::Supposed(step)));
    let still: Vec<_> = teller.facts.with_value(|facts| {
        let panels = facts.panels().iter().enumerate();
        let panels = panels.map(|(at, panel)| (format!("why-{}", panel.id), Undrawn::Still(at)));
        panels.collect()
    });
    let terms = Glossary::KEYS.iter().copied();
    let terms = terms.map(|key| (format!("term-{key}"), Undrawn::Term(key)));
    moving.chain(supposed).chain(still).chain(terms).collect()
}

/// The scenarios that panels which move are drawn with.
struct Examples {
    /// What the page shows first.
    first: Example,
    /// One in which every step has its inputs.
    reconvened: Example,
}

impl Examples {
    /// # Panics
    /// If the first view or the example cannot be settled: then there is no page.
    #[expect(clippy::expect_used, reason = "only the build runs this")]
    fn of(teller: Teller) -> Self {
        let settled = |name| example(teller.subject, name).expect("it can be settled");
        Self {
            first: settled("base"),
            reconvened: settled("reconvened"),
        }
    }
}

fn drawn(teller: Teller, examples: &Examples, id: String, panel: &Undrawn) -> Option<AnyView> {
    match panel {
        Undrawn::Moving(step) => moving(teller, examples, id, step),
        Undrawn::Supposed(step) => supposed(teller, examples, id, step),
        Undrawn::Still(at) => {
            let panel = teller
                .facts
                .with_value(|facts| facts.panels().get(*at).cloned());
            panel.map(|panel| still(teller, id, &panel))
        }
        Undrawn::Term(key) => {
            let term = teller.story.glossary.find(key)?;
            let explanation = view! { <p>{teller.tell(term.explanation)}</p> };
            let class = "panel term-panel";
            Some(self::panel(
                teller,
                id,
                class,
                term.term,
                explanation.into_any(),
            ))
        }
    }
}

/// A panel of a step of the scenario. Returns `None` if the step has no reason, or no
/// place in the trace.
fn moving(teller: Teller, examples: &Examples, id: String, step: &'static str) -> Option<AnyView> {
    let reason = teller.story.why.find(step)?;
    let aspects = aspects(teller, &examples.first, "", step);
    let mut steps = examples.reconvened.settlement.trace.iter();
    let example = steps.find(|other| other.step == step)?;
    let inside = view! {
        {told(teller, reason)}
        {aspects}
        {documents(teller, example)}
        {before(teller, example)}
    };
    let class = "panel moving";
    Some(panel(teller, id, class, reason.title, inside.into_any()))
}

/// A panel of a step as it would be with the Forum reconvened. Returns `None` if the
/// step has no reason.
fn supposed(
    teller: Teller,
    examples: &Examples,
    id: String,
    step: &'static str,
) -> Option<AnyView> {
    let reason = teller.story.why.find(step)?;
    let inside = view! {
        {told(teller, reason)}
        {aspects(teller, &examples.reconvened, SUPPOSED, step)}
    };
    let class = "panel moving supposed";
    Some(panel(teller, id, class, reason.title, inside.into_any()))
}

/// What a step says in a scenario, each aspect in a place of its own, whose name
/// begins so.
fn aspects(
    teller: Teller,
    example: &Example,
    beginning: &'static str,
    step: &'static str,
) -> AnyView {
    let aspects = Aspect::ALL.map(|aspect| {
        let name = [beginning, step, aspect.ending()].concat();
        let mut steps = example.settlement.trace.iter();
        let said = steps
            .find(|other| other.step == step)
            .map(|step| aspect.of(step, teller.language));
        view! { <p class=class(aspect) data-trace=name>{said}</p> }
    });
    aspects.into_iter().collect_view().into_any()
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
        view! { {to_publication(source, source.reference(teller.language), teller.language)} {place} ". " }
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
            <button type="button" class="why" popovertarget=teller.opens(format!("why-{step}"))>{reason.title}</button>
            " "
        })
    });
    view! { <p class="before">{steps.collect_view()}</p> }.into_any()
}

fn class(aspect: Aspect) -> &'static str {
    aspect.ending().trim_start_matches('-')
}

/// A panel of a figure that stays: of the data, or of an example.
fn still(teller: Teller, id: String, explained: &Panel) -> AnyView {
    let Panel {
        title,
        steps,
        scenario,
        ..
    } = explained;
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
        let open = Link::to(address).around(teller.story.controls.open_scenario);
        view! { <p>{open}</p> }
    });
    let inside = view! { {steps.collect_view()} {open} };
    panel(teller, id, "panel", title, inside.into_any())
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
