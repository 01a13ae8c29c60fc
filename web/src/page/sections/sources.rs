//! Where every statement of the page comes from.

use super::super::teller::Teller;
use super::section;
use crate::cycle;
use crate::text::story::Sources;
use crate::{dates, links};
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
        <p class="nl-paragraph quiet" id="vintage">{vintage(teller)}</p>
    };
    section(teller, "sources", story.sources_title, inside.into_any())
}

/// Which cycle and which version of its data all figures are of.
fn vintage(teller: Teller) -> AnyView {
    let cycle = cycle::told();
    let vintage = cycle.vintage();
    let date = |day: &'static str| {
        let written = dates::written(day, teller.language);
        view! { <time datetime=day>{written}</time> }.into_any()
    };
    let mut parts = [
        cycle.id().into_any(),
        cycle.data_version().to_string().into_any(),
        date(vintage.published),
        date(vintage.population.on),
        vintage.gdp_year.to_string().into_any(),
        date(vintage.gdp.on),
        date(vintage.sources_until.on),
    ]
    .into_iter();
    let pieces = teller.story.chrome.vintage.split('…').enumerate();
    let told = pieces.map(|(at, piece)| {
        let part = if at == 0 { None } else { parts.next() };
        view! { {part} {piece} }
    });
    told.collect_view().into_any()
}
