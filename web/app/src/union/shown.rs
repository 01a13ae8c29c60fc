//! What is shown of a Union: the same for the build, which draws it, and for the part
//! of the program that follows it.

use super::form::{Deduction, Form};
use super::played::{Played, code, fair_share};
use crate::live::bar::bar;
use said::fill::fill;
use said::language::Language;
use said::number::Amount;
use said::subject::Subject;
use said::texts::union::words;
use solidarity_core::union::{StateSettlement, Union, UnionSettlement, settle_union_in};
use solidarity_core::{Cases, Scenario};
use web_sys::Element;

/// What the names of all places begin with.
pub const OF: &str = "union-";

/// A Union and what comes of it.
#[derive(Clone, PartialEq)]
pub struct Shown {
    scenario: Scenario,
    union: Union,
    settlement: UnionSettlement,
}

/// A figure of all states together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Together {
    /// Relocations pledged (Art. 63(3)).
    Pledged,
    /// How many would have to be pledged, so that nothing is missing (Art. 63(3)).
    Threshold,
    /// Those that are to be implemented (Art. 63(4)).
    Implemented,
    /// What is missing up to the threshold.
    Missing,
    /// Offsets taken.
    Taken,
    /// Relocations that are then left to do: an offset replaces one (recital 33).
    Relocated,
    /// What of the shortfall no offset covers.
    Open,
}

/// A figure of one state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Single {
    /// Cases asked of it.
    Asked,
    /// Cases that it takes over.
    Taken,
    /// Relocations left to do.
    Relocated,
    /// What it pays.
    Paid,
}

/// A place that follows the Union.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The bar of what is pledged, up to the threshold.
    Bar,
    /// A figure of all states.
    Together(Together),
    /// A figure of the state that the page is about.
    Subject(Single),
    /// What a state does, in words.
    Does(&'static str),
    /// The tile of a state.
    Tile(&'static str),
    /// A figure of a state.
    Of(Single, &'static str),
}

impl Together {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Pledged,
        Self::Threshold,
        Self::Implemented,
        Self::Missing,
        Self::Taken,
        Self::Relocated,
        Self::Open,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Pledged => "pledged",
            Self::Threshold => "threshold",
            Self::Implemented => "implemented",
            Self::Missing => "missing",
            Self::Taken => "taken",
            Self::Relocated => "relocated",
            Self::Open => "open",
        }
    }

    const fn of(self, of: &UnionSettlement) -> Cases {
        match self {
            Self::Pledged => of.pledged_relocations,
            Self::Threshold => of.trigger.threshold_cases,
            Self::Implemented => of.implemented_relocations,
            Self::Missing => of.trigger.shortfall_cases,
            Self::Taken => of.totals.offset_cases,
            Self::Relocated => of.totals.relocations,
            Self::Open => of.totals.open_cases,
        }
    }
}

impl Single {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Taken, Self::Relocated, Self::Paid];

    const fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Taken => "takes",
            Self::Relocated => "relocates",
            Self::Paid => "pays",
        }
    }

    /// What it comes to: nothing where the state does not do what it owes.
    fn of(self, of: &StateSettlement) -> Amount {
        let (due, gives) = (&of.settlement.due, of.standing.gives());
        let done = |cases: Cases| if gives { cases } else { Cases::ZERO };
        match self {
            Self::Asked if of.standing.is_asked() => of.settlement.offset.requested_cases.into(),
            Self::Asked => Cases::ZERO.into(),
            Self::Taken => done(due.offset_cases).into(),
            Self::Relocated => done(due.relocations).into(),
            Self::Paid if gives => due.financial_eur.into(),
            Self::Paid => solidarity_core::Eur::ZERO.into(),
        }
    }
}

impl Place {
    /// The one of that name, without what all names begin with. Returns `None` if there
    /// is none.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let (kind, state) = name.split_once('-').unwrap_or((name, ""));
        let single = Single::ALL.into_iter().find(|single| single.name() == kind);
        let together = { Together::ALL.into_iter() }.find(|figure| figure.name() == kind);
        Some(match (kind, state) {
            ("bar", "") => Self::Bar,
            ("does", state) => Self::Does(code(state)?),
            ("tile", state) => Self::Tile(code(state)?),
            (_, "") => match (single, together) {
                (Some(single), _) => Self::Subject(single),
                (None, together) => Self::Together(together?),
            },
            (_, state) => Self::Of(single?, code(state)?),
        })
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> String {
        let (kind, state) = match self {
            Self::Bar => ("bar", ""),
            Self::Together(figure) => (figure.name(), ""),
            Self::Subject(single) => (single.name(), ""),
            Self::Does(state) => ("does", state),
            Self::Tile(state) => ("tile", state),
            Self::Of(single, state) => (single.name(), state),
        };
        let between = if state.is_empty() { "" } else { "-" };
        [OF, kind, between, state].concat()
    }

    /// What it shows.
    #[must_use]
    pub fn amount(self, shown: &Shown, subject: Subject) -> Option<Amount> {
        match self {
            Self::Together(figure) => Some(figure.of(&shown.settlement).into()),
            Self::Subject(single) => Some(single.of(shown.state(subject.code())?)),
            Self::Of(single, state) => Some(single.of(shown.state(state)?)),
            Self::Bar | Self::Does(_) | Self::Tile(_) => None,
        }
    }

    /// Writes it into its element, where that says something else.
    pub(super) fn write(
        self,
        shown: &Shown,
        subject: Subject,
        language: Language,
        element: &Element,
    ) {
        if let Some(amount) = self.amount(shown, subject) {
            text(element, &amount.shown(language));
            attribute(element, "value", &amount.exact());
            return;
        }
        match self {
            Self::Bar => attribute(element, "d", &shown.bar()),
            Self::Does(state) => text(element, shown.does(state, language)),
            Self::Tile(state) => {
                attribute(element, "class", shown.class(state));
                attribute(element, "aria-label", &shown.label(state, language));
                if let Some(sign) = element.last_element_child() {
                    text(&sign, shown.sign(state, language));
                }
            }
            _ => {}
        }
    }
}

fn text(element: &Element, now: &str) {
    if element.text_content().as_deref() != Some(now) {
        element.set_text_content(Some(now));
    }
}

fn attribute(element: &Element, name: &str, now: &str) {
    if element.get_attribute(name).as_deref() != Some(now) {
        // Attributes of these names can always be set.
        let _ = element.set_attribute(name, now);
    }
}

impl Shown {
    /// What comes of a Union that is played beside a scenario. Returns `None` if the
    /// core cannot settle it.
    #[must_use]
    pub fn of(played: &Played, scenario: &Scenario) -> Option<Self> {
        let union = played.union(scenario)?;
        let settlement = settle_union_in(&said::cycle::told(), &union).ok()?;
        Some(Self {
            scenario: scenario.clone(),
            union,
            settlement,
        })
    }

    fn state(&self, code: &str) -> Option<&StateSettlement> {
        self.settlement.states.get(code)
    }

    /// What a state chose, and what is deducted of it.
    #[must_use]
    pub fn chosen(&self, code: &str) -> Option<(Form, Deduction)> {
        let does = self.union.states.get(code)?;
        let fair_share = fair_share(&self.scenario, code)?;
        let form = Form::chosen(does, self.scenario.pool, fair_share);
        Some((form, Deduction::of(does, fair_share)))
    }

    /// What a state does: a deduction of its whole share leaves nothing to choose.
    fn form(&self, code: &str) -> Form {
        match self.chosen(code) {
            Some((_, Deduction::Whole)) | None => Form::Deducted,
            Some((form, _)) => form,
        }
    }

    /// What a state does, in words.
    #[must_use]
    pub fn does(&self, code: &str, language: Language) -> &'static str {
        self.form(code).named(words(language)).name
    }

    /// The sign of what a state does.
    #[must_use]
    pub fn sign(&self, code: &str, language: Language) -> &'static str {
        self.form(code).named(words(language)).sign
    }

    /// The classes of a state's tile.
    #[must_use]
    pub fn class(&self, code: &str) -> &'static str {
        self.form(code).class()
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

    fn shown(link: &str) -> Option<Shown> {
        Shown::of(&Played::read(link), &cycle::first_view())
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
    fn every_place_is_found_by_its_name() {
        let states = ["NL", "DE"];
        let singles = Single::ALL.into_iter();
        let of_states = states.iter().flat_map(|state| {
            let singles = Single::ALL.map(|single| Place::Of(single, state));
            [Place::Does(state), Place::Tile(state)]
                .into_iter()
                .chain(singles)
        });
        let places = std::iter::once(Place::Bar)
            .chain(Together::ALL.map(Place::Together))
            .chain(singles.map(Place::Subject))
            .chain(of_states);
        for place in places {
            let name = place.name();
            let found = name.strip_prefix(OF).and_then(Place::find);
            assert_eq!(found, Some(place), "{name}");
        }
    }

    #[test]
    fn a_tile_says_what_is_seen_first() {
        let label = shown("").map(|shown| shown.label("DE", Language::Nl));
        let label = label.unwrap_or_default();
        assert!(label.starts_with("DE H: Duitsland, "), "{label}");
    }
}
