//! The page: shows what the core calculates, and calculates nothing itself.
//!
//! Data flows one way. A [`state::State`] holds the scenario, the settlement is
//! a function of it, and every part of the page is a function of the two.

mod language;
mod live;
mod number;
#[cfg(feature = "ssr")]
mod page;
mod picture;
#[cfg_attr(
    all(feature = "ssr", not(test)),
    expect(dead_code, reason = "the build draws, only the browser changes")
)]
mod state;
mod text;

#[cfg(feature = "ssr")]
pub use page::{Prerendered, prerender};

/// Brings the prerendered page to life.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen(start)]
pub fn start() {
    use leptos::prelude::Owner;

    // Leptos' effects wait in the browser's own queue.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        let state = state::State::new(language::Language::of_page());
        state::early::read();
        live::bring_to_life(state);
        state.follow_address();
    });
    // For as long as the page lives.
    std::mem::forget(owner);
}
