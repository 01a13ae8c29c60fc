//! The means by which a rule writes down its findings: figures, reasons and
//! origins, by the names that the texts of its claim have for them.

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

    /// Fills the value in for `{key}`.
    pub fn fill(&mut self, key: &'static str, filling: impl Into<Filling>) {
        self.found.fillings.push((key, filling.into()));
    }

    /// Adds who said the claim, and where. `who` is in Dutch and English.
    pub fn said_by(&mut self, who: [Text; 2], place: Citation) {
        self.origin(OriginKind::SaidBy, who, place);
    }

    /// Adds who asked about the claim, and where.
    pub fn asked_by(&mut self, who: [Text; 2], place: Citation) {
        self.origin(OriginKind::AskedBy, who, place);
    }

    /// Adds who said the opposite, and where.
    pub fn contradicted_by(&mut self, who: [Text; 2], place: Citation) {
        self.origin(OriginKind::ContradictedBy, who, place);
    }

    fn origin(&mut self, kind: OriginKind, who: [Text; 2], place: Citation) {
        self.found.origins.push(Raised { kind, who, place });
    }

    /// Adds a reason with the places that it rests on. A place that is given twice
    /// is kept once.
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

    /// Sets the scenario in which the last reason can be seen.
    pub fn seen_in(&mut self, scenario: Scenario) {
        if let Some(last) = self.found.reasons.last_mut() {
            last.scenario = Some(scenario);
        }
    }

    /// Finishes with the verdict that the rule came to, or without one if it could
    /// not be calculated (`None`).
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

/// The texts in Dutch and English.
fn texts<T: Said>() -> [&'static T; 2] {
    [<T as SaidIn<Nl>>::TEXTS, <T as SaidIn<En>>::TEXTS]
}
