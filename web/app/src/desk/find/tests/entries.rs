//! Entries made of the page's own texts.

use crate::desk::find::{Entry, Index, Kind};
use Kind::{Claim, Figure, Section, Term};
use said::language::Language;
use said::number::Style;
use said::texts::story;
use solidarity_core::{claims, law};

/// Figures of the pages beside the story: the desk finds what stands in it.
const ELSEWHERE: [&str; 3] = ["contributingPart", "roundedTotal", "borderRatio"];

/// Without the markup of the story; the one figure in the glossary filled in.
fn plain(text: &str, language: Language) -> String {
    let unit = Style::Eur.write(&law::EUR_PER_CASE.to_string(), language);
    let text = text.replace("{unitValue}", &unit);
    let pieces = text.split(['{', '}']).map(|piece| piece.rsplit('|').next());
    pieces.flatten().collect()
}

/// All that the page has, in a language.
pub fn index(language: Language) -> Index {
    let story = language.of(&story::NL, &story::EN);
    let told: Vec<_> = claims::claims(language);
    let told = told
        .iter()
        .map(|claim| (claim.id, claim.heading().to_string()));
    let told: Vec<_> = told.collect();
    let claims = told
        .iter()
        .map(|(id, title)| (Claim, *id, title.as_str(), ""));
    let terms = story::Glossary::KEYS.iter().filter_map(|key| {
        let term = story.glossary.find(key)?;
        Some((Term, *key, term.term, term.explanation))
    });
    let figures = story::Why::KEYS.iter();
    let figures = figures.filter(|key| !ELSEWHERE.contains(key));
    let figures = figures.filter_map(|key| {
        let reason = story.why.find(key)?;
        Some((Figure, *key, reason.title, reason.sentence))
    });
    let sections = [
        ("answer", story.answer.title),
        ("key", story.key.title),
        ("pool", story.pool.title),
        ("choice", story.choice.title),
        ("trigger", story.trigger.title),
        ("balance", story.lowest.title),
        ("limits", story.limits.title),
        ("method", story.method.title),
        ("sources", story.sources_title),
    ];
    let sections = sections.map(|(id, title)| (Section, id, title, ""));
    let all = claims.chain(terms).chain(figures).chain(sections);
    let entries = all.map(|(kind, key, title, text)| {
        let text = plain(text, language);
        Entry::new(kind, key, title, &text, language)
    });
    Index::new(entries.collect(), language)
}
