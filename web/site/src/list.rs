//! The list of all pages and parts.

use crate::draw::teller::Teller;
use crate::page::Prerendered;
use crate::{pages, parts};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use said::language::Language;
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
                owner.with(|| pages(Teller::new(language, subject)))
            })
    })
}

/// Pages of one kind, drawn for a teller.
type Drawn = fn(Teller) -> Vec<Prerendered>;

fn stories(teller: Teller) -> Vec<Prerendered> {
    vec![pages::story::page(teller)]
}

/// The pages beside the story. Each has a teller of its own: they add facts.
fn views(teller: Teller) -> Vec<Prerendered> {
    let anew = || Teller::new(teller.language, teller.subject);
    vec![
        pages::countries::page(anew()),
        pages::dublin::page(anew()),
        pages::timeline::page(anew()),
        pages::share::page(anew()),
    ]
}
