//! The two pictures: each a drawing of paths, in which the reader can drag.

use super::bind::{attribute, bind};
use crate::picture::{Form, HEIGHT, Tipping};
use crate::state::{Series, State};
use leptos::prelude::*;
use web_sys::Element;

/// A picture.
#[derive(Clone, Copy)]
pub enum Picture {
    /// One mark for each case of the fair share.
    Grid,
    /// The forms stacked against the Union's relocation pledges.
    Tipping,
}

/// A shape in a picture.
#[derive(Clone, Copy)]
pub enum Shape {
    /// The marks of a form.
    Marks(Form),
    /// The lines between the marks.
    Lines,
    /// The area of a form in the chart.
    Area(Form),
    /// How far cases would come, were the Forum reconvened.
    Ghost,
    /// Where the scenario is in the chart.
    Marker,
}

/// The size of the marker, in units of the chart.
const DOT: u32 = 24;

impl Shape {
    /// All of them, each picture's from the back to the front.
    pub fn all() -> impl Iterator<Item = Self> {
        let marks = Form::ALL.into_iter().map(Self::Marks);
        let areas = Form::ALL.into_iter().map(Self::Area);
        let marks = marks.chain([Self::Lines]);
        marks.chain(areas).chain([Self::Ghost, Self::Marker])
    }

    /// The picture that it is part of.
    #[must_use]
    pub fn is_of(self, picture: Picture) -> bool {
        let is_of_grid = matches!(self, Self::Marks(_) | Self::Lines);
        is_of_grid == matches!(picture, Picture::Grid)
    }

    /// The one of that name. Returns `None` if no shape is called so.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|shape| shape.name() == name)
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> String {
        let kind = match self {
            Self::Marks(_) => "marks-",
            Self::Area(_) => "area-",
            _ => "",
        };
        [kind, self.class()].concat()
    }

    /// Its class in the style sheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Marks(form) | Self::Area(form) => form.class(),
            Self::Lines => "lines",
            Self::Ghost => "ghost",
            Self::Marker => "marker",
        }
    }

    /// The path of it. Returns `None` where there is nothing to draw.
    fn path(self, state: State) -> Option<String> {
        let grid = || state.series.with(Series::grid);
        let path = match self {
            Self::Marks(form) => {
                let grid = grid()?;
                state.settled(|now| grid.outline_of(&now.settlement, form))
            }
            Self::Lines => grid()?.lines(),
            Self::Area(form) => charted(state, |chart| chart.area(form)),
            Self::Ghost => {
                if state.reconvened.get() {
                    return None;
                }
                state.series.with(|series| {
                    let chart = Tipping::of(series.settled());
                    (!series.needs_no_forum()).then(|| chart.edge(Form::Taken))
                })?
            }
            Self::Marker => charted(state, |chart| {
                state.settled(|now| {
                    let x = chart.x(now.scenario.union_relocation_pledges);
                    let y = chart.y(&now.settlement, Form::Overlap);
                    let (up, round) = (DOT * 2, DOT);
                    format!(
                        "M{x} 0V{HEIGHT}M{x} {y}m0-{round}a{round} {round} 0 1 0 0 {up}a{round} {round} 0 1 0 0-{up}z"
                    )
                })
            }),
        };
        Some(path).filter(|path| !path.is_empty())
    }

    /// The shape as the build draws it.
    #[must_use]
    pub fn draw(self, state: State) -> impl IntoView {
        view! { <path class=self.class() data-live=self.name() d=self.path(state) /> }
    }

    /// Has a shape that was drawn follow the state.
    pub fn bind(self, state: State, place: &Element) {
        bind(place, vec![attribute("d", move || self.path(state))]);
    }
}

/// Reads the chart of the scenario.
pub(super) fn charted<T>(state: State, read: impl FnOnce(&Tipping) -> T) -> T {
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

impl Picture {
    /// Both.
    const ALL: [Self; 2] = [Self::Grid, Self::Tipping];

    /// The one of that name. Returns `None` if no picture is called so.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|picture| picture.name() == name)
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Tipping => "tipping",
        }
    }
}
