//! The trace of a figure: the formula, the numbers in it, where each comes from.
//! What the figure is, stands around it as plain text.

use crate::language::Language;
use crate::state::State;
use crate::text::{Origin, cite, filled, in_words, origin, plain, value, variable, words};
use leptos::prelude::*;
use solidarity_core::{TraceInput, TraceStep};
use std::sync::Arc;

/// The steps of a trace, in their order.
pub const STEPS: [&str; 16] = [
    "unitValueEur",
    "sharePercent",
    "fairShare",
    "fairShareEur",
    "pledgeFinancialEur",
    "threshold",
    "mandatory",
    "shortfall",
    "offsetRequested",
    "offsetCap",
    "offset",
    "offsetCounted",
    "paymentEur",
    "alternativeEur",
    "relocations",
    "overlap",
];

/// The name of its place.
pub fn name(step: &str) -> String {
    ["trace-", step].concat()
}

/// Gives the step to explain, as it is now.
pub type Explained = Arc<dyn Fn() -> Option<TraceStep> + Send + Sync>;

/// The trace of a step in its place.
pub fn trace(state: State, step: &'static str) -> impl IntoView {
    let find = move || {
        state.settled(|now| {
            let steps = now.settlement.trace.iter();
            let mut found = steps.filter(|other| other.step == step);
            found.next().cloned()
        })
    };
    explained(Arc::new(find), state.language, true)
}

/// A step with its formula, its numbers and their sources. `linked`: whether
/// the page has the steps before it too.
pub fn explained(step: Explained, language: Language, linked: bool) -> impl IntoView {
    let inputs = {
        let step = Arc::clone(&step);
        move || {
            let step = step()?;
            let rows = step.inputs.iter();
            Some(
                rows.map(|input| row(input, language, linked))
                    .collect_view(),
            )
        }
    };
    let read = |read: fn(&TraceStep, Language) -> String| {
        let step = Arc::clone(&step);
        move || Some(read(&step()?, language))
    };
    view! {
        <p>{read(in_words)}</p>
        <p class="filled">
            {read(filled)} " = " <b>{read(|step, language| plain(&step.value, language))}</b>
        </p>
        <ul>{inputs}</ul>
        <p class="rule">{read(|step, language| cite(step.rule, language))}</p>
    }
}

fn row(input: &TraceInput, language: Language, linked: bool) -> impl IntoView + use<> {
    let (target, source) = match origin(input, language) {
        Origin::Step(step) => (
            linked.then(|| ["why-", step].concat()),
            words(language).from_step.to_owned(),
        ),
        Origin::Source(source) => (None, source),
    };
    let is_plain = target.is_none();
    view! {
        <li>
            {variable(input.name, language)} ": " <b>{value(input, language)}</b> " "
            <button type="button" popovertarget=target disabled=is_plain>
                {source}
            </button>
        </li>
    }
}
