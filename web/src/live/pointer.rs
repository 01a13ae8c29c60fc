//! Dragging in a picture.

use super::path::Picture;
use crate::picture::Grid;
use crate::state::{Field, State, Switch, pledges_taking};
use leptos::prelude::WithUntracked;
use web_sys::{Element, PointerEvent};

/// Pledges move in steps of that under a pointer.
const STEP: u64 = 50;

impl Picture {
    /// What dragging in it means: in the grid the reader takes hold of the
    /// border between taken over and not, in the chart of the pledges.
    #[inline(never)]
    pub fn drag(self, state: State, (x, y): (u32, u32)) {
        let pledges = match self {
            Self::Grid => {
                let grid = state.series.with_untracked(|series| series.grid());
                let taken = grid.map(|grid: Grid| grid.cases_below(x, y));
                let at = |taken| state.now(|now| pledges_taking(&now.scenario, taken));
                taken.and_then(at).map(|pledges| pledges.get())
            }
            Self::Tipping => {
                let most = state.now(|now| now.settlement.trigger.threshold_cases.get());
                let pledges = most.saturating_mul(x.into()) / 1_000;
                Some((pledges + STEP / 2) / STEP * STEP)
            }
        };
        if let Some(pledges) = pledges {
            state.switch(Switch::Forum, true);
            state.choose(Field::UnionPledges, pledges);
        }
    }
}

/// Where a pointer that is pressed points in the picture, in thousandths of its
/// width and height from the left upper corner.
pub fn pressed(event: &PointerEvent, picture: &Element) -> Option<(u32, u32)> {
    if event.buttons() & 1 == 0 {
        return None;
    }
    // Outside of the picture too, until the reader lets go.
    let _ = picture.set_pointer_capture(event.pointer_id());
    let room = picture.get_bounding_client_rect();
    let part = |at: i32, from: f64, size: f64| {
        let part = (f64::from(at) - from) / size.max(1.0) * 1_000.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 1 000"
        )]
        let part = part.clamp(0.0, 1_000.0) as u32;
        part
    };
    Some((
        part(event.client_x(), room.left(), room.width()),
        part(event.client_y(), room.top(), room.height()),
    ))
}
