//! The page: shows what the core calculates, and calculates nothing itself.
//!
//! Data flows one way. A [`state::State`] holds the scenario, the settlement is
//! a function of it, and every part of the page is a function of the two.

mod parts;
mod state;
mod text;

use leptos::prelude::*;
use parts::{Answer, Controls, Figures, Footer, Picture};
use state::State;

/// The whole page.
#[component]
fn App() -> impl IntoView {
    let state = State::new();
    provide_context(state);
    state.follow_address();
    view! {
        <main class="page">
            <Answer />
            <section class="desk" aria-labelledby="desk-title">
                <h2 id="desk-title">{text::DESK_TITLE}</h2>
                <Figures />
                <Picture />
                <Controls />
            </section>
            <Footer />
        </main>
    }
}

/// The page as HTML text, for `index.html`.
#[cfg(feature = "ssr")]
#[must_use]
pub fn prerender() -> String {
    use hydration_context::SsrSharedContext;
    let owner = Owner::new_root(Some(std::sync::Arc::new(SsrSharedContext::new())));
    owner.with(|| App().to_html())
}

/// Brings the prerendered page to life.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen(start)]
pub fn start() {
    state::early::read();
    hydrate_body(App);
}
