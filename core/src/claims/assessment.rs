//! The findings of a rule, and how they are told.

use super::{
    Claim, ClaimFigure, Language, Origin, OriginKind, Part, Reason, Told, ToldCitation, Verdict,
    texts::{Outcome, Text},
};
use crate::source::Citation;
use crate::{MemberState, Scenario};

/// A claim with its verdict and the grounds of the verdict, before it is told in a
/// language. [`crate::claims::assess`] makes it.
#[derive(Clone)]
pub struct Assessment {
    /// Its name in links.
    pub id: &'static str,
    /// The verdict.
    pub verdict: Verdict,
    /// The claim in Dutch and English, as the other pairs of texts.
    pub(super) claim: [Text; 2],
    pub(super) question: [Text; 2],
    pub(super) outcome: [&'static Outcome; 2],
    pub(super) origins: Vec<Raised>,
    pub(super) fillings: Vec<(&'static str, Filling)>,
    pub(super) reasons: Vec<Ground>,
}

/// The value that is filled in for a key in braces.
#[derive(Debug, Clone)]
pub(super) enum Filling {
    Figure(ClaimFigure),
    /// Names of states, in Dutch and English.
    States(Vec<[&'static str; 2]>),
}

/// Somebody who said the claim, asked about it or contradicted it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raised {
    pub kind: OriginKind,
    pub who: [Text; 2],
    pub place: Citation,
}

/// A reason, the places that it rests on, and a scenario in which it can be seen.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    pub text: [Text; 2],
    pub places: Vec<Citation>,
    pub scenario: Option<Scenario>,
}

impl<T: Into<ClaimFigure>> From<T> for Filling {
    fn from(figure: T) -> Self {
        Self::Figure(figure.into())
    }
}

impl Filling {
    pub fn states<'a>(states: impl IntoIterator<Item = &'a MemberState>) -> Self {
        let names = states
            .into_iter()
            .map(|state| [state.name_nl, state.name_en]);
        Self::States(names.collect())
    }
}

impl Assessment {
    /// The figure that the texts name by this key. Returns `None` if they name no
    /// figure by it.
    #[must_use]
    pub fn figure(&self, key: &str) -> Option<ClaimFigure> {
        match self.filling(key)? {
            Filling::Figure(figure) => Some(*figure),
            Filling::States(_) => None,
        }
    }

    fn filling(&self, key: &str) -> Option<&Filling> {
        let mut fillings = self.fillings.iter();
        fillings
            .find(|(known, _)| *known == key)
            .map(|(_, filling)| filling)
    }

    /// The claim as it is told in a language.
    ///
    /// ```
    /// use solidarity_core::claims::{Grounds, Language, assess};
    /// let assessed = assess(&Grounds::default());
    /// let claim = assessed.iter().find(|claim| claim.id == "pay-30-40m").unwrap();
    /// let dutch = claim.tell(Language::Nl);
    /// assert_eq!(dutch.figure.to_string(), "€\u{a0}31,06\u{a0}miljoen");
    /// ```
    #[must_use]
    pub fn tell(&self, language: Language) -> Claim {
        let write = |text: Text| self.write(text, language);
        let pick = |[dutch, english]: [Text; 2]| language.of(dutch, english);
        let [dutch, english] = self.outcome;
        let outcome = language.of(dutch, english);
        let reasons = self.reasons.iter().map(|reason| Reason {
            text: write(pick(reason.text)),
            citations: cited(&reason.places, language),
            scenario: reason.scenario.clone(),
        });
        let origins = self.origins.iter().map(|origin| Origin {
            kind: origin.kind,
            who: pick(origin.who),
            citation: ToldCitation::of(origin.place, language),
        });
        Claim {
            id: self.id,
            verdict: self.verdict,
            claim: write(pick(self.claim)),
            question: write(pick(self.question)),
            answer: write(outcome.answer),
            figure: write(outcome.figure),
            reasons: reasons.collect(),
            would_change: outcome
                .would_change
                .iter()
                .map(|text| write(text))
                .collect(),
            unknown: outcome.unknown.map(write),
            origins: origins.collect(),
        }
    }

    /// A text with its keys filled in. An unknown key stays in braces, so that a
    /// test finds it.
    fn write(&self, text: Text, language: Language) -> Told {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, key, after)) = next_key(rest) {
            parts.push(Part::Words(before));
            match self.filling(key) {
                Some(Filling::Figure(figure)) => parts.push(Part::Figure(*figure)),
                Some(Filling::States(names)) => list(names, language, &mut parts),
                None => parts.extend(["{", key, "}"].map(Part::Words)),
            }
            rest = after;
        }
        parts.push(Part::Words(rest));
        parts.retain(|part| *part != Part::Words(""));
        Told(parts, language)
    }
}

/// The text before the first key in braces, the key, and the text after it. Returns
/// `None` if there is no key.
fn next_key(text: Text) -> Option<(Text, Text, Text)> {
    let (before, rest) = text.split_once('{')?;
    let (key, after) = rest.split_once('}')?;
    Some((before, key, after))
}

/// Writes names as a list: `Duitsland, Frankrijk en Roemenië`.
fn list(names: &[[&'static str; 2]], language: Language, parts: &mut Vec<Part>) {
    for (index, [dutch, english]) in names.iter().enumerate() {
        if index > 0 {
            let is_last = index + 1 == names.len();
            let and = language.of(" en ", " and ");
            parts.push(Part::Words(if is_last { and } else { ", " }));
        }
        parts.push(Part::Words(language.of(dutch, english)));
    }
}

fn cited(places: &[Citation], language: Language) -> Vec<ToldCitation> {
    let places = places.iter();
    places
        .map(|place| ToldCitation::of(*place, language))
        .collect()
}
