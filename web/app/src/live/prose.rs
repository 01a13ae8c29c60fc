//! The sentences that move.

use super::elsewhere;
use crate::finding;
use crate::state::{Field, Series, State};
use leptos::prelude::*;
use said::fault;
use said::number::cases;
use solidarity_core::Cases;

/// A sentence, or a word, that moves.
#[derive(Clone, Copy)]
pub enum Saying {
    /// Of its own, by its name in the page.
    Of(&'static str, fn(State) -> Option<String>),
    /// What is wrong with what stands in a field.
    Fault(Field),
    /// A part of the scale below the chart, in sixths.
    Scale(u64),
}

const SAYINGS: [Saying; 9] = [
    Saying::Of("address-fault", |state| {
        let fault = state.address_fault.get()?;
        Some(fault::address_fault(&fault, state.language))
    }),
    Saying::Of("elsewhere", elsewhere::said),
    Saying::Of("announced", |state| state.announced.get()),
    Saying::Of("finding", |state| {
        state.settled(|now| Some(finding::finding(now, state.language)))
    }),
    Saying::Of("mark", |state| {
        let grid = state.series.with(Series::grid)?;
        Some(finding::mark(grid.cases_per_mark, state.language))
    }),
    Saying::Of("tipping-finding", |state| {
        state.settled(|now| {
            let said = |series: &Series| finding::tipping(&now.scenario, series, state.language);
            Some(state.series.with(said))
        })
    }),
    Saying::Of("pledged", |state| {
        let pledged = state.settled(|now| now.scenario.union_relocation_pledges);
        Some(cases(pledged, state.language))
    }),
    Saying::Of("scale-top", |state| height(state, 1)),
    Saying::Of("scale-half", |state| height(state, 2)),
];

impl Saying {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        SAYINGS
            .into_iter()
            .chain(Field::ALL.map(Self::Fault))
            .chain([2, 4, 6].map(Self::Scale))
    }

    /// Its name in the page.
    pub fn name(self) -> String {
        match self {
            Self::Of(name, _) => name.to_owned(),
            Self::Fault(field) => [field.id(), "-fault"].concat(),
            Self::Scale(sixths) => ["scale-", &sixths.to_string()].concat(),
        }
    }

    fn say(self, state: State) -> Option<String> {
        match self {
            Self::Of(_, say) => say(state),
            Self::Fault(field) => state.fault_of(field),
            Self::Scale(sixths) => {
                let most = state.settled(|now| now.settlement.trigger.threshold_cases.get());
                let part = Cases::new(most.saturating_mul(sixths) / 6);
                Some(cases(part, state.language))
            }
        }
    }
}

/// A part of the height of the chart, in cases.
fn height(state: State, divisor: u64) -> Option<String> {
    let all = state.series.with(Series::height)?;
    Some(cases(Cases::new(all.get() / divisor), state.language))
}

/// A sentence in its place.
pub fn prose(state: State, saying: Saying) -> impl IntoView {
    move || saying.say(state)
}

/// The sentence of that name.
pub fn named(state: State, name: &str) -> Option<impl IntoView + use<>> {
    let saying = Saying::all().find(|saying| saying.name() == name)?;
    Some(prose(state, saying))
}
