//! The scenario of the page, at every step and at rest.

use crate::state::State;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use solidarity_core::Scenario;
use std::time::Duration;

/// How long a scenario stays as it is before it is at rest.
const REST: Duration = Duration::from_millis(250);

/// The scenario of the page.
#[derive(Clone, Copy)]
pub struct Followed {
    /// At every step of a slider.
    pub now: Memo<Scenario>,
    /// Once it is at rest: for what would hold up the slider.
    pub rested: ReadSignal<Scenario>,
}

/// Follows the scenario of the page.
pub fn follow(state: State) -> Followed {
    let now = Memo::new(move |_| state.settled(|now| now.scenario.clone()));
    let (rested, set_rested) = signal(now.get_untracked());
    let mut rest = debounce(REST, move |scenario| set_rested.set(scenario));
    Effect::new(move || rest(now.get()));
    Followed { now, rested }
}
