//! The page.

use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let (pledges, set_pledges) = signal(962_u32);
    view! {
        <main>
            <h1>"Solidariteitswijzer"</h1>
            <button type="button" on:click=move |_| set_pledges.update(|p| *p += 1)>
                {pledges}
            </button>
        </main>
    }
}

/// The page as HTML text, for `index.html`.
#[cfg(feature = "ssr")]
#[must_use]
pub fn prerender() -> String {
    let owner = Owner::new_root(Some(std::sync::Arc::new(
        hydration_context::SsrSharedContext::new(),
    )));
    owner.with(|| App().to_html())
}

/// Brings the prerendered page to life.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen(start)]
pub fn start() {
    leptos::mount::hydrate_body(App);
}
