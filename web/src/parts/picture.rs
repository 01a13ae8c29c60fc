//! The balance as one bar: the whole fair share, divided into its forms.

use crate::{state::State, text};
use leptos::prelude::*;
use solidarity_core::Settlement;

/// The bar is as wide as the fair share; what is discharged twice sticks out.
const WIDTH: u32 = 1_000;
const HEIGHT: u32 = 72;

/// A form in which units of the share are discharged.
#[derive(Clone, Copy)]
pub enum Form {
    Relocations,
    Measures,
    Money,
    Taken,
    Deduction,
    /// Discharged a second time.
    Overlap,
}

impl Form {
    /// Its class in the style sheet, which gives it its colour.
    fn class(self) -> &'static str {
        match self {
            Self::Relocations => "relocations",
            Self::Measures => "measures",
            Self::Money => "money",
            Self::Taken => "taken",
            Self::Deduction => "deduction",
            Self::Overlap => "overlap",
        }
    }
}

/// A piece of the bar: its form, and from where to where it runs.
struct Piece(Form, u32, u32);

/// The forms from left to right, those there are.
fn pieces(settlement: &Settlement) -> Vec<Piece> {
    let [relocations, measures, money, taken, deduction] = settlement.ledger.ends(WIDTH);
    let overlap = u64::from(WIDTH) * settlement.overlap_cases.get();
    let overlap = overlap
        .checked_div(settlement.fair_share.cases.get())
        .unwrap_or_default();
    let overlap = WIDTH.saturating_add(u32::try_from(overlap).unwrap_or(u32::MAX));
    let pieces = [
        Piece(Form::Relocations, 0, relocations),
        Piece(Form::Measures, relocations, measures),
        Piece(Form::Money, measures, money),
        Piece(Form::Taken, money, taken),
        Piece(Form::Deduction, taken, deduction),
        Piece(Form::Overlap, WIDTH, overlap),
    ];
    pieces
        .into_iter()
        .filter(|Piece(_, from, to)| from < to)
        .collect()
}

#[component]
pub fn Picture() -> impl IntoView {
    let state: State = expect_context();
    let view_box = move || {
        let widest = state
            .settlement(pieces)
            .into_iter()
            .map(|Piece(.., to)| to)
            .max();
        format!("0 0 {} {HEIGHT}", widest.unwrap_or(WIDTH))
    };
    let bar = move || {
        let pieces = state.settlement(pieces).into_iter();
        pieces
            .map(|Piece(form, from, to)| {
                view! { <rect class=form.class() x=from y="0" width=to - from height=HEIGHT /> }
            })
            .collect_view()
    };
    let legend = move || {
        let pieces = state.settlement(pieces).into_iter();
        pieces
            .map(|Piece(form, ..)| view! { <li class=form.class()>{text::form(form)}</li> })
            .collect_view()
    };
    view! {
        <figure class="balance">
            <svg viewBox=view_box preserveAspectRatio="none" role="img" aria-labelledby="balance-caption">
                <defs>
                    <pattern
                        id="stripes"
                        width="8"
                        height="8"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        <rect width="8" height="8" class="taken" />
                        <rect width="2" height="8" class="stripe" />
                    </pattern>
                </defs>
                <g>{bar}</g>
            </svg>
            <ul class="legend" aria-hidden="true">{legend}</ul>
            <figcaption id="balance-caption" aria-live="polite">
                {move || state.settled(text::balance)}
            </figcaption>
        </figure>
    }
}
