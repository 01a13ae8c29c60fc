//! The provisions of the regulation: how a language cites them, and where their text
//! is published.

use crate::fill::fill;
use crate::language::Language;
use crate::texts::law::{Provisions, provisions};
use solidarity_core::source::SourceKey;

/// A provision of the regulation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Provision {
    /// Its name as it stands within a sentence of the language: `artikel 63, lid 3`.
    pub cited: String,
    /// The address of its text in the official publication.
    pub link: String,
}

/// Reads the key of a provision: an article with its paragraphs and points, `63(3)` or
/// `12(2)(a)`; a recital, `r33`; the first annex, `annex1`.
///
/// Returns `None` if the key is no such provision.
///
/// ```
/// use said::language::Language;
/// use said::links::provision;
///
/// let cap = provision("63(3)", Language::Nl).unwrap();
/// assert_eq!(cap.cited, "artikel 63, lid 3");
/// assert!(cap.link.ends_with("#art_63"));
/// assert_eq!(provision("63(3)", Language::En).unwrap().cited, "Article 63(3)");
/// assert!(provision("council", Language::Nl).is_none());
/// ```
#[must_use]
pub fn provision(key: &str, language: Language) -> Option<Provision> {
    let (kind, number) = match key.strip_prefix('r') {
        _ if key == "annex1" => (Kind::Annex, "I"),
        Some(number) => (Kind::Recital, number),
        None => (Kind::Article, key),
    };
    let anchor = match kind {
        Kind::Article => ["art_", numeric(number.split('(').next()?)?].concat(),
        Kind::Recital => ["rct_", numeric(number)?].concat(),
        Kind::Annex => ["anx_", number].concat(),
    };
    let law = SourceKey::Law.source().address(language)?;
    Some(Provision {
        cited: kind.cited(number, language),
        link: [law, "#", &anchor].concat(),
    })
}

/// The kinds of provisions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// An article, or a paragraph or point of it.
    Article,
    /// A recital.
    Recital,
    /// An annex.
    Annex,
}

impl Kind {
    /// A provision of this kind as it stands within a sentence.
    pub(crate) fn cited(self, number: &str, language: Language) -> String {
        let forms = provisions(language);
        match self {
            Self::Article => article(number, forms),
            Self::Recital => fill(forms.recital, &[number]),
            Self::Annex => fill(forms.annex, &[number]),
        }
    }
}

/// Cites `12(2)-(3)(a)`: the article, its paragraphs and their points.
fn article(key: &str, forms: &Provisions) -> String {
    let mut levels = key.split('(');
    let number = levels.next().unwrap_or_default();
    let mut cited = fill(forms.article, &[number]);
    let mut is_range = false;
    for level in levels {
        let (name, after) = level.split_once(')').unwrap_or((level, ""));
        let form = if is_range {
            forms.up_to_paragraph
        } else if name.starts_with(|sign: char| sign.is_ascii_digit()) {
            forms.paragraph
        } else {
            forms.point
        };
        cited.push_str(&fill(form, &[name]));
        is_range = after == "-";
    }
    cited
}

/// The number of an article or recital. Returns `None` if it is not a number.
fn numeric(number: &str) -> Option<&str> {
    number.parse::<u16>().is_ok().then_some(number)
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
