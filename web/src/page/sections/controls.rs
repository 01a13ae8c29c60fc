//! The controls: each changes one thing of the scenario.

use super::super::teller::Teller;
use crate::cycle;
use crate::live::{control, prose};
use crate::number::cases;
use crate::page::named::offered;
use crate::state::{Field, SLIDER, State, Switch};
use leptos::prelude::*;
use solidarity_core::to_query;

/// What stays in view beside the pictures: the slider and the Forum.
pub fn steer(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    view! {
        <div class="steer">
            <div class="slider">
                <label for=SLIDER>
                    {texts.slider} " "
                    <b data-live="pledged">{prose::named(state, "pledged")}</b>
                </label>
                <div data-live=control::SLIDER>{control::slider(state)}</div>
            </div>
            {switch_with(teller, state, Switch::Forum, texts.forum, None)}
        </div>
    }
    .into_any()
}

/// All other controls.
pub fn more(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    let field = |field, label, note| field_with(teller, state, field, [label, note]);
    let switch = |switch, label, note| switch_with(teller, state, switch, label, Some(note));
    view! {
        <p class="quiet" id="forum-note">{teller.tell(texts.forum_note)}</p>
        <p class="fault still">{teller.story.chrome.no_program}</p>
        <p class="fault" role="status" id="address-fault" data-live="address-fault">
            {prose::named(state, "address-fault")}
        </p>
        <details class="more">
            <summary>{texts.more_title}</summary>
            <div class="controls">
                {of_cycle(teller)}
                {field(Field::UnionPledges, texts.pledges, texts.pledges_note)}
                {field(Field::Eligible, texts.eligible, texts.eligible_note)}
                {field(Field::Pool, texts.pool, texts.pool_note)}
                <fieldset>
                    <legend>{texts.mix_title}</legend>
                    {field(Field::Relocations, texts.relocations, texts.relocations_note)}
                    {field(Field::Measures, texts.measures_field, texts.measures_note)}
                    {field(Field::Deduction, texts.deduction, texts.deduction_note)}
                </fieldset>
                <fieldset>
                    <legend>{texts.rules_title}</legend>
                    {switch(Switch::Counted, texts.counted, texts.counted_note)}
                    {switch(Switch::Capped, texts.capped, texts.capped_note)}
                </fieldset>
                <fieldset>
                    <legend>{texts.readings_title}</legend>
                    {switch(Switch::UpTo, texts.up_to, texts.up_to_note)}
                    {switch(Switch::OnThreshold, texts.on_threshold, texts.on_threshold_note)}
                    <p class="quiet if-on-threshold">{texts.deducted_still_asked}</p>
                </fieldset>
            </div>
        </details>
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
            <a class="nl-link" href=address aria-current="true">{scenario.cycle}</a> " "
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
    let fault = control::name(id, "-fault");
    let names = &teller.story.controls.offered;
    let offered = offered(field, teller.subject).into_iter();
    let buttons = offered.map(|(key, number)| {
        #[expect(clippy::panic, reason = "only the build runs this")]
        let name = { names.find(key) }.unwrap_or_else(|| panic!("`{key}` has no name to offer it"));
        let written = cases(solidarity_core::Cases::new(number), teller.language);
        let name = view! { <b>{written}</b> " " {name} };
        view! {
            <span data-live=control::name("named-", id) data-value=number.to_string()>
                {control::named(state, field, number.to_string(), name)}
            </span>
        }
    });
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <div data-live=control::name("field-", id)>{control::field(state, field)}</div>
            <p class="fault" role="status" id=fault.clone() data-live=fault.clone()>
                {prose::named(state, &fault)}
            </p>
            <div class="named">{buttons.collect_view()}</div>
            <p class="quiet" id=format!("{id}-note")>{teller.tell(note)}</p>
        </div>
    }
    .into_any()
}

fn switch_with(
    teller: Teller,
    state: State,
    switch: Switch,
    label: &'static str,
    note: Option<&'static str>,
) -> AnyView {
    let note = note.map(|note| {
        let id = format!("{}-note", switch.id());
        view! { <p class="quiet" id=id>{teller.tell(note)}</p> }
    });
    view! {
        <div class="control">
            <label class="switch">
                <span data-live=control::name("switch-", switch.id())>{control::switch(state, switch)}</span>
                <span>{label}</span>
            </label>
            {note}
        </div>
    }
    .into_any()
}
