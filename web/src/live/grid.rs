//! The grid: one mark for each case of the fair share, in exactly one form.

use super::pointer;
use crate::picture::{Form, Grid};
use crate::state::{Field, Series, State, Switch, pledges_taking};
use leptos::prelude::*;

/// The name of its place.
pub const NAME: &str = "grid";

/// The grid in its place.
pub fn grid(state: State) -> impl IntoView {
    let grid = move || state.series.with(Series::grid);
    let read = move |read: fn(Grid) -> String| move || grid().map(read);
    let forms = Form::ALL.map(|form| {
        let outline = move || {
            let grid = grid()?;
            Some(state.settled(|now| grid.outline_of(&now.settlement, form)))
        };
        view! { <path class=form.class() d=outline /> }
    });
    // The reader takes hold of the border between taken over and not.
    let take = move |event: web_sys::PointerEvent| {
        if let (Some((x, y)), Some(grid)) = (pointer::pressed(&event), grid()) {
            let taken = grid.cases_below(x, y);
            let pledges = state.now(|now| pledges_taking(&now.scenario, taken));
            if let Some(pledges) = pledges {
                state.switch(Switch::Forum, true);
                state.choose(Field::UnionPledges, pledges.get());
            }
        }
    };
    view! {
        <svg
            viewBox=read(Grid::view_box)
            preserveAspectRatio="none"
            role="img"
            aria-labelledby="grid-title"
            aria-describedby="grid-caption"
            on:pointerdown=take
            on:pointermove=take
        >
            {forms.into_iter().collect_view()}
            <path class="lines" d=read(Grid::lines) />
        </svg>
    }
}
