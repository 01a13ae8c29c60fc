//! A field for a number of cases, with values offered by name.

use crate::{
    state::{Field, State},
    text,
};
use leptos::prelude::*;

/// The field with its label, note, message and named values.
pub fn number_field(state: State, field: Field) -> impl IntoView {
    let id = field.id();
    let (label, note) = text::field(field);
    let note_id = format!("{id}-note");
    let fault_id = format!("{id}-fault");
    let draft = state.draft(field);
    let described_by = format!("{note_id} {fault_id}");
    let named = field.named().into_iter().map(|(cases, name)| {
        let chosen = move || {
            state
                .scenario(|scenario| field.get(scenario) == Some(cases))
                .to_string()
        };
        view! {
            <button type="button" aria-pressed=chosen on:click=move |_| state.choose(field, cases)>
                <b>{text::cases(cases)}</b>
                " "
                {name}
            </button>
        }
    });
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <input
                id=id
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || draft.with(|draft| draft.is_some().then_some("true"))
                value=state.text_of(field)
                prop:value=move || state.text_of(field)
                on:change=move |event| state.type_in(field, &event_target_value(&event))
            />
            <p class="fault" id=fault_id role="status">
                {move || draft.with(|draft| Some(draft.as_ref()?.fault.clone()))}
            </p>
            <div class="named">{named.collect_view()}</div>
            <p class="quiet" id=note_id>{note}</p>
        </div>
    }
}
