//! Who tells the story: the language, the subject, the texts, and the markup in
//! them.
//!
//! Words in braces are filled in: figures, articles, terms, sources. See
//! [`said::texts::story`] for how they are written.

use super::cite::to_source;
use super::facts::{Fact, Facts};
use super::{buttons, condition};
use app::link::Link;
use leptos::prelude::*;
use said::dates;
use said::language::{Language, capital};
use said::links;
use said::pages::{Address, Page};
use said::subject::Subject;
use said::texts::story::{self, Story};
use solidarity_core::source;
use std::collections::BTreeSet;

/// What a page is about, in its language, with its texts and figures.
#[derive(Clone, Copy)]
pub struct Teller {
    pub language: Language,
    pub subject: Subject,
    pub story: &'static Story,
    pub facts: StoredValue<Facts>,
    /// The panels that what was drawn so far opens, by their ids.
    opened: StoredValue<BTreeSet<String>>,
}

impl Teller {
    /// For one language and one state.
    pub fn new(language: Language, subject: Subject) -> Self {
        Self {
            language,
            subject,
            story: language.of(&story::NL, &story::EN),
            facts: StoredValue::new(Facts::new(language, subject)),
            opened: StoredValue::default(),
        }
    }

    /// Takes note that what is drawn opens a panel, and gives back its id.
    pub fn opens(self, panel: String) -> String {
        self.opened
            .update_value(|opened| _ = opened.insert(panel.clone()));
        panel
    }

    /// Whether what was drawn so far opens a panel.
    pub fn has_opened(self, panel: &str) -> bool {
        self.opened.with_value(|opened| opened.contains(panel))
    }

    /// A text with all that its markup stands for; nothing of what is not so of
    /// the subject.
    ///
    /// # Panics
    /// If a key means nothing: the build fails rather than print a brace.
    pub fn tell(self, text: &'static str) -> Vec<AnyView> {
        let mut told = Vec::new();
        for part in self.standing(text) {
            self.tell_part(part, &mut told);
        }
        told
    }

    /// A text in which only the subject, what is so of it and recitals are marked, for
    /// where no figure can stand: in titles, labels, headings.
    ///
    /// # Panics
    /// If it has other marks.
    pub fn words(self, text: &'static str) -> String {
        let name = self.subject.name(self.language);
        let words: String = self.standing(text).collect();
        let words = words.replace("{subject}", name);
        let mut words = words.replace("{^subject}", &capital(name.to_owned()));
        while let Some((before, rest)) = words.split_once("{r") {
            let recital = rest.split_once('}').and_then(|(number, after)| {
                let recital = links::provision(&["r", number].concat(), self.language)?;
                Some([before, &recital.cited, after].concat())
            });
            let Some(cited) = recital else { break };
            words = cited;
        }
        assert!(!words.contains('{'), "`{words}` has more than words");
        words
    }

    /// The parts of a text that stand, see [`condition`].
    fn standing(self, text: &'static str) -> impl Iterator<Item = &'static str> {
        let mut parts = text.split("{only:");
        let always = parts.next().filter(|part| !part.is_empty());
        let others = parts.filter_map(move |part| {
            #[expect(clippy::expect_used, reason = "only the build runs this")]
            let (conditions, part) = part.split_once('}').expect("a brace that closes");
            condition::holds(self.subject, conditions).then_some(part)
        });
        always.into_iter().chain(others)
    }

    fn tell_part(self, text: &'static str, told: &mut Vec<AnyView>) {
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
        let beside = match key {
            "claims" => Some((Page::Claims, "nl-link to-claims along")),
            "check" => Some((Page::Check, "nl-link to-check along")),
            "countries" => Some((Page::Countries, "nl-link")),
            "dublinPage" => Some((Page::Dublin, "nl-link")),
            "timeline" => Some((Page::Timeline, "nl-link")),
            _ => None,
        };
        if let Some((page, class)) = beside {
            return Link::to(self.way_to(page)).class(class).around(shown);
        }
        if self.story.glossary.find(key).is_some() {
            return buttons::term(self, key, shown);
        }
        if let Some(provision) = links::provision(key, self.language) {
            return Link::to(provision.link).around(shown);
        }
        to_source(key, shown)
    }

    fn bare(self, key: &'static str) -> AnyView {
        if let Some(figure) = self.figure(key) {
            return figure;
        }
        if let Some(date) = dates::written(key, self.language) {
            return view! { <time datetime=key>{date}</time> }.into_any();
        }
        match key {
            "subject" => return self.subject.name(self.language).into_any(),
            "^subject" => {
                return capital(self.subject.name(self.language).to_owned()).into_any();
            }
            "choice" => return self.choice().into_any(),
            _ => {}
        }
        let (key, is_first) = key
            .strip_prefix('^')
            .map_or((key, false), |key| (key, true));
        if let Some(links::Provision { cited, link }) = links::provision(key, self.language) {
            let cited = if is_first { capital(cited) } else { cited };
            return Link::to(link).around(cited);
        }
        let source = source::find(key);
        #[expect(clippy::panic, reason = "only the build runs this")]
        let source = source.unwrap_or_else(|| panic!("`{{{key}}}` means nothing"));
        to_source(key, source.reference(self.language))
    }

    /// The forms of solidarity that the subject chose.
    fn choice(self) -> String {
        let texts = &self.story.choice;
        let chosen = condition::forms(self.subject.state());
        let named: Vec<_> = chosen.filter_map(|form| texts.forms.of(form)).collect();
        named.join(texts.and)
    }

    /// The way to the page about the Netherlands, which has the claims.
    /// The way from the story to a page beside it, about the same state.
    fn way_to(self, page: Page) -> String {
        let of = |page| Address::of_page(page, self.subject);
        let way = of(Page::Story).way_to(self.language, of(page).path(self.language));
        if self.subject.folder().is_empty() {
            way
        } else {
            [&way, "?state=", self.subject.code()].concat()
        }
    }

    /// A figure by its key, with its way to where it comes from.
    pub fn figure(self, key: &str) -> Option<AnyView> {
        let fact: Option<Fact> = self.facts.with_value(|facts| facts.find(key).cloned());
        Some(buttons::figure(self, &fact?))
    }

    /// What a number is called that is offered for a field.
    ///
    /// # Panics
    /// If it has no name: the build fails.
    pub fn offered(self, key: &str) -> &'static str {
        #[expect(clippy::panic, reason = "only the build runs this")]
        let name = { self.story.controls.offered.find(key) }
            .unwrap_or_else(|| panic!("`{key}` has no name to offer it"));
        name
    }
}
