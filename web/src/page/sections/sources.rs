//! Where every statement of the page comes from.

use super::super::teller::Teller;
use super::section;
use crate::links;
use crate::text::story::Sources;
use leptos::prelude::*;

/// The sources, each with its official publication.
pub fn sources(teller: Teller) -> AnyView {
    let story = teller.story;
    let entries = Sources::KEYS.iter().filter_map(|key| {
        let source = story.sources.find(key)?;
        let link = links::of_source(key, teller.language)?;
        let used_for = teller.tell(source.used_for);
        if used_for.is_empty() {
            return None;
        }
        Some(view! {
            <li id=format!("source-{key}")>
                <a class="nl-link" href=link>{teller.tell(source.title)}</a>
                ", " {teller.tell(source.date)} ". " {teller.tell(source.locator)} ". "
                <span class="quiet">{used_for} "."</span>
            </li>
        })
    });
    let inside = view! {
        <ul class="sources">{entries.collect_view()}</ul>
        <p class="nl-paragraph quiet">{teller.tell(story.chrome.not_later)}</p>
    };
    section(teller, "sources", story.sources_title, inside.into_any())
}
