//! Bars: how much of a whole something is.

use super::bind::{attribute, bind};
use super::slider::Slider;
use crate::picture::WIDTH;
use crate::state::{Lowest, Series, State};
use leptos::prelude::*;
use solidarity_core::{Cases, Offset};
use web_sys::Element;

/// The height of a bar, in units of the picture.
pub const BAR_HEIGHT: u32 = 40;

/// A bar that moves.
#[derive(Clone, Copy)]
pub enum Bar {
    /// Below the slider of cases taken over: how far they come in the fair share.
    Taken,
    /// One of the three numbers of which the lowest decides.
    Of(Lowest),
}

impl Bar {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Taken).chain(Lowest::ALL.map(Self::Of))
    }

    /// The one of that name. Returns `None` if no bar is called so.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|bar| bar.name() == name)
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::Taken => "taken",
            Self::Of(lowest) => lowest.name(),
        };
        ["bar-", name].concat()
    }

    /// What it shows, and of how much.
    fn part(self, state: State) -> (Cases, Cases) {
        match self {
            Self::Taken => {
                let most = Slider::Taken.most(state);
                (state.settled(|now| now.settlement.due.offset_cases), most)
            }
            Self::Of(lowest) => {
                let most = state.series.with(most_of_three);
                // Enough cases fill the whole.
                let cases = state.supposed(|now| lowest.cases(now)).unwrap_or(most);
                (cases, most)
            }
        }
    }

    fn path(self, state: State) -> String {
        let (part, whole) = self.part(state);
        bar(part, whole)
    }

    /// The bar as the build draws it, in a picture of its own.
    #[must_use]
    pub fn draw(self, state: State) -> impl IntoView {
        view! {
            <svg class="bar" viewBox=view_box() preserveAspectRatio="none" aria-hidden="true">
                <path data-live=self.name() d=self.path(state) />
            </svg>
        }
    }

    /// Has a bar that was drawn follow the state.
    pub(super) fn bind(self, state: State, place: &Element) {
        bind(place, vec![attribute("d", move || Some(self.path(state)))]);
    }
}

/// The room of a bar.
#[must_use]
pub fn view_box() -> String {
    format!("0 0 {WIDTH} {BAR_HEIGHT}")
}

/// A bar that shows a part of a whole, as an SVG path; a part that is more fills it.
#[must_use]
pub fn bar(part: Cases, whole: Cases) -> String {
    let whole = whole.get().max(1);
    let wide = part.get().min(whole).saturating_mul(WIDTH.into()) / whole;
    format!("M0 0H{wide}V{BAR_HEIGHT}H0z")
}

/// The most that one of the three numbers comes to, so that the bars keep their scale
/// while the scenario moves.
fn most_of_three(series: &Series) -> Cases {
    let of = |offset: Offset| offset.requested_cases.max(offset.cap_cases);
    let fullest = series.fullest().map(|fullest| of(fullest.offset));
    fullest.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use said::language::Language;
    use said::subject::Subject;

    #[test]
    fn a_bar_is_as_wide_as_its_part() {
        let wide = |part, whole| bar(Cases::new(part), Cases::new(whole));
        assert_eq!(wide(1, 2), "M0 0H600V40H0z");
        assert_eq!(wide(3, 2), "M0 0H1200V40H0z");
        assert_eq!(wide(0, 0), "M0 0H0V40H0z");
    }

    #[test]
    fn every_bar_is_found_by_its_name() {
        for bar in Bar::all() {
            let found = Bar::find(&bar.name()).map(Bar::name);
            assert_eq!(found, Some(bar.name()));
        }
    }

    #[test]
    fn enough_cases_fill_their_bar() {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            let (asked, whole) = Bar::Of(Lowest::Asked).part(state);
            assert_eq!((asked.get(), whole.get()), (1_713, 2_454));
            let (qualifying, _) = Bar::Of(Lowest::Qualifying).part(state);
            assert_eq!(qualifying, whole);
            assert_eq!(Bar::Of(Lowest::Cap).part(state).0.get(), 1_088);
        });
    }
}
