//! Where the publications are that the page cites.

use crate::language::Language;

/// What the provenance of the core's data is known by, and the source it means.
#[cfg(feature = "ssr")]
pub const MARKS: [(&str, &str); 8] = [
    ("demo_pjan", "population"),
    ("nama_10_gdp", "gdp"),
    ("2025/2642", "decision"),
    ("2025/2323", "status"),
    ("32317-985", "rapporteur"),
    ("32317-989", "agenda"),
    ("CM-5563", "council"),
    ("6791733 Q7", "answers"),
];

/// A source's official publication. Those that are known here only as reported
/// lead to the publication itself all the same.
pub fn of_source(key: &str, language: Language) -> Option<String> {
    let paper =
        |number: &str| format!("https://zoek.officielebekendmakingen.nl/kst-32317-{number}.html");
    let eurostat = |table: &str| {
        format!("https://ec.europa.eu/eurostat/databrowser/view/{table}/default/table")
    };
    let eli = |what: &str| {
        let version = language.of("nld", "eng");
        format!("https://eur-lex.europa.eu/eli/{what}/oj/{version}")
    };
    Some(match key {
        "law" => eli("reg/2024/1351"),
        "decision" => eli("dec_impl/2025/2642"),
        "status" => eli("dec_impl/2025/2323"),
        "answers" => {
            "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z18735".to_owned()
        }
        "consultation" => paper("974"),
        "rapporteur" => paper("985"),
        "agenda" => paper("989"),
        "council" => {
            let version = language.of("nl", "en");
            format!(
                "https://data.consilium.europa.eu/doc/document/CM-5563-2025-REV-1/{version}/pdf"
            )
        }
        "population" => eurostat("demo_pjan"),
        "gdp" => eurostat("nama_10_gdp"),
        _ => return None,
    })
}

/// A place in the law: `63(3)`, `12(2)(a)`, `r33`, `annex1`.
pub struct Provision {
    /// As the language cites it.
    pub cited: String,
    /// Its text in the official publication.
    pub link: String,
}

/// Reads a place in the law; nothing if it is none.
pub fn provision(key: &str, language: Language) -> Option<Provision> {
    let law = of_source("law", language)?;
    if key == "annex1" {
        return Some(Provision {
            cited: language.of("bijlage I", "Annex I").to_owned(),
            link: format!("{law}#anx_I"),
        });
    }
    if let Some(number) = key.strip_prefix('r') {
        number.parse::<u16>().ok()?;
        return Some(Provision {
            cited: format!("{} {number}", language.of("overweging", "recital")),
            link: format!("{law}#rct_{number}"),
        });
    }
    let number = key.split('(').next().unwrap_or(key);
    number.parse::<u16>().ok()?;
    let cited = crate::trace::cite(&format!("Art. {key}"), language);
    let cited = match language {
        // Dutch writes the word small within a sentence, English does not.
        Language::Nl => cited.replacen('A', "a", 1),
        Language::En => cited,
    };
    Some(Provision {
        cited,
        link: format!("{law}#art_{number}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("63(3)", "artikel 63, lid 3", "Article 63(3)", "#art_63")]
    #[case(
        "12(2)(a)",
        "artikel 12, lid 2, onder a",
        "Article 12(2)(a)",
        "#art_12"
    )]
    #[case("66", "artikel 66", "Article 66", "#art_66")]
    #[case("r33", "overweging 33", "recital 33", "#rct_33")]
    #[case("annex1", "bijlage I", "Annex I", "#anx_I")]
    fn cites(#[case] key: &str, #[case] dutch: &str, #[case] english: &str, #[case] anchor: &str) {
        let [nl, en] = [Language::Nl, Language::En].map(|language| provision(key, language));
        assert_eq!(nl.map(|nl| nl.cited).as_deref(), Some(dutch));
        assert_eq!(en.as_ref().map(|en| en.cited.as_str()), Some(english));
        assert!(en.is_some_and(|en| en.link.ends_with(anchor)));
    }

    #[test]
    fn other_words_are_no_provision() {
        for key in ["share", "rapporteur", "annex", "x63"] {
            assert!(provision(key, Language::Nl).is_none(), "{key}");
        }
    }
}
