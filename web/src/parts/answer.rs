//! The question and the whole answer, before anything moves.

use crate::{state::State, text};
use leptos::prelude::*;

#[component]
pub fn Answer() -> impl IntoView {
    let State { address, .. } = expect_context();
    view! {
        <header class="answer">
            <p class="name">"Solidariteitswijzer"</p>
            <h1>{text::TITLE}</h1>
            <p class="lead">{text::LEAD}</p>
            <p class="quiet">{text::CHECKED}</p>
            <p class="fault" role="status" id="address-fault">
                {move || address.with(|draft| Some(text::address_fault(&draft.as_ref()?.fault)))}
            </p>
        </header>
    }
}
