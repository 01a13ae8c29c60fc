//! The ways to sources.

use app::link::Link;
use leptos::prelude::*;
use said::language::Language;
use solidarity_core::source::{self, Source};

/// A source, linked to its place in the list of sources.
///
/// # Panics
/// If the key is of no source: the build fails.
pub fn to_source(key: &str, shown: &'static str) -> AnyView {
    assert!(source::find(key).is_some(), "`{key}` is no source");
    Link::to(["#source-", key].concat()).around(shown)
}

/// A name of a source, as a link to where it is published, if that is known.
pub fn to_publication(source: &'static Source, shown: &'static str, language: Language) -> AnyView {
    match source.address(language) {
        Some(address) => Link::to(address).around(shown),
        None => view! { <cite>{shown}</cite> }.into_any(),
    }
}
