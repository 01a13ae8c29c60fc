//! What may vary, and the buttons.

use super::grid::{at_first, total, values};
use super::outcome::{number, outcome};
use super::worker::Remote;
use crate::state::State;
use counterexample_worker::{Order, Report};
use leptos::prelude::*;
use said::fill::fill;
use said::texts::desk as words;
use solidarity_core::counterexample::Axis;

/// The search.
pub fn counterexample(state: State, worker: String) -> impl IntoView {
    let (scenario, language) = (state.rested, state.language);
    let words = &words::words(language).counterexample;
    let varying = RwSignal::new(at_first());
    let remote = Remote::new(worker);
    let boxes = Axis::ALL.map(|axis| axis_box(axis, varying, state));
    let size = Memo::new(move |_| total(&scenario.read(), &varying.read()));
    let is = move |so: fn(&Report) -> bool| remote.report.read().as_ref().is_some_and(so);
    let start = move |_| remote.start(&scenario.read_untracked(), &varying.read_untracked());
    view! {
        <fieldset>
            <legend>{words.varying}</legend>
            <div class="boxes">{boxes}</div>
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
fn axis_box(axis: Axis, varying: RwSignal<Vec<Axis>>, state: State) -> AnyView {
    let words = words::words(state.language);
    let id = ["varies-", axis.id()].concat();
    let note = [&id, "-note"].concat();
    let (label_for, described) = (id.clone(), note.clone());
    let listed = Memo::new(move |_| values(&state.rested.read(), axis, state.language));
    let is_on = move || varying.read().contains(&axis);
    let set = move |on: bool| {
        varying.update(|varying| {
            varying.retain(|other| *other != axis);
            if on {
                varying.push(axis);
            }
        });
    };
    view! {
        <div class="axis-box">
            <input
                id=id
                type="checkbox"
                aria-describedby=described
                prop:checked=is_on
                on:change:target=move |event| set(event.target().checked())
            />
            <label for=label_for>{words.counterexample.axis(axis).name}</label>
            <div class="quiet">
                <p id=note>{move || listed.with(|[counted, _]| counted.clone())}</p>
                <details>
                    <summary>{words.grid.all}</summary>
                    <p>{move || listed.with(|[_, all]| all.clone())}</p>
                </details>
            </div>
        </div>
    }
    .into_any()
}
