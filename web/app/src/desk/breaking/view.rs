//! What may vary, and the buttons.

use super::grid::{AT_FIRST, Varying, total, values};
use super::outcome::{number, outcome};
use super::worker::Remote;
use counterexample_worker::{Order, Report};
use leptos::prelude::*;
use said::fill::fill;
use said::language::Language;
use said::texts::desk as words;
use solidarity_core::{Scenario, counterexample::Axis};

/// The search.
pub fn breaking(
    scenario: ReadSignal<Scenario>,
    worker: String,
    language: Language,
) -> impl IntoView {
    let words = &words::words(language).breaking;
    let varying = RwSignal::new(AT_FIRST);
    let remote = Remote::new(worker);
    let boxes = (0..Axis::ALL.len()).map(|at| axis_box(at, varying, scenario, language));
    let size = Memo::new(move |_| scenario.with(|base| total(base, varying.get())));
    let is = move |so: fn(&Report) -> bool| remote.report.read().as_ref().is_some_and(so);
    let start =
        move |_| scenario.with_untracked(|base| remote.start(base, varying.get_untracked()));
    view! {
        <fieldset>
            <legend>{words.varying}</legend>
            <div class="boxes">{boxes.collect_view()}</div>
        </fieldset>
        <p>
            {move || match size.get() {
                Some(total) => fill(words.total, &[&number(total, language)]),
                None => words.too_large.to_owned(),
            }}
            " " {words.rest}
        </p>
        <p class="named">
            <button
                type="button"
                class="nl-button"
                id="search"
                prop:disabled=move || size.get().is_none()
                on:click=start
            >
                {words.start}
            </button>
            <button
                type="button"
                class="nl-button"
                id="halt"
                prop:hidden=move || !is(|report| report.running)
                on:click=move |_| remote.order(Order::Stop)
            >
                {words.stop}
            </button>
            <button
                type="button"
                class="nl-button"
                id="resume"
                prop:hidden=move || !is(Report::is_stopped)
                on:click=move |_| remote.order(Order::Resume)
            >
                {words.resume}
            </button>
        </p>
        {outcome(remote, language)}
    }
}

/// A box for an axis, with what it runs through.
fn axis_box(
    at: usize,
    varying: RwSignal<Varying>,
    scenario: ReadSignal<Scenario>,
    language: Language,
) -> Option<AnyView> {
    let words = words::words(language);
    let (axis, name) = (*Axis::ALL.get(at)?, *words.breaking.axes.get(at)?);
    let id = ["varies-", axis.id()].concat();
    let note = [&id, "-note"].concat();
    let (label_for, described) = (id.clone(), note.clone());
    let listed = Memo::new(move |_| scenario.with(|base| values(base, axis, language)));
    let is_on = move || varying.read().get(at).copied().unwrap_or_default();
    let set = move |on| {
        varying.update(|varying| {
            if let Some(varies) = varying.get_mut(at) {
                *varies = on;
            }
        });
    };
    let view = view! {
        <div class="axis-box">
            <input
                id=id
                type="checkbox"
                aria-describedby=described
                prop:checked=is_on
                on:change:target=move |event| set(event.target().checked())
            />
            <label for=label_for>{name}</label>
            <div class="quiet">
                <p id=note>{move || listed.with(|[counted, _]| counted.clone())}</p>
                <details>
                    <summary>{words.grid.all}</summary>
                    <p>{move || listed.with(|[_, all]| all.clone())}</p>
                </details>
            </div>
        </div>
    };
    Some(view.into_any())
}
