//! The page: shows what the core calculates, and calculates nothing itself.
//!
//! Data flows one way. A [`state::State`] holds the scenario, the settlement is
//! a function of it, and every part of the page is a function of the two.
//!
//! Four programs run in the browser. The page's own ([`start`]) moves the first
//! view; the desk ([`desk`]) answers what a reader asks it, and is fetched then;
//! the tools ([`tools`]) sort, filter and save what stands on a page; a page of
//! its own has the program that shares, cites and embeds ([`share`]).

#[cfg(any(feature = "ssr", feature = "hydrate", feature = "share"))]
mod caveats;
#[cfg(any(feature = "ssr", feature = "desk"))]
mod claim;
#[cfg(any(feature = "desk", feature = "share"))]
mod clipboard;
mod cycle;
#[cfg(any(feature = "ssr", feature = "desk", feature = "share"))]
mod dates;
#[cfg(any(feature = "desk", test))]
pub mod desk;
#[cfg(any(feature = "tools", feature = "share"))]
mod dom;
#[cfg(feature = "ssr")]
mod embed;
mod fill;
mod language;
#[cfg(any(feature = "ssr", feature = "desk"))]
mod links;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
mod live;
mod number;
#[cfg(feature = "ssr")]
mod page;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
mod picture;
#[cfg(any(feature = "tools", feature = "share"))]
mod saved;
#[cfg(any(feature = "ssr", feature = "share"))]
#[cfg_attr(
    not(feature = "share"),
    expect(dead_code, reason = "the build writes only what is chosen first")
)]
pub mod share;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
#[cfg_attr(
    all(feature = "ssr", not(test)),
    expect(dead_code, reason = "the build draws, only the browser changes")
)]
mod state;
#[cfg(not(feature = "tools"))]
mod subject;
#[cfg(any(feature = "ssr", feature = "hydrate", feature = "share"))]
#[cfg_attr(
    feature = "share",
    expect(
        dead_code,
        reason = "of its words only those for what is wrong are said"
    )
)]
mod text;
#[cfg(any(feature = "tools", test))]
pub mod tools;
#[cfg(any(feature = "ssr", feature = "desk"))]
mod trace;
#[cfg(feature = "ssr")]
mod view;

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
        let subject = subject::Subject::of_page();
        // A page that is about no state has nothing that moves.
        let Some(subject) = subject else { return };
        let state = state::State::new(language::Language::of_page(), subject);
        state::early::read();
        live::bring_to_life(state);
        state.follow_address();
    });
    // For as long as the page lives.
    std::mem::forget(owner);
}
