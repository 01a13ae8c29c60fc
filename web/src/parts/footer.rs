//! Where the figures come from, and what the page does not know.

use crate::text;
use leptos::prelude::*;

#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="quiet">
            <h2>{text::SOURCES}</h2>
            <p><a href=text::LAW_ADDRESS>{text::LAW_LINK}</a>". "{text::METHOD}</p>
            <p>{text::NOT_LATER}</p>
        </footer>
    }
}
