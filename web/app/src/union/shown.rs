//! What comes of a Union that is played, as it is shown: the same for the build, which
//! draws it, and for the part of the program that follows it.

use super::form::{Deduction, Form};
use super::place::{Place, Single, Together};
use super::played::{Common, Played};
use crate::live::bar::bar;
use said::fill::fill;
use said::language::Language;
use said::subject::Subject;
use said::texts::union::words;
use solidarity_core::union::{StateSettlement, Union, UnionSettlement, settle_union_in};

/// A Union and what comes of it.
#[derive(Clone, PartialEq)]
pub struct Shown {
    union: Union,
    pub(super) settlement: UnionSettlement,
}

impl Shown {
    /// What comes of a Union. Returns `None` if the core cannot settle it.
    #[must_use]
    pub fn of(played: &Played, common: Common) -> Option<Self> {
        let union = played.union(common)?;
        let settlement = settle_union_in(&said::cycle::told(), &union).ok()?;
        Some(Self { union, settlement })
    }

    pub(super) fn state(&self, code: &str) -> Option<&StateSettlement> {
        self.settlement.states.get(code)
    }

    /// What a state chose, and what is deducted of it. Returns `None` if there is no such
    /// state.
    #[must_use]
    pub fn chosen(&self, code: &str) -> Option<(Form, Deduction)> {
        let does = self.union.states.get(code)?;
        let fair_share = self.state(code)?.settlement.fair_share.cases;
        let form = Form::of(does, self.union.pool, fair_share);
        Some((form, Deduction::of(does, fair_share)))
    }

    /// What a state does. Returns `None` where the deduction of its whole share leaves it
    /// nothing to choose.
    fn form(&self, code: &str) -> Option<Form> {
        let (form, deduction) = self.chosen(code)?;
        (deduction != Deduction::Whole).then_some(form)
    }

    /// What a state does, in words.
    #[must_use]
    pub fn does(&self, code: &str, language: Language) -> &'static str {
        Form::named(self.form(code), words(language)).name
    }

    /// The sign of what a state does.
    #[must_use]
    pub fn sign(&self, code: &str, language: Language) -> &'static str {
        Form::named(self.form(code), words(language)).sign
    }

    /// The classes of a state's tile.
    #[must_use]
    pub fn class(&self, code: &str) -> &'static str {
        Form::class(self.form(code))
    }

    /// A tile in words. It begins with what is seen, so that it can be spoken.
    #[must_use]
    pub fn label(&self, code: &str, language: Language) -> String {
        let name = Subject::of(code).map_or("", |state| state.name(language));
        let sign = self.sign(code, language);
        [code, " ", sign, ": ", name, ", ", self.does(code, language)].concat()
    }

    /// The bar of what is pledged, up to the threshold.
    #[must_use]
    pub fn bar(&self) -> String {
        let threshold = self.settlement.trigger.threshold_cases;
        bar(self.settlement.pledged_relocations, threshold)
    }
}

/// What stands at the places of the sentence that says what comes of a Union: figures,
/// and at the place of `None` the state that the page is about.
pub const FINDING: [Option<Place>; 5] = [
    Some(Place::Together(Together::Pledged)),
    Some(Place::Together(Together::Missing)),
    None,
    Some(Place::Subject(Single::Taken)),
    Some(Place::Subject(Single::Paid)),
];

/// What comes of a Union, as it is said aloud.
#[must_use]
pub fn finding(shown: &Shown, subject: Subject, language: Language) -> String {
    let parts = FINDING.map(|place| match place {
        Some(place) => {
            let amount = place.amount(shown, subject);
            amount.map_or_else(String::new, |amount| amount.shown(language))
        }
        None => subject.name(language).to_owned(),
    });
    fill(
        words(language).finding,
        &parts.each_ref().map(String::as_str),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use said::cycle;
    use said::number::Amount;

    fn shown(link: &str) -> Option<Shown> {
        let common = Common::of(&cycle::first_view());
        Shown::of(&Played::read(link).ok()?, common)
    }

    #[rstest]
    #[case("", "9066 9022 20978 1088 0")]
    #[case("asChosen_DE-money", "4492 4448 25552 1088 0")]
    #[case("everyoneRelocates", "21015 13300 16700 1088 0")]
    #[case("asChosen_NL-refuses", "9066 9022 20978 0 0")]
    #[case("asChosen_NL-money-half", "9066 9022 20978 544 0")]
    fn the_netherlands_follows(#[case] link: &str, #[case] found: &str) {
        let places = [
            Place::Together(Together::Pledged),
            Place::Together(Together::Implemented),
            Place::Together(Together::Missing),
            Place::Subject(Single::Taken),
            Place::Subject(Single::Paid),
        ];
        let netherlands = Subject::netherlands();
        let shown = shown(link);
        let figures = places.map(|place| place.amount(shown.as_ref()?, netherlands));
        let figures = figures.map(|figure| figure.map(Amount::exact).unwrap_or_default());
        assert_eq!(figures.join(" "), found);
    }

    #[test]
    fn a_tile_says_what_is_seen_first() {
        let label = shown("").map(|shown| shown.label("DE", Language::Nl));
        let label = label.unwrap_or_default();
        assert!(label.starts_with("DE H: Duitsland, "), "{label}");
    }
}
