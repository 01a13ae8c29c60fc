//! Where the provisions of the law are that the page cites.

use crate::language::Language;
use solidarity_core::source::SourceKey;

/// A place in the law: `63(3)`, `12(2)(a)`, `r33`, `annex1`.
pub struct Provision {
    /// As the language cites it.
    pub cited: String,
    /// Its text in the official publication.
    pub link: String,
}

/// Reads a place in the law. Returns `None` if it is none.
pub fn provision(key: &str, language: Language) -> Option<Provision> {
    let law = SourceKey::Law.source().address(language)?;
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
