//! The places of the page that follow a Union, by their names.

use super::played::code;
use super::shown::Shown;
use crate::live::bind::{attribute, bind, text};
use leptos::prelude::*;
use said::language::Language;
use said::number::Amount;
use said::subject::Subject;
use solidarity_core::union::{StateSettlement, UnionSettlement};
use solidarity_core::{Cases, Eur};
use web_sys::Element;

/// What the names of all places begin with.
pub const OF: &str = "union-";

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
            Self::Paid => Eur::ZERO.into(),
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

    /// Has the element of this place follow a Union.
    pub(super) fn bind(
        self,
        shown: Memo<Option<Shown>>,
        subject: Subject,
        language: Language,
        element: &Element,
    ) {
        match self {
            Self::Bar => bind(
                element,
                vec![attribute("d", move || read(shown, Shown::bar))],
            ),
            Self::Does(state) => {
                let does = move |shown: &Shown| shown.does(state, language).to_owned();
                bind(element, vec![text(move || read(shown, does))]);
            }
            Self::Tile(state) => {
                let class = move |shown: &Shown| shown.class(state).to_owned();
                let label = move |shown: &Shown| shown.label(state, language);
                let bindings = vec![
                    attribute("class", move || read(shown, class)),
                    attribute("aria-label", move || read(shown, label)),
                ];
                bind(element, bindings);
                let sign = move |shown: &Shown| shown.sign(state, language).to_owned();
                if let Some(place) = element.last_element_child() {
                    bind(&place, vec![text(move || read(shown, sign))]);
                }
            }
            Self::Together(_) | Self::Subject(_) | Self::Of(..) => {
                let amount = move || read(shown, |shown| self.amount(shown, subject))?;
                let bindings = vec![
                    attribute("value", move || amount().map(Amount::exact)),
                    text(move || Some(amount()?.shown(language))),
                ];
                bind(element, bindings);
            }
        }
    }
}

/// Reads what is shown, and follows it.
fn read<T>(shown: Memo<Option<Shown>>, read: impl FnOnce(&Shown) -> T) -> Option<T> {
    shown.with(|shown| shown.as_ref().map(read))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_by_its_name() {
        let of_states = ["NL", "DE"].into_iter().flat_map(|state| {
            let singles = Single::ALL.map(|single| Place::Of(single, state));
            let others = [Place::Does(state), Place::Tile(state)];
            others.into_iter().chain(singles)
        });
        let places = std::iter::once(Place::Bar)
            .chain(Together::ALL.map(Place::Together))
            .chain(Single::ALL.map(Place::Subject))
            .chain(of_states);
        for place in places {
            let name = place.name();
            let found = name.strip_prefix(OF).and_then(Place::find);
            assert_eq!(found, Some(place), "{name}");
        }
    }
}
