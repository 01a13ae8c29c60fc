//! A claim told in one language, with everything that belongs to it.

use super::{ClaimFigure, Language, Verdict};
use crate::Scenario;
use crate::source::Citation;
use serde::{Serialize, Serializer};
use std::fmt;

/// A claim with its verdict, told in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Claim {
    /// Its name in links.
    pub id: &'static str,
    /// The verdict.
    pub verdict: Verdict,
    /// The sentence that the verdict is about, in our own words.
    pub claim: Told,
    /// The claim as a question, to which the verdict is the answer.
    pub question: Told,
    /// The answer in a sentence or two.
    pub answer: Told,
    /// The figure that decides the verdict.
    pub figure: Told,
    /// The reasons, the weightiest first.
    pub reasons: Vec<Reason>,
    /// The changes that would change the answer.
    pub would_change: Vec<Told>,
    /// A sentence about what is not known. `None` if everything is.
    pub unknown: Option<Told>,
    /// The people who said it, asked about it or said the opposite. Empty for a
    /// question that nobody in the sources puts and that follows from the rules.
    pub origins: Vec<Origin>,
}

impl Claim {
    /// The heading of the verdict: the claim if somebody said it, and the question
    /// if nobody did, so that nobody is shown as saying what they only asked.
    ///
    /// ```
    /// use solidarity_core::claims::{Language, claims};
    /// let told = claims(Language::En);
    /// let asked = told.iter().find(|claim| claim.id == "mass-buyout").unwrap();
    /// assert!(asked.heading().to_string().ends_with('?'));
    /// ```
    #[must_use]
    pub fn heading(&self) -> &Told {
        if self.is_said() {
            &self.claim
        } else {
            &self.question
        }
    }

    /// Whether somebody in the sources said it.
    #[must_use]
    pub fn is_said(&self) -> bool {
        let mut origins = self.origins.iter();
        origins.any(|origin| origin.kind == OriginKind::SaidBy)
    }
}

/// The part that somebody had in a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum OriginKind {
    /// They said it.
    SaidBy,
    /// They asked about it.
    AskedBy,
    /// They said the opposite, or decided otherwise.
    ContradictedBy,
}

impl OriginKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::SaidBy, Self::AskedBy, Self::ContradictedBy];
}

/// Somebody who said, asked or contradicted a claim, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// Which of the three it is.
    pub kind: OriginKind,
    /// Their name or office: `"the minister for Asylum and Migration"`.
    pub who: &'static str,
    /// The place in which they did.
    pub citation: ToldCitation,
}

/// A reason with the places that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The reason.
    pub text: Told,
    /// Its sources.
    pub citations: Vec<ToldCitation>,
    /// A scenario in which it can be seen.
    pub scenario: Option<Scenario>,
}

/// A place in a source, told in one language: a [`crate::source::Citation`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldCitation {
    /// The key of the source: `"answers"`.
    pub source: &'static str,
    /// Its name for people: `"Kamerstuk 32 317, nr. 974"`.
    pub reference: &'static str,
    /// The place in it: `"vraag 4 (Kamerleden)"`. In the `"law"` it is the key of a
    /// provision: `"63(7)"`, `"12(2)(a)"`, `"r33"`, `"annex1"`. Empty if the source
    /// as a whole is meant.
    pub at: String,
}

impl ToldCitation {
    pub(super) fn of(citation: Citation, language: Language) -> Self {
        let source = citation.source();
        Self {
            source: source.key.as_str(),
            reference: source.reference(language),
            at: citation.place(language),
        }
    }
}

/// A text of words and figures, in the language it was told in. `Display`
/// writes it as one string, and so does JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told(
    /// Its parts, in their order.
    pub Vec<Part>,
    pub(super) Language,
);

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Words with the spaces around them.
    Words(&'static str),
    /// A figure.
    Figure(ClaimFigure),
}

impl Told {
    /// The text as one string, with the figures written in `language`.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        let parts = self.0.iter().map(|part| match part {
            Part::Words(words) => (*words).to_owned(),
            Part::Figure(figure) => figure.shown(language),
        });
        parts.collect()
    }
}

impl fmt::Display for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_text(self.1))
    }
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
