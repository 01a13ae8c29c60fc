//! Entries made of the page's own texts.

use crate::desk::find::{Entry, Index, Kind};
use crate::language::Language;
use crate::number::Style;
use crate::text::story;
use Kind::{Claim, Figure, Section, Term};
use solidarity_core::law;

/// The claims, in short: their ids, in Dutch and in English.
const CLAIMS: [(&str, &str, &str); 15] = [
    (
        "never-both",
        "Nederland betaalt en krijgt er zaken bij",
        "The Netherlands pays and gets cases on top",
    ),
    (
        "forced-relocation",
        "Een land dat betaalt, kan worden gedwongen tot herplaatsen",
        "A state that pays can be forced to relocate",
    ),
    (
        "more-than-share",
        "Een land kan tot meer dan zijn aandeel worden verplicht",
        "A state can be obliged beyond its share",
    ),
    (
        "share-5-6",
        "Het Nederlandse aandeel is 5 tot 6%",
        "The Dutch share is 5-6 %",
    ),
    (
        "pay-30-40m",
        "Het kost 30 tot 40 miljoen euro bij het wettelijk minimum",
        "EUR 30-40 million at the legal minimum",
    ),
    (
        "mass-buyout",
        "Als iedereen betaalt, moet Nederland toch herplaatsen",
        "If everyone pays, the Netherlands must relocate after all",
    ),
    (
        "pressure-exempts",
        "Wie onder migratiedruk staat, hoeft niets te doen",
        "Recognised as under pressure, it owes nothing",
    ),
    (
        "others-deductions",
        "Nederland betaalt elke vermindering voor een ander land",
        "Every reduction for another state is paid by the Netherlands",
    ),
    (
        "pool-30000",
        "De pool voor 2026 is 30.000 herplaatsingen of € 600 miljoen",
        "The 2026 pool is 30 000 relocations or EUR 600 million",
    ),
    (
        "real-962",
        "De echte solidariteit in 2026 is 962 herplaatsingen en € 74,66 miljoen",
        "Actual solidarity for 2026 is 962 relocations and EUR 74.66 million",
    ),
    (
        "key-negotiable",
        "Over de sleutel wordt onderhandeld in de Raad",
        "The key is negotiated in the Council",
    ),
    (
        "dublin-already",
        "Nederland houdt al Griekse en Italiaanse zaken",
        "The Netherlands already keeps Greek and Italian cases",
    ),
    (
        "dublin-36",
        "36% van de overdrachten slaagt",
        "36 % of transfers succeed",
    ),
    (
        "non-compliers-benefit",
        "Landen die de Dublinregels schenden, krijgen toch solidariteit",
        "States that break the Dublin rules still receive solidarity",
    ),
    (
        "all-pledge",
        "Elke lidstaat draagt bij",
        "Every member state contributes",
    ),
];

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
    let contents = &story.chrome.contents;
    let claims = CLAIMS.map(|(id, dutch, english)| (Claim, id, language.of(dutch, english), ""));
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
        ("key", contents.key),
        ("pool", contents.pool),
        ("choice", contents.choice),
        ("trigger", contents.trigger),
        ("balance", contents.balance),
        ("limits", contents.limits),
        ("method", contents.method),
        ("sources", contents.sources),
    ];
    let sections = sections.map(|(id, title)| (Section, id, title, ""));
    let all = claims
        .into_iter()
        .chain(terms)
        .chain(figures)
        .chain(sections);
    let entries = all.map(|(kind, key, title, text)| {
        let text = plain(text, language);
        Entry::new(kind, key, title, &text, language)
    });
    Index::new(entries.collect(), language)
}
