//! The list of all pages and parts.

use crate::draw::teller::Teller;
use crate::page::Prerendered;
use crate::{pages, parts};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use said::language::Language;
use said::pages::Page;
use said::subject::Subject;
use std::sync::Arc;

/// All pages, each in both languages: the story of each member state, the pages
/// beside it, and the parts for other pages.
pub fn prerender() -> impl Iterator<Item = Prerendered> {
    let stories = Subject::all().map(|subject| (subject, stories as Drawn));
    let at_root = Subject::all().filter(|subject| subject.folder().is_empty());
    let others = [views as Drawn, parts::pages];
    let others = at_root.flat_map(move |subject| others.map(|pages| (subject, pages)));
    stories.chain(others).flat_map(|(subject, pages)| {
        [Language::Nl, Language::En]
            .into_iter()
            .flat_map(move |language| {
                let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
                owner.with(|| pages(language, subject))
            })
    })
}

/// Pages of one kind, drawn in a language, about a member state.
type Drawn = fn(Language, Subject) -> Vec<Prerendered>;

fn stories(language: Language, subject: Subject) -> Vec<Prerendered> {
    vec![pages::page(Teller::new(language, subject), Page::Story)]
}

/// The pages beside the story. Each has a teller of its own: they add facts.
fn views(language: Language, subject: Subject) -> Vec<Prerendered> {
    let all = Page::ALL.iter().copied();
    let views = all.filter(|page| *page != Page::Story);
    let views = views.map(|page| pages::page(Teller::new(language, subject), page));
    views.collect()
}
