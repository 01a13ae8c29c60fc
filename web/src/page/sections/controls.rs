//! The controls: each changes one thing of the scenario.

use super::super::teller::Teller;
use crate::live::{field, prose, slider, switch};
use crate::state::{Field, State, Switch, early};
use leptos::prelude::*;

/// What stays in view beside the pictures: the slider and the Forum.
pub fn steer(teller: Teller, state: State) -> impl IntoView {
    let texts = &teller.story.controls;
    view! {
        <div class="steer">
            <div class="slider">
                <label for=early::SLIDER>
                    {texts.slider} " "
                    <b data-live="pledged">{prose::named(state, "pledged")}</b>
                </label>
                <div data-live=slider::NAME>{slider::slider(state)}</div>
            </div>
            {switch_with(teller, state, Switch::Forum, texts.forum, None)}
        </div>
    }
}

/// All other controls.
pub fn more(teller: Teller, state: State) -> impl IntoView {
    let texts = &teller.story.controls;
    let field = |field, label, note| field_with(teller, state, field, label, note);
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
                {field(Field::UnionPledges, texts.pledges, texts.pledges_note)}
                {field(Field::Eligible, texts.eligible, texts.eligible_note)}
                {field(Field::Pool, texts.pool, texts.pool_note)}
                <fieldset>
                    <legend>{texts.mix_title}</legend>
                    {field(Field::Relocations, texts.relocations, texts.relocations_note)}
                    {field(Field::Measures, texts.measures, texts.measures_note)}
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
}

fn field_with(
    teller: Teller,
    state: State,
    field: Field,
    label: &'static str,
    note: &'static str,
) -> impl IntoView {
    view! {
        <div class="control">
            <label for=field.id()>{label}</label>
            <div data-live=field::name(field)>{field::field(state, field)}</div>
            <p class="quiet" id=format!("{}-note", field.id())>{teller.tell(note)}</p>
        </div>
    }
}

fn switch_with(
    teller: Teller,
    state: State,
    switch: Switch,
    label: &'static str,
    note: Option<&'static str>,
) -> impl IntoView {
    let note = note.map(|note| {
        let id = format!("{}-note", switch.id());
        view! { <p class="quiet" id=id>{teller.tell(note)}</p> }
    });
    view! {
        <div class="control">
            <label class="switch">
                <span data-live=switch::name(switch)>{switch::switch(state, switch)}</span>
                <span>{label}</span>
            </label>
            {note}
        </div>
    }
}
