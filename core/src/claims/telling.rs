//! How a rule writes down what it finds: figures, reasons and origins, by the
//! names that the texts of its claim have for them.

use super::{
    Assessment, OriginKind, Verdict,
    assessment::{Filling, Ground, Raised},
    texts::{Concluded, En, NOT_CALCULATED, Nl, Outcome, Said, SaidIn, Text},
};
use crate::Scenario;
use crate::source::Citation;
use std::marker::PhantomData;

/// An assessment of the claim whose texts are `T`, while its rule works.
pub(super) struct Telling<T> {
    found: Assessment,
    of: PhantomData<T>,
}

impl<T: Said> Telling<T> {
    pub fn new(id: &'static str) -> Self {
        let [nl, en] = texts::<T>();
        Self {
            found: Assessment {
                id,
                verdict: Verdict::NotInSources,
                claim: [nl.claim(), en.claim()],
                question: [nl.question(), en.question()],
                outcome: NOT_CALCULATED,
                origins: Vec::new(),
                fillings: Vec::new(),
                reasons: Vec::new(),
            },
            of: PhantomData,
        }
    }

    /// Fills `{key}` in.
    pub fn fill(&mut self, key: &'static str, filling: impl Into<Filling>) {
        self.found.fillings.push((key, filling.into()));
    }

    /// Who said it, where. `who` is in Dutch and English.
    pub fn said_by(&mut self, who: [Text; 2], place: Citation) {
        self.origin(OriginKind::SaidBy, who, place);
    }

    /// Who asked about it, where.
    pub fn asked_by(&mut self, who: [Text; 2], place: Citation) {
        self.origin(OriginKind::AskedBy, who, place);
    }

    /// Who said the opposite, where.
    pub fn contradicted_by(&mut self, who: [Text; 2], place: Citation) {
        self.origin(OriginKind::ContradictedBy, who, place);
    }

    fn origin(&mut self, kind: OriginKind, who: [Text; 2], place: Citation) {
        self.found.origins.push(Raised { kind, who, place });
    }

    /// A reason, with the places that it rests on. Of places that are alike the
    /// first is kept.
    pub fn reason(&mut self, text: fn(&T) -> Text, places: impl IntoIterator<Item = Citation>) {
        let mut cited = Vec::new();
        for place in places {
            if !cited.contains(&place) {
                cited.push(place);
            }
        }
        self.found.reasons.push(Ground {
            text: texts::<T>().map(text),
            places: cited,
            scenario: None,
        });
    }

    /// The scenario in which the last reason can be seen.
    pub fn seen_in(&mut self, scenario: Scenario) {
        if let Some(last) = self.found.reasons.last_mut() {
            last.scenario = Some(scenario);
        }
    }

    /// What the rule came to. Where that is `None`, it could not be calculated.
    pub fn conclude(mut self, concluded: Option<&Concluded<T>>) -> Assessment {
        match concluded {
            Some(&Concluded { verdict, outcome }) => {
                self.found.verdict = verdict;
                self.found.outcome =
                    texts::<T>().map(|texts| -> &'static Outcome { outcome(texts) });
            }
            None => self.found.reasons.clear(),
        }
        self.found
    }
}

/// In Dutch and English.
fn texts<T: Said>() -> [&'static T; 2] {
    [<T as SaidIn<Nl>>::TEXTS, <T as SaidIn<En>>::TEXTS]
}
