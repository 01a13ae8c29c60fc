//! The sentences that move.

use super::bind::{bind, text};
use super::elsewhere;
use crate::state::finding;
use crate::state::{Field, Lowest, Series, State};
use leptos::prelude::*;
use said::fault;
use said::number::cases;
use said::texts::moving::words;
use solidarity_core::Cases;
use web_sys::Element;

/// A sentence, or a word, that moves.
#[derive(Clone, Copy)]
pub enum Saying {
    /// What is wrong with the address that the page was opened with.
    AddressFault,
    /// That the scenario is about another state than the page.
    Elsewhere,
    /// What is said aloud once the scenario is at rest.
    Announced,
    /// What the balance shows.
    Finding,
    /// What a mark of the grid stands for.
    Mark,
    /// What the chart shows.
    TippingFinding,
    /// The Union's relocation pledges, beside the slider.
    Pledged,
    /// The cases that qualify, beside their slider.
    Qualifying,
    /// Which of three numbers is the lowest, and what then changes nothing.
    Lowest,
    /// The height of the chart.
    ScaleTop,
    /// Half of it.
    ScaleHalf,
    /// A part of the scale below the chart, in sixths.
    Scale(u8),
    /// What is wrong with what stands in a field.
    Fault(Field),
}

impl Saying {
    /// All of them.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let single = [
            Self::AddressFault,
            Self::Elsewhere,
            Self::Announced,
            Self::Finding,
            Self::Mark,
            Self::TippingFinding,
            Self::Pledged,
            Self::Qualifying,
            Self::Lowest,
            Self::ScaleTop,
            Self::ScaleHalf,
        ];
        let scale = [2, 4, 6].map(Self::Scale);
        let faults = Field::ALL.map(Self::Fault);
        single.into_iter().chain(scale).chain(faults)
    }

    /// The one of that name. Returns `None` if no sentence that moves is called so.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|saying| saying.name() == name)
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::AddressFault => "address-fault",
            Self::Elsewhere => "elsewhere",
            Self::Announced => "announced",
            Self::Finding => "finding",
            Self::Mark => "mark",
            Self::TippingFinding => "tipping-finding",
            Self::Pledged => "pledged",
            Self::Qualifying => "qualifying",
            Self::Lowest => "lowest-finding",
            Self::ScaleTop => "scale-top",
            Self::ScaleHalf => "scale-half",
            Self::Scale(sixths) => return ["scale-", &sixths.to_string()].concat(),
            Self::Fault(field) => return [field.id(), "-fault"].concat(),
        };
        name.to_owned()
    }

    /// What it says. Returns `None` while there is no such sentence.
    pub fn say(self, state: State) -> Option<String> {
        match self {
            Self::AddressFault => {
                let fault = state.address_fault.get()?;
                Some(fault::address_fault(&fault, state.language))
            }
            Self::Elsewhere => elsewhere::said(state),
            Self::Announced => state.announced.get(),
            Self::Finding => state.settled(|now| Some(finding::finding(now, state.language))),
            Self::Mark => {
                let grid = state.series.with(Series::grid)?;
                Some(finding::mark(grid.cases_per_mark, state.language))
            }
            Self::TippingFinding => state.settled(|now| {
                let said =
                    |series: &Series| finding::tipping(&now.scenario, series, state.language);
                Some(state.series.with(said))
            }),
            Self::Pledged => {
                let pledged = state.settled(|now| now.scenario.union_relocation_pledges);
                Some(cases(pledged, state.language))
            }
            Self::Qualifying => {
                let qualifying = state.settled(|now| Lowest::Qualifying.cases(now));
                let enough = || words(state.language).enough.to_owned();
                Some(qualifying.map_or_else(enough, |qualify| cases(qualify, state.language)))
            }
            Self::Lowest => {
                let words = words(state.language);
                let said = match state.supposed(Lowest::of) {
                    Lowest::Asked => words.asked_is_lowest,
                    Lowest::Cap => words.cap_is_lowest,
                    Lowest::Qualifying => words.qualifying_is_lowest,
                };
                Some(said.to_owned())
            }
            Self::ScaleTop => height(state, 1),
            Self::ScaleHalf => height(state, 2),
            Self::Scale(sixths) => {
                let most = state.settled(|now| now.settlement.trigger.threshold_cases.get());
                let part = Cases::new(most.saturating_mul(sixths.into()) / 6);
                Some(cases(part, state.language))
            }
            Self::Fault(field) => state.fault_of(field),
        }
    }

    /// Has an element that says it follow the state.
    pub(super) fn bind(self, state: State, place: &Element) {
        bind(place, vec![text(move || self.say(state))]);
    }
}

/// A part of the height of the chart, in cases.
fn height(state: State, divisor: u64) -> Option<String> {
    let all = state.series.with(Series::height)?;
    Some(cases(Cases::new(all.get() / divisor), state.language))
}
