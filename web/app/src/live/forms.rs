//! Which forms there are, as the balance tells it to the style sheets: they hide what
//! names a form that is nowhere.
//!
//! The style sheets could look for the forms themselves, but then the browser works
//! out all styles of the balance anew at each step of a slider. An attribute changes
//! only when what it says does.

use super::bind::{attribute, bind};
use crate::picture::{Form, Tipping, cases_of};
use crate::state::{Series, State};
use leptos::prelude::*;
use solidarity_core::{Cases, Eur, Settlement};
use web_sys::Element;

/// The name of the balance in the page.
pub(super) const BALANCE: &str = "balance";

/// The balance as the build draws it, around its parts.
#[must_use]
pub fn balance(state: State, parts: AnyView) -> impl IntoView {
    view! {
        <div
            class="balance"
            data-live=BALANCE
            data-pictured=pictured(state, &charted(state))
            data-further=further(state)
        >
            {parts}
        </div>
    }
}

/// Has a balance that was drawn follow the state.
pub(super) fn bind_balance(state: State, place: &Element) {
    // A chart changes rarely, and is long to look through.
    let charted = Memo::new(move |_| charted(state));
    let pictured = attribute("data-pictured", move || {
        charted.with(|charted| pictured(state, charted))
    });
    let further = attribute("data-further", move || further(state));
    bind(place, vec![pictured, further]);
}

/// The forms that have an area in the chart.
fn charted(state: State) -> Vec<Form> {
    super::shape::charted(state, |chart: &Tipping| chart.forms().collect())
}

/// The forms that one of the pictures shows, where the chart shows some. Returns
/// `None` if there are none.
fn pictured(state: State, charted: &[Form]) -> Option<String> {
    let grid = state.series.with(Series::grid)?;
    let marked: Vec<_> = state.settled(|now| grid.forms_of(&now.settlement).collect());
    classes(|form| charted.contains(&form) || marked.contains(&form))
}

/// The forms that have a figure besides the sum, and more than 0 in it. Returns `None`
/// if there are none: then two figures make the third.
fn further(state: State) -> Option<String> {
    state.settled(|now| classes(|form| is_further(&now.settlement, form)))
}

fn is_further(settlement: &Settlement, form: Form) -> bool {
    let due = &settlement.due;
    match form {
        Form::Money | Form::Taken => false,
        Form::Measures => due.alternative_eur != Eur::ZERO,
        Form::Relocations => due.relocations != Cases::ZERO,
        Form::Deduction => due.deduction_cases != Cases::ZERO,
        Form::Overlap | Form::Beyond => cases_of(settlement, form) != Cases::ZERO,
    }
}

/// The classes of forms, as a list in an attribute. Returns `None` if there are none.
fn classes(has: impl Fn(Form) -> bool) -> Option<String> {
    let forms = Form::ALL.into_iter().filter(|form| has(*form));
    let classes: Vec<_> = forms.map(Form::class).collect();
    (!classes.is_empty()).then(|| classes.join(" "))
}
