//! A field for a number, with what is wrong in it and the values offered by
//! name. Its label and its note are plain text around it.

use crate::state::{Field, State};
use crate::text::named;
use leptos::prelude::*;
use solidarity_core::Cases;

/// The name of its place.
pub fn name(field: Field) -> String {
    ["field-", field.id()].concat()
}

/// A field in its place.
pub fn field(state: State, field: Field) -> impl IntoView {
    let id = field.id();
    let fault_id = [id, "-fault"].concat();
    let described_by = [id, "-note ", &fault_id].concat();
    let named = field.named().into_iter().map(|(number, key)| {
        let exact = number.to_string();
        let chosen = move || {
            state
                .settled(|now| field.get(&now.scenario).as_deref() == Some(&exact))
                .to_string()
        };
        view! {
            <button
                type="button"
                class="nl-button"
                aria-pressed=chosen
                on:click=move |_| state.choose(field, number)
            >
                <b>{crate::number::cases(Cases::new(number), state.language)}</b>
                " "
                {named(key, state.language)}
            </button>
        }
    });
    view! {
        <input
            id=id
            class="utrecht-textbox"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=move || state.fault_of(field).map(|_| "true")
            value=state.text_of(field)
            prop:value=move || state.text_of(field)
            on:change=move |event| state.type_in(field, &event_target_value(&event))
        />
        <p class="fault" id=fault_id role="status">
            {move || state.fault_of(field)}
        </p>
        <div class="named">{named.collect_view()}</div>
    }
}
