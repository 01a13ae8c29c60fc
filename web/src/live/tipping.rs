//! The tipping chart: the forms stacked against the Union's relocation pledges.

use super::pointer;
use crate::picture::{Form, HEIGHT, Tipping, WIDTH};
use crate::state::{Field, State, Switch};
use leptos::prelude::*;

/// The name of its place.
pub const NAME: &str = "tipping";

/// Pledges move in steps of that under a pointer.
const STEP: u64 = 50;

/// The chart in its place.
pub fn tipping(state: State) -> impl IntoView {
    let areas = Form::ALL.map(|form| {
        view! { <path class=form.class() d=move || charted(state, |chart| chart.area(form)) /> }
    });
    let line = move || {
        charted(state, |chart| {
            let x = state.settled(|now| chart.x(now.scenario.union_relocation_pledges));
            format!("M{x} 0V{HEIGHT}")
        })
    };
    let at = move |read: fn(u32, u32) -> u32| {
        move || {
            let (x, y) = charted(state, |chart| {
                state.settled(|now| {
                    let x = chart.x(now.scenario.union_relocation_pledges);
                    (x, chart.y(&now.settlement, Form::Overlap))
                })
            });
            read(x, y)
        }
    };
    let ghost = move || {
        let edge = || {
            state
                .series
                .with(|series| Tipping::of(series.settled()).edge(Form::Taken))
        };
        (!state.reconvened.get()).then(edge)
    };
    let take = move |event: web_sys::PointerEvent| {
        if let Some((x, _)) = pointer::pressed(&event) {
            let most = state.now(|now| now.settlement.trigger.threshold_cases.get());
            let pledges = most.saturating_mul(x.into()) / 1_000;
            state.switch(Switch::Forum, true);
            state.choose(Field::UnionPledges, (pledges + STEP / 2) / STEP * STEP);
        }
    };
    view! {
        <svg
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            preserveAspectRatio="none"
            role="img"
            aria-labelledby="tipping-title"
            aria-describedby="tipping-caption"
            on:pointerdown=take
            on:pointermove=take
        >
            {areas.into_iter().collect_view()}
            <path class="ghost" d=ghost />
            <path class="marker" d=line />
            <circle class="marker" r="16" cx=at(|x, _| x) cy=at(|_, y| y) />
        </svg>
    }
}

/// Reads the chart of the scenario.
fn charted<T>(state: State, read: impl FnOnce(&Tipping) -> T) -> T {
    let reconvened = state.reconvened.get();
    state.series.with(|series| {
        let settled = if reconvened {
            series.settled()
        } else {
            series.level()
        };
        read(&Tipping::of(settled))
    })
}
