//! Rules and sources of a trace as people read them.

use crate::language::{Language, capital};
use crate::links::{Kind, provision};
use crate::texts::trace::words;
use solidarity_core::source::{Citation, Citations, SourceKey};
use solidarity_core::{Provenance, TraceInput};

/// Where an input of a formula comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The outcome of another step.
    Step(&'static str),
    /// A source or provision, by the name that readers see.
    Source(String),
}

/// Says where an input comes from.
#[must_use]
pub fn origin(input: &TraceInput, language: Language) -> Origin {
    let words = words(language);
    match input.source {
        Provenance::Step(_) => Origin::Step(input.name),
        Provenance::Scenario => Origin::Source(words.chosen.to_owned()),
        Provenance::Source(citations) => Origin::Source(all(citations, language)),
        Provenance::Total(citations) => {
            Origin::Source([&all(citations, language), "; ", words.total].concat())
        }
        Provenance::Contributing(citations) => {
            Origin::Source([&all(citations, language), "; ", words.contributing].concat())
        }
        Provenance::Settlement(code) => Origin::Source(code.to_owned()),
    }
}

/// All of the places, each with its source, one after the other.
fn all(citations: Citations, language: Language) -> String {
    let mut told = String::new();
    for citation in citations.iter() {
        if !told.is_empty() {
            told.push_str("; ");
        }
        told.push_str(&place(citation, language));
    }
    told
}

/// A place in a source, by the names of both. A provision of the law stands without
/// the name of the law.
pub fn place(citation: Citation, language: Language) -> String {
    let at = citation.place(language);
    if citation.key() == SourceKey::Law
        && let Some(provision) = provision(&at, language)
    {
        return provision.cited;
    }
    let source = citation.source().reference(language);
    match at.as_str() {
        "" => source.to_owned(),
        at => [source, ", ", at].concat(),
    }
}

/// The provisions of a rule of the core, `Art. 63(3), 66, recital 33`, as a reader of
/// the language cites them: `Artikel 63, lid 3; artikel 66; overweging 33`. A remark
/// follows them after a colon.
#[must_use]
pub fn cite(rule: &str, language: Language) -> String {
    let (provisions, remark) = rule.split_once(": ").unwrap_or((rule, ""));
    let cited: Vec<_> = provisions
        .split(", ")
        .map(|provision| match provision.split_once(' ') {
            Some(("Recital" | "recital", number)) => Kind::Recital.cited(number, language),
            Some(("Annex", number)) => Kind::Annex.cited(number, language),
            Some((_, number)) => Kind::Article.cited(number, language),
            None => Kind::Article.cited(provision, language),
        })
        .collect();
    let mut cited = cited.join("; ");
    if !remark.is_empty() {
        let known = words(language).remarks.find(remark).copied();
        cited.push_str(": ");
        cited.push_str(known.unwrap_or(remark));
    }
    capital(cited)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cycle;
    use crate::trace::formula::{filled, in_words, name_of};
    use rstest::rstest;
    use solidarity_core::settle;

    #[rstest]
    #[case("Art. 12(2)(a)", "Artikel 12, lid 2, onder a", "Article 12(2)(a)")]
    #[case("Art. 12(2)-(3)", "Artikel 12, lid 2-3", "Article 12(2)-(3)")]
    #[case(
        "Art. 57(3), 66",
        "Artikel 57, lid 3; artikel 66",
        "Article 57(3); Article 66"
    )]
    #[case("Art. 66, Annex I", "Artikel 66; bijlage I", "Article 66; Annex I")]
    #[case(
        "Art. 65, recital 33",
        "Artikel 65; overweging 33",
        "Article 65; recital 33"
    )]
    #[case("Recital 33", "Overweging 33", "Recital 33")]
    #[case(
        "Art. 2(20), 63(3): asked of contributing member states only",
        "Artikel 2, lid 20; artikel 63, lid 3: alleen bijdragende landen worden gevraagd",
        "Article 2(20); Article 63(3): asked of contributing member states only"
    )]
    fn cites(#[case] rule: &str, #[case] dutch: &str, #[case] english: &str) {
        assert_eq!(cite(rule, Language::Nl), dutch);
        assert_eq!(cite(rule, Language::En), english);
    }

    /// Several places of one figure are told one after the other, each as its kind
    /// is cited: a provision, a place in words, a date.
    #[test]
    fn places_are_told_by_their_names() {
        const POOL: Citations = Citations(&[
            Citation::law("12(2)(a)"),
            Citation::new(SourceKey::Council, "spain-3"),
        ]);
        const GDP: Citations = Citations(&[Citation::new(SourceKey::Gdp, "2022")]);
        const DAY: Citations = Citations(&[Citation::new(SourceKey::Population, "2030-01-01")]);
        let told = |source, language| {
            let input = TraceInput {
                name: "gdpMeur",
                value: "1".to_owned(),
                source,
            };
            match origin(&input, language) {
                Origin::Source(told) => told,
                Origin::Step(step) => step.to_owned(),
            }
        };
        assert_eq!(
            told(POOL.into(), Language::Nl),
            "artikel 12, lid 2, onder a; CM 5563/1/25 REV 1, verklaring van Spanje, punt 3"
        );
        assert_eq!(
            told(GDP.into(), Language::En),
            "Eurostat, nama_10_gdp, 2022"
        );
        assert_eq!(
            told(Provenance::Total(DAY), Language::Nl),
            "Eurostat, demo_pjan, 1 januari 2030; samen van alle lidstaten die meedoen"
        );
        assert_eq!(told(Provenance::Step("gdpMeur"), Language::Nl), "gdpMeur");
    }

    /// Every variable, source and word of every trace has a name in both
    /// languages: nothing of the core's own English shines through in Dutch.
    #[test]
    fn all_traces_can_be_read() {
        for query in [
            "",
            "forum=yes&pledged=22000&eligible=500&deduction=5&relocations=3&alternative=100",
            "forum=yes&volume=upTo&cap=threshold&counted=no&capped=no&share=7",
            "forum=yes&offsets=30&pool=30000&eur=600000000",
            "state=ES&forum=yes&pool=15000&eur=300000000",
            "pledged=9066&implemented=8000&fallenAway=always&afterDeduction=leavesCap",
            "forum=yes&implemented=8000&deduction=1088",
        ] {
            let settled = cycle::opened(query, "NL").and_then(|scenario| settle(&scenario));
            let trace = settled.map(|settled| settled.trace).unwrap_or_default();
            assert!(!trace.is_empty());
            for step in trace {
                let words = in_words(&step, Language::Nl);
                for input in &step.inputs {
                    let name = name_of(input, Language::Nl);
                    assert!(words.contains(name), "{words}: {name}");
                    assert_ne!(name, input.name, "{query}");
                    if let Origin::Source(source) = origin(input, Language::Nl) {
                        assert!(!source.contains("Art."), "{source}");
                        assert!(!source.contains(['{', '@']), "{source}");
                    }
                    assert!(!filled(&step, Language::Nl).contains(input.name), "{words}");
                }
                let rule = cite(step.rule, Language::Nl);
                assert!(
                    !rule.contains("Art.") && !rule.contains("recital"),
                    "{rule}"
                );
            }
        }
    }
}
