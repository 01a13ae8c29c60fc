//! Who tells the story: the language, its texts, and the markup in them.
//!
//! Words in braces are filled in: figures, articles, terms, sources. See
//! [`crate::text::story`] for how they are written.

use super::facts::Facts;
use super::panels;
use crate::dates;
use crate::language::{Language, capital};
use crate::links;
use crate::text::story::{self, Story};
use leptos::prelude::*;

/// The language of a page with its texts and figures.
#[derive(Clone, Copy)]
pub struct Teller {
    pub language: Language,
    pub story: &'static Story,
    pub facts: StoredValue<Facts>,
}

impl Teller {
    /// For one language.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            story: language.of(&story::NL, &story::EN),
            facts: StoredValue::new(Facts::new(language)),
        }
    }

    /// A text with all that its markup stands for.
    ///
    /// # Panics
    /// If a key means nothing: the build fails rather than print a brace.
    pub fn tell(self, text: &'static str) -> Vec<AnyView> {
        let mut told = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            #[expect(clippy::expect_used, reason = "only the build runs this")]
            let (key, after) = after.split_once('}').expect("a brace that closes");
            if !before.is_empty() {
                told.push(before.into_any());
            }
            let filled = self.fill_in(key);
            let (ending, after) = after.split_at(self.ending(key, after));
            told.push(if ending.is_empty() {
                filled
            } else {
                view! { <span class="together">{filled} {ending}</span> }.into_any()
            });
            rest = after;
        }
        if !rest.is_empty() {
            told.push(rest.into_any());
        }
        told
    }

    /// How much of the text after a figure or a term may not begin a line: both
    /// are buttons, after which a browser breaks lines where it would not in
    /// text.
    fn ending(self, key: &str, after: &str) -> usize {
        let (key, is_named) = key
            .split_once('|')
            .map_or((key, false), |(key, _)| (key, true));
        let is_button = if is_named {
            self.story.glossary.find(key).is_some()
        } else {
            self.facts.with_value(|facts| facts.find(key).is_some())
        };
        let is_ending = |sign: char| matches!(sign, '.' | ',' | ':' | ';' | '?' | ')' | '%' | '’');
        if is_button {
            after.len() - after.trim_start_matches(is_ending).len()
        } else {
            0
        }
    }

    fn fill_in(self, key: &'static str) -> AnyView {
        let Some((key, shown)) = key.split_once('|') else {
            return self.bare(key);
        };
        if matches!(key, "nl" | "en") {
            return view! { <span lang=key>{shown}</span> }.into_any();
        }
        if self.story.glossary.find(key).is_some() {
            return panels::term(key, shown);
        }
        if let Some(provision) = links::provision(key, self.language) {
            return view! { <a class="nl-link" href=provision.link>{shown}</a> }.into_any();
        }
        self.source(key, shown)
    }

    fn bare(self, key: &'static str) -> AnyView {
        if let Some(figure) = self.figure(key) {
            return figure;
        }
        if let Some(date) = dates::written(key, self.language) {
            return view! { <time datetime=key>{date}</time> }.into_any();
        }
        let (key, is_first) = key
            .strip_prefix('^')
            .map_or((key, false), |key| (key, true));
        if let Some(links::Provision { cited, link }) = links::provision(key, self.language) {
            let cited = if is_first { capital(cited) } else { cited };
            return view! { <a class="nl-link" href=link>{cited}</a> }.into_any();
        }
        let source = self.story.sources.find(key);
        #[expect(clippy::panic, reason = "only the build runs this")]
        let source = source.unwrap_or_else(|| panic!("`{{{key}}}` means nothing"));
        self.source(key, source.short)
    }

    /// A figure by its key, with its way to where it comes from.
    pub fn figure(self, key: &str) -> Option<AnyView> {
        self.facts.with_value(|facts| {
            let fact = facts.find(key)?;
            Some(panels::figure(fact, self.language))
        })
    }

    /// A source, linked to its place in the list of sources.
    pub fn source(self, key: &'static str, shown: &'static str) -> AnyView {
        let is_known = self.story.sources.find(key).is_some();
        assert!(is_known, "`{key}` is no source");
        view! { <a class="nl-link" href=format!("#source-{key}")>{shown}</a> }.into_any()
    }
}
