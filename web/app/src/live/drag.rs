//! Dragging in a picture.

use super::bind::on;
use super::frame::NextFrame;
use super::pointer;
use super::shape::Picture;
use crate::state::{Series, State};
use leptos::prelude::WithUntracked;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Pledges move in steps of that under a pointer.
const STEP: u64 = 50;

impl Picture {
    /// Has the state follow a pointer that is pressed in the picture.
    pub(super) fn listen(self, state: State, place: &Element, next_frame: &NextFrame) {
        for kind in ["pointerdown", "pointermove"] {
            let (picture, next_frame) = (place.clone(), next_frame.clone());
            on(place, kind, move |event| {
                if let Some(at) = pointer::pressed(event.unchecked_ref(), &picture) {
                    next_frame.act(move || self.drag(state, at));
                }
            });
        }
    }

    /// What dragging in it means: in the grid the reader takes hold of the
    /// border between taken over and not, in the chart of the pledges.
    fn drag(self, state: State, (x, y): (u32, u32)) {
        match self {
            Self::Grid => {
                let grid = state.series.with_untracked(Series::grid);
                if let Some(grid) = grid {
                    state.take_over(grid.cases_below(x, y).get());
                }
            }
            Self::Tipping => {
                let most = state.now(|now| now.settlement.trigger.threshold_cases.get());
                let pledges = most.saturating_mul(x.into()) / 1_000;
                state.pledge((pledges + STEP / 2) / STEP * STEP);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::Owner;
    use rstest::rstest;
    use said::language::Language;
    use said::subject::Subject;

    #[rstest]
    #[case(Picture::Tipping, (900, 10), 27_000, 246)]
    #[case(Picture::Tipping, (0, 500), 0, 1_088)]
    #[case(Picture::Grid, (500, 500), 9_066, 546)]
    #[case(Picture::Grid, (0, 0), 9_066, 1_040)]
    fn dragging_reconvenes_the_forum(
        #[case] picture: Picture,
        #[case] at: (u32, u32),
        #[case] pledges: u64,
        #[case] taken: u64,
    ) {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            picture.drag(state, at);
            state.now(|now| {
                assert!(now.scenario.forum_reconvened);
                assert_eq!(now.scenario.union_relocation_pledges.get(), pledges);
                assert_eq!(now.settlement.due.offset_cases.get(), taken);
            });
        });
    }
}
