//! The balance as one bar: the whole fair share, divided into its forms.

use crate::{state::State, text};
use leptos::prelude::*;
use rust_decimal::Decimal;
use solidarity_core::{Cases, Settlement};

const WIDTH: u32 = 1_000;
const HEIGHT: u32 = 72;

/// A form in which units of the share are discharged.
#[derive(Clone, Copy)]
pub enum Form {
    Money,
    Measures,
    Relocations,
    Taken,
    Deduction,
    /// Discharged a second time.
    Overlap,
}

impl Form {
    /// Its class in the style sheet, which gives it its colour.
    fn class(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Measures => "measures",
            Self::Relocations => "relocations",
            Self::Taken => "taken",
            Self::Deduction => "deduction",
            Self::Overlap => "overlap",
        }
    }
}

/// A piece of the bar: its form, and where it lies.
struct Piece {
    form: Form,
    left: String,
    width: String,
}

/// The forms from left to right. What is discharged twice lies to the right of
/// the whole, so that the bar is then longer than the share.
fn pieces(settlement: &Settlement) -> Vec<Piece> {
    let due = settlement.due;
    let unit = settlement.unit_value_eur.decimal();
    let worth = |cases: Cases| unit * Decimal::from(cases.get());
    let beyond = settlement.overlap_cases;
    let counted = settlement
        .offset
        .countable_cases
        .get()
        .saturating_sub(beyond.get());
    let forms = [
        (Form::Money, due.financial_eur.decimal()),
        (Form::Measures, due.alternative_eur.decimal()),
        (Form::Relocations, worth(due.relocations)),
        (Form::Taken, worth(Cases::new(counted))),
        (Form::Deduction, worth(due.deduction_cases)),
        (Form::Overlap, worth(beyond)),
    ];
    let total = forms.iter().map(|(_, worth)| *worth).sum::<Decimal>();
    let mut left = Decimal::ZERO;
    let mut pieces = Vec::new();
    for (form, worth) in forms {
        let Some(width) = (worth * Decimal::from(WIDTH))
            .checked_div(total)
            .filter(|w| !w.is_zero())
        else {
            continue;
        };
        let tenths = |place: Decimal| place.round_dp(1).to_string();
        pieces.push(Piece {
            form,
            left: tenths(left),
            width: tenths(width),
        });
        left += width;
    }
    pieces
}

#[component]
pub fn Picture() -> impl IntoView {
    let state: State = expect_context();
    let caption = move || state.settled(text::balance);
    view! {
        <figure class="balance">
            <svg
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                preserveAspectRatio="none"
                role="img"
                aria-labelledby="balance-caption"
            >
                <defs>
                    <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect width="8" height="8" class="taken" />
                        <rect width="2" height="8" class="stripe" />
                    </pattern>
                </defs>
                {move || {
                    state
                        .settlement(pieces)
                        .into_iter()
                        .map(|Piece { form, left, width }| {
                            view! { <rect class=form.class() x=left y="0" width=width height=HEIGHT /> }
                        })
                        .collect_view()
                }}
            </svg>
            <figcaption id="balance-caption">{caption}</figcaption>
            <ul class="legend" aria-hidden="true">
                {move || {
                    state
                        .settlement(pieces)
                        .into_iter()
                        .map(|Piece { form, .. }| view! { <li class=form.class()>{text::form(form)}</li> })
                        .collect_view()
                }}
            </ul>
        </figure>
    }
}
