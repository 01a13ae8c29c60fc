//! The sentences that move.

use crate::number::{Amount, cases};
use crate::state::{Series, Settled, State};
use crate::text;
use leptos::prelude::*;
use solidarity_core::Cases;

/// A sentence, or a word, that moves.
pub struct Saying {
    /// Its name in the page.
    pub name: &'static str,
    say: fn(State) -> Option<String>,
}

/// All of them.
pub static SAYINGS: [Saying; 13] = [
    Saying {
        name: "address-fault",
        say: |state| {
            let fault = state.address_fault.get()?;
            Some(text::address_fault(&fault, state.language))
        },
    },
    Saying {
        name: "announced",
        say: |state| state.announced.get(),
    },
    Saying {
        name: "finding",
        say: |state| state.settled(|now| Some(text::finding(now, state.language))),
    },
    Saying {
        name: "mark",
        say: |state| {
            let grid = state.series.with(Series::grid);
            grid.map(|grid| text::mark(grid.cases_per_mark, state.language))
        },
    },
    Saying {
        name: "tipping-finding",
        say: |state| {
            state.settled(|now| {
                let said = |series: &Series| text::tipping(&now.scenario, series, state.language);
                state.series.with(said)
            })
        },
    },
    Saying {
        name: "state",
        say: |state| {
            let name = |now: &Settled| text::state_name(&now.scenario, state.language);
            Some(state.settled(name).to_owned())
        },
    },
    Saying {
        name: "pledged",
        say: |state| {
            let pledged = state.settled(|now| now.scenario.union_relocation_pledges);
            Some(cases(pledged, state.language))
        },
    },
    // The scales of the chart, in sixths.
    Saying {
        name: "scale-share",
        say: |state| {
            let share = state.settled(|now| now.settlement.fair_share.cases);
            Some(cases(share, state.language))
        },
    },
    Saying {
        name: "scale-half",
        say: |state| {
            let share = state.settled(|now| now.settlement.fair_share.cases.get());
            Some(cases(Cases::new(share / 2), state.language))
        },
    },
    Saying {
        name: "scale-2",
        say: |state| scale(state, 2),
    },
    Saying {
        name: "scale-4",
        say: |state| scale(state, 4),
    },
    Saying {
        name: "scale-6",
        say: |state| scale(state, 6),
    },
    Saying {
        name: "unit",
        say: |state| {
            let unit = state.settled(|now| now.settlement.unit_value_eur);
            Some(Amount::Eur(unit).shown(state.language))
        },
    },
];

fn scale(state: State, sixths: u64) -> Option<String> {
    let most = state.settled(|now| now.settlement.trigger.threshold_cases.get());
    let part = Cases::new(most.saturating_mul(sixths) / 6);
    Some(cases(part, state.language))
}

/// A sentence in its place.
pub fn prose(state: State, saying: &'static Saying) -> impl IntoView {
    move || (saying.say)(state)
}

/// The sentence of that name.
#[cfg(feature = "ssr")]
pub fn named(state: State, name: &str) -> Option<impl IntoView> {
    let saying = SAYINGS.iter().find(|saying| saying.name == name)?;
    Some(prose(state, saying))
}
