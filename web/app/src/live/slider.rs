//! The sliders: each sets one number of the scenario, and shows it.

use super::bind::{attribute, bind, input, on, value};
use super::frame::NextFrame;
use crate::state::{Lowest, State};
use leptos::prelude::*;
use said::fill::fill;
use said::number::{self, Amount};
use said::texts::moving::words;
use solidarity_core::Cases;

/// A slider.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slider {
    /// How many cases the subject takes over.
    Taken,
    /// How many relocations the Union pledges, with the Forum reconvened.
    Pledged,
    /// How many cases of the subject qualify, with the Forum reconvened.
    Qualifying,
}

impl Slider {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Taken, Self::Pledged, Self::Qualifying];

    /// Its `id` in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Taken => "taken-slider",
            Self::Pledged => "pledges-slider",
            Self::Qualifying => "qualifying-slider",
        }
    }

    /// The slider as the build draws it.
    #[must_use]
    pub fn draw(self, state: State) -> impl IntoView {
        view! {
            <input
                id=self.id()
                type="range"
                min="0"
                max=self.most(state).to_string()
                step="1"
                aria-valuetext=self.spoken(state)
                value=self.cases(state).to_string()
            />
        }
    }

    /// Has the slider follow the state, and the state follow the slider.
    pub(super) fn bind(self, state: State, next_frame: NextFrame) {
        let Some(slider) = input(self.id()) else {
            return;
        };
        let bindings = vec![
            // First: a browser keeps the value below it.
            attribute("max", move || Some(self.most(state).to_string())),
            attribute("aria-valuetext", move || Some(self.spoken(state))),
            value(move || self.cases(state).to_string()),
        ];
        bind(&slider, bindings);
        let moved = slider.clone();
        on(&slider, "input", move |_| {
            let moved = moved.clone();
            next_frame.act(move || {
                if let Ok(cases) = moved.value().parse() {
                    self.set(state, cases);
                }
            });
        });
    }

    /// Does what a reader did who moved it there.
    pub fn set(self, state: State, cases: u64) {
        match self {
            Self::Taken => state.take_over(cases),
            Self::Pledged => state.pledge(cases),
            Self::Qualifying => {
                // At its end there are enough.
                let most = state.now(|now| most_qualifying(now.settlement.offset.cap_cases));
                state.qualify((cases < most.get()).then_some(cases));
            }
        }
    }

    /// Where it stands.
    fn cases(self, state: State) -> Cases {
        match self {
            Self::Taken => state.settled(|now| now.settlement.due.offset_cases),
            Self::Pledged => state.settled(|now| now.scenario.union_relocation_pledges),
            Self::Qualifying => {
                let qualifying = state.settled(|now| Lowest::Qualifying.cases(now));
                qualifying.unwrap_or_else(|| self.most(state))
            }
        }
    }

    /// How far it goes: beyond that nothing changes any more.
    pub(super) fn most(self, state: State) -> Cases {
        state.settled(|now| match self {
            Self::Taken => {
                let share = now.settlement.fair_share.cases;
                share.max(now.settlement.due.offset_cases)
            }
            Self::Pledged => {
                let threshold = now.settlement.trigger.threshold_cases;
                threshold.max(now.scenario.union_relocation_pledges)
            }
            Self::Qualifying => {
                let most = most_qualifying(now.settlement.offset.cap_cases);
                most.max(Lowest::Qualifying.cases(now).unwrap_or(most))
            }
        })
    }

    /// How its value is said aloud.
    fn spoken(self, state: State) -> String {
        let words = words(state.language);
        let cases = number::cases(self.cases(state), state.language);
        match self {
            Self::Taken => {
                let paid = state.settled(|now| now.settlement.due.financial_eur);
                let paid = Amount::EurAbout(paid).shown(state.language);
                fill(words.taken_and_paid, &[&cases, &paid])
            }
            Self::Pledged => [&cases, " ", words.relocations].concat(),
            Self::Qualifying => match state.settled(|now| Lowest::Qualifying.cases(now)) {
                Some(_) => [&cases, " ", words.cases].concat(),
                None => words.enough.to_owned(),
            },
        }
    }
}

/// The end of the slider of cases that qualify: half as many again as the state need
/// take over at most, so that it shows that more of them change nothing.
fn most_qualifying(cap: Cases) -> Cases {
    Cases::new(cap.get() + cap.get() / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use said::language::Language;
    use said::subject::Subject;

    #[rstest]
    #[case(Slider::Taken, 660, 660)]
    #[case(Slider::Taken, 0, 0)]
    #[case(Slider::Pledged, 29_000, 82)]
    #[case(Slider::Qualifying, 10, 10)]
    #[case(Slider::Qualifying, 1_632, 1_088)]
    fn a_slider_stands_where_it_was_moved(
        #[case] slider: Slider,
        #[case] at: u64,
        #[case] taken: u64,
    ) {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            slider.set(state, at);
            assert_eq!(slider.cases(state).get(), at);
            assert!(slider.most(state).get() >= at);
            let offset = state.now(|now| now.settlement.due.offset_cases.get());
            assert_eq!(offset, taken);
        });
    }

    #[test]
    fn at_the_end_there_are_enough_cases() {
        Owner::new().with(|| {
            let state = State::new(Language::En, Subject::netherlands());
            Slider::Qualifying.set(state, 5);
            Slider::Qualifying.set(state, Slider::Qualifying.most(state).get());
            assert_eq!(state.now(|now| now.scenario.eligible_cases), None);
        });
    }
}
