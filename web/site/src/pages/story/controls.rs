//! The controls: each changes one thing of the scenario.

use crate::draw::named::offered;
use crate::draw::teller::Teller;
use app::link::Link;
use app::live::control;
use app::live::prose::Saying;
use app::live::slider::Slider;
use app::state::{Field, OfferedReading, State, Switch};
use leptos::prelude::*;
use said::cycle;
use said::links::{self, Provision};
use said::number::cases;
use solidarity_core::{
    Reading,
    query::to_query,
    reading::{Answer, Argument, Question},
};

/// The slider of one of the three numbers, with its question and its ends.
pub fn slider(teller: Teller, state: State, slider: Slider) -> AnyView {
    let texts = &teller.story.lowest;
    let (label, note, saying) = match slider {
        Slider::Qualifying => (texts.qualify, texts.qualify_note, Saying::Qualifying),
        Slider::Pledged | Slider::Taken => (texts.pledged, texts.pledged_note, Saying::Pledged),
    };
    view! {
        <div class="slider">
            <label for=slider.id()>
                {teller.words(label)} " "
                <b data-live=saying.name()>{saying.say(state)}</b>
            </label>
            {slider.draw(state)}
            <p class="quiet">{teller.tell(note)}</p>
        </div>
    }
    .into_any()
}

/// All other controls, folded by what they change.
pub fn more(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    let field = |field, label, note| field_with(teller, state, field, [label, note]);
    let switch = |switch, label, note| switch_with(teller, state, switch, label, note);
    let other = view! {
        <div class="controls">
            {of_cycle(teller)}
            {field(Field::UnionPledges, texts.pledges, texts.pledges_note)}
            {field(Field::Implemented, texts.implemented, texts.implemented_note)}
            {field(Field::Eligible, texts.eligible, texts.eligible_note)}
            {field(Field::Pool, texts.pool, texts.pool_note)}
            <fieldset>
                <legend>{texts.mix_title}</legend>
                {field(Field::Relocations, texts.relocations, texts.relocations_note)}
                {field(Field::Measures, texts.measures_field, texts.measures_note)}
                {field(Field::Deduction, texts.deduction, texts.deduction_note)}
            </fieldset>
        </div>
    };
    let rules = view! {
        <p class="quiet">{teller.story.balance.rules}</p>
        <div class="controls">
            {switch(Switch::Counted, texts.counted, texts.counted_note)}
            {switch(Switch::Capped, texts.capped, texts.capped_note)}
        </div>
    };
    let readings = view! {
        <p class="quiet">{teller.tell(texts.readings_note)}</p>
        <div class="controls">
            {Reading::QUESTIONS.iter().map(|question| open_place(teller, state, question)).collect_view()}
        </div>
    };
    let fold = |class: &'static str, summary: &'static str, inside: AnyView| {
        view! {
            <details class=["more ", class].concat()>
                <summary>{summary}</summary>
                {inside}
            </details>
        }
    };
    view! {
        {fold("other", texts.more_title, other.into_any())}
        {fold("rules", texts.rules_title, rules.into_any())}
        {fold("readings", texts.readings_title, readings.into_any())}
    }
    .into_any()
}

/// The cycle of the page, with the way back to its first view. Another is named here
/// once it has texts.
fn of_cycle(teller: Teller) -> AnyView {
    let chrome = &teller.story.chrome;
    let scenario = cycle::first_view();
    let address = format!("?{}#balance", to_query(&scenario));
    view! {
        <p class="control quiet" id="cycles">
            {chrome.cycles} " "
            {Link::to(address).current(Some("true")).around(scenario.cycle)} " "
            {chrome.next_cycle}
        </p>
    }
    .into_any()
}

fn field_with(
    teller: Teller,
    state: State,
    field: Field,
    [label, note]: [&'static str; 2],
) -> AnyView {
    let id = field.id();
    let offered = offered(field, teller.subject).into_iter();
    let buttons = offered.map(|(key, number)| {
        let name = teller.offered(key);
        let written = cases(solidarity_core::Cases::new(number), teller.language);
        let name = view! { <b>{written}</b> " " {name} };
        control::offer(state, field, number, name)
    });
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <div>{control::field(state, field)}</div>
            {fault(state, Saying::Fault(field))}
            <div class="named">{buttons.collect_view()}</div>
            <p class="quiet" id=format!("{id}-note")>{teller.tell(note)}</p>
        </div>
    }
    .into_any()
}

/// What is wrong with what a reader gave, in an element of the name of that.
pub fn fault(state: State, saying: Saying) -> AnyView {
    let name = saying.name();
    view! {
        <p class="fault" role="status" id=name.clone() data-live=name>{saying.say(state)}</p>
    }
    .into_any()
}

/// A question that the regulation leaves open: its readings to choose from, and
/// what speaks for and against each.
fn open_place(teller: Teller, state: State, question: &'static Question) -> AnyView {
    let texts = &teller.story.controls;
    let answers = question.answers.iter().map(|answer| {
        let offered = OfferedReading::of(question, answer.id);
        view! {
            <label class="choice">
                <span>{control::reading(state, &offered)}</span>
                <span>{said(teller, answer.said)}</span>
            </label>
        }
    });
    let provision = links::provision(question.provision, teller.language).map(to_provision);
    let weighed = question.answers.iter();
    let weighed = weighed.map(|answer| arguments(teller, question, answer));
    view! {
        <fieldset class="open-place">
            <legend>{said(teller, question.asked)}</legend>
            <p class="quiet">{provision}</p>
            {answers.collect_view()}
            <details>
                <summary>{texts.arguments}</summary>
                {weighed.collect_view()}
            </details>
        </fieldset>
    }
    .into_any()
}

fn to_provision(provision: Provision) -> AnyView {
    Link::to(provision.link).around(provision.cited)
}

/// What speaks for a reading and against it, each with its place in the law.
fn arguments(teller: Teller, question: &'static Question, answer: &'static Answer) -> AnyView {
    let texts = &teller.story.controls;
    let listed = |heading: &'static str, arguments: Vec<&'static Argument>| {
        let items = arguments.into_iter().map(|argument| {
            let place = links::provision(argument.provision, teller.language)
                .map(|provision| view! { " (" {to_provision(provision)} ")" });
            view! { <li>{said(teller, argument.said)} {place}</li> }
        });
        let items = items.collect_view();
        view! {
            <p class="quiet">{heading}</p>
            <ul>{items}</ul>
        }
    };
    view! {
        <p><b>{said(teller, answer.said)}</b></p>
        {listed(texts.speaks_for, question.speaks_for(answer.id).collect())}
        {listed(texts.speaks_against, question.speaks_against(answer.id).collect())}
    }
    .into_any()
}

/// What the core says in the language of the page.
fn said(teller: Teller, [dutch, english]: [&'static str; 2]) -> &'static str {
    teller.language.of(dutch, english)
}

fn switch_with(
    teller: Teller,
    state: State,
    switch: Switch,
    label: &'static str,
    note: &'static str,
) -> AnyView {
    let id = format!("{}-note", switch.id());
    view! {
        <div class="control">
            <label class="switch">
                <span>{control::switch(state, switch)}</span>
                <span>{label}</span>
            </label>
            <p class="quiet" id=id>{teller.tell(note)}</p>
        </div>
    }
    .into_any()
}
