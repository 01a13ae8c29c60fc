//! Where every statement of a page comes from.

use crate::draw::cite::to_publication;
use crate::draw::condition;
use crate::draw::sections::section;
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::cycle;
use said::dates;
use said::texts::story::Sources;
use solidarity_core::source::{self, Grade, Source, SourceKey};

/// The sources of the story, each with its publication: those that it has
/// something to say of for its subject, and that of the subject's own figure.
///
/// # Panics
/// If it says something of what is no source.
pub fn sources(teller: Teller) -> AnyView {
    let is_known = |key: &&str| source::find(key).is_some();
    assert!(Sources::KEYS.iter().all(is_known), "{:?}", Sources::KEYS);
    let is_told = |source: &Source| {
        let said = teller.story.sources.find(source.key.as_str());
        let official = condition::official(teller.subject.state());
        said.is_some_and(|said| !teller.tell(said.used_for).is_empty())
            || official.is_some_and(|row| row.source.first() == source.key)
    };
    listed(teller, is_told)
}

/// All sources that the data of the page rest on.
pub fn all_sources(teller: Teller) -> AnyView {
    listed(teller, |_| true)
}

fn listed(teller: Teller, is_listed: impl Fn(&Source) -> bool) -> AnyView {
    let story = teller.story;
    let cycle = cycle::told();
    let all = cycle.sources().iter().copied();
    let entries = all.filter(|source| is_listed(source));
    let entries = entries.map(|source| entry(teller, source)).collect_view();
    let inside = view! {
        <ul class="sources">{entries}</ul>
        <p class="nl-paragraph quiet">{teller.tell(story.chrome.not_later)}</p>
        <p class="nl-paragraph quiet" id="vintage">{vintage(teller)}</p>
    };
    section(teller, "sources", story.sources_title, inside.into_any())
}

fn entry(teller: Teller, source: &'static Source) -> AnyView {
    let said = teller.story.sources.find(source.key.as_str());
    let date = dates::written(date(source), teller.language)
        .map(|written| view! { ", " <time datetime=date(source)>{written}</time> });
    let locator =
        said.map(|said| view! { <span class="locator">". " {teller.tell(said.locator)}</span> });
    let used_for = said.map(|said| teller.tell(said.used_for));
    let used_for = used_for.filter(|used_for| !used_for.is_empty());
    let used_for = used_for.map(|used_for| view! { " " <span class="quiet">{used_for} "."</span> });
    let grade = (source.grade != Grade::Official)
        .then(|| [" (", teller.story.chrome.grade(source.grade), ")"].concat());
    view! {
        <li id=format!("source-{}", source.key.as_str())>
            {to_publication(source, source.what(teller.language), teller.language)}
            {date} {grade} {locator} "." {used_for}
        </li>
    }
    .into_any()
}

/// The day that a source bears; of statistics, which come every year, that of
/// the cycle's.
fn date(source: &Source) -> &'static str {
    let vintage = cycle::told().vintage();
    match source.key {
        SourceKey::Population => vintage.population.on,
        SourceKey::Gdp => vintage.gdp.on,
        _ => source.date,
    }
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
