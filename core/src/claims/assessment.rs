//! What a rule found, and how it is told.

use super::{
    Claim, ClaimFigure, Language, Part, Reason, Told, ToldCitation, Verdict,
    texts::{Outcome, Pick, Text, Texts},
};
use crate::source::Citation;
use crate::{MemberState, Scenario};

/// A claim with its verdict and what the verdict rests on, in no language yet.
/// Made by [`crate::claims::assess`].
#[derive(Debug, Clone)]
pub struct Assessment {
    /// Its name in links.
    pub id: &'static str,
    /// What it comes to.
    pub verdict: Verdict,
    /// Whether it could be calculated at all.
    is_calculated: bool,
    raised: Vec<Citation>,
    fillings: Vec<(&'static str, Filling)>,
    reasons: Vec<Ground>,
}

/// What stands in a text for a key in braces.
#[derive(Debug, Clone)]
pub(super) enum Filling {
    Figure(ClaimFigure),
    /// Names of states, in Dutch and English.
    States(Vec<[&'static str; 2]>),
}

#[derive(Debug, Clone)]
struct Ground {
    text: Pick,
    places: Vec<Citation>,
    scenario: Option<Scenario>,
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
    pub(super) fn new(id: &'static str) -> Self {
        Self {
            id,
            verdict: Verdict::NotSettled,
            is_calculated: false,
            raised: Vec::new(),
            fillings: Vec::new(),
            reasons: Vec::new(),
        }
    }

    /// What the rule came to; nothing where it could not be calculated.
    pub(super) fn conclude(mut self, verdict: Option<Verdict>) -> Self {
        self.is_calculated = verdict.is_some();
        self.verdict = verdict.unwrap_or(Verdict::NotSettled);
        if verdict.is_none() {
            self.reasons.clear();
        }
        self
    }

    pub(super) fn raised_in<const N: usize>(&mut self, places: [Citation; N]) {
        self.raised.extend(places);
    }

    /// Fills `{key}` in.
    pub(super) fn fill(&mut self, key: &'static str, filling: impl Into<Filling>) {
        self.fillings.push((key, filling.into()));
    }

    pub(super) fn reason(&mut self, text: Pick, places: impl IntoIterator<Item = Citation>) {
        let mut cited = Vec::new();
        for place in places {
            if !cited.contains(&place) {
                cited.push(place);
            }
        }
        self.reasons.push(Ground {
            text,
            places: cited,
            scenario: None,
        });
    }

    /// The scenario in which the last reason can be seen.
    pub(super) fn seen_in(&mut self, scenario: Scenario) {
        if let Some(last) = self.reasons.last_mut() {
            last.scenario = Some(scenario);
        }
    }

    /// A figure that its texts name, by the key they name it with.
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

    /// Told in a language.
    ///
    /// ```
    /// use solidarity_core::claims::{Grounds, Language, assess};
    /// let assessed = assess(&Grounds::default());
    /// let claim = assessed.iter().find(|claim| claim.id == "pay-30-40m").unwrap();
    /// let dutch = claim.tell(Language::Nl);
    /// assert_eq!(dutch.figure.to_string(), "€\u{a0}31.060.000");
    /// ```
    #[must_use]
    pub fn tell(&self, language: Language) -> Claim {
        let texts = Texts::of(language);
        let said = texts.claims.find(self.id);
        let outcome = said
            .and_then(|said| said.outcome(self.verdict))
            .filter(|_| self.is_calculated);
        let Outcome {
            answer,
            figure,
            would_change,
            unknown,
        } = outcome.unwrap_or(&texts.not_calculated);
        let write = |text: &Text| self.write(text, language);
        Claim {
            id: self.id,
            verdict: self.verdict,
            claim: write(&said.map_or("", |said| said.claim())),
            answer: write(answer),
            figure: write(figure),
            reasons: self
                .reasons
                .iter()
                .map(|reason| Reason {
                    text: write(&(reason.text)(&texts.claims)),
                    citations: cited(&reason.places, language),
                    scenario: reason.scenario.clone(),
                })
                .collect(),
            would_change: would_change.iter().map(write).collect(),
            unknown: unknown.as_ref().map(write),
            raised: cited(&self.raised, language),
        }
    }

    /// A text with its keys filled in. One that means nothing stays in braces,
    /// for a test to find.
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

/// The first key in braces, with the text before and after it.
fn next_key(text: Text) -> Option<(Text, Text, Text)> {
    let (before, rest) = text.split_once('{')?;
    let (key, after) = rest.split_once('}')?;
    Some((before, key, after))
}

/// `Duitsland, Frankrijk en Roemenië`.
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
