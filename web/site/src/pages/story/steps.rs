//! How the form of the share can come to change: four steps, each short, with a small
//! picture, and what is exact folded below it.

use super::told;
use crate::draw::bars::{named, row, still, ten_thousandths};
use crate::draw::sections::{folded, section_of};
use crate::draw::teller::Teller;
use app::live::choices;
use app::state::State;
use leptos::prelude::*;
use said::cycle;
use said::texts::story::Step;

/// A twentieth, in ten-thousandths: where the scale of the shares can end.
const TWENTIETH: u64 = 500;

/// The four steps.
pub fn steps(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.steps;
    let step = |step: &'static Step, picture, exact| {
        view! {
            <li class="step">
                <p class="known">{teller.tell(step.known)}</p>
                <h3 class="nl-heading nl-heading--level-3">{teller.words(step.head)}</h3>
                <p class="nl-paragraph">{teller.tell(step.text)}</p>
                <figure class="small">
                    <figcaption>{teller.tell(step.picture)}</figcaption>
                    {picture}
                </figure>
                {folded(teller, step.more, exact)}
            </li>
        }
    };
    let inside = view! {
        <ol class="step-list">
            {step(&texts.share, share(teller), told::key(teller))}
            {step(&texts.choice, forms(teller), told::choice(teller))}
            {step(&texts.few, scale(teller, state), told::pool(teller))}
            {step(&texts.again, answers(teller, state), told::trigger(teller))}
        </ol>
        <p class="line">{teller.tell(texts.end)}</p>
    };
    section_of(
        teller,
        "chapter steps-chapter",
        "steps",
        texts.title,
        inside.into_any(),
    )
}

/// Two bars that average, and the slice of the pool.
fn share(teller: Teller) -> AnyView {
    let texts = &teller.story.steps;
    let (cycle, state) = (cycle::told(), teller.subject.state());
    let [population, economy, average] = [
        cycle.population_share(state),
        cycle.gdp_share(state),
        cycle.share(state),
    ]
    .map(|share| share.map(ten_thousandths).unwrap_or_default());
    let most = population.max(economy);
    let whole = (most / TWENTIETH + 1) * TWENTIETH;
    let of = |class, name, part, key| {
        let value = teller.figure(key);
        row(
            class,
            named(teller, name),
            still("part", part, whole),
            value,
        )
    };
    let pool = cycle.reference_pool().relocations.get();
    let fair = cycle.share(state).and_then(|share| {
        let cases = share.of_cases_rounded_up(cycle.reference_pool().relocations)?;
        Some(cases.get())
    });
    let slice = still("part", fair.unwrap_or_default(), pool);
    view! {
        {of("", texts.population, population, "populationPercent")}
        {of("", texts.economy, economy, "gdpPercent")}
        {of("sum-row", texts.average, average, "share")}
        <p class="axis-ends" aria-hidden="true">
            <span>"0%"</span>
            <span>{(whole / 100).to_string()} "%"</span>
        </p>
        {row("pool-row", named(teller, texts.slice), slice, teller.figure("fairShare"))}
    }
    .into_any()
}

/// That three forms weigh the same.
fn forms(teller: Teller) -> AnyView {
    let texts = &teller.story.steps;
    let form = |class, said| view! { <span class=class>{teller.tell(said)}</span> };
    view! {
        <p class="equal">
            {form("mark relocations", texts.relocation)} <span class="equals">"="</span>
            {form("mark money", texts.amount)} <span class="equals">"="</span>
            {form("mark measures", texts.help)} <span class="equals">"="</span>
            {form("mark taken", texts.case)}
        </p>
    }
    .into_any()
}

/// What was chosen, the whole pool and the threshold, on one scale.
fn scale(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.steps;
    let pool = cycle::told().reference_pool().relocations.get();
    let chosen = cycle::told().chosen_relocations().get();
    let threshold = state.now(|now| now.settlement.trigger.threshold_cases.get());
    let figure = |key| teller.figure(key);
    let of = |class, name, bar, value: Option<AnyView>| row(class, named(teller, name), bar, value);
    view! {
        {of(
            "relocations",
            texts.chosen,
            still("part", chosen, threshold),
            figure("chosenRelocations"),
        )}
        {of("pool-row", texts.pool, still("part", pool, threshold), figure("poolCases"))}
        {of("threshold-row", texts.threshold, still("part", 1, 1), figure("threshold"))}
    }
    .into_any()
}

/// Whether the states meet again: two answers to press, and what follows.
fn answers(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.steps;
    let answer = |meet, said: &'static str, follows: &'static str| {
        let said = view! { <b>{teller.words(said)}</b> <span>{teller.words(follows)}</span> };
        choices::answer(state, meet, said.into_any())
    };
    view! {
        <fieldset class="answers">
            <legend>{teller.words(texts.meet)}</legend>
            {answer(false, texts.no, texts.no_follows)}
            {answer(true, texts.yes, texts.yes_follows)}
        </fieldset>
    }
    .into_any()
}
