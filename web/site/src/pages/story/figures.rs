//! The figures of the balance: paid + taken over = fair share, and what else
//! belongs to them.

use crate::draw::{buttons::why, teller::Teller};
use app::live::amount::Figure;
use app::picture::Form;
use app::state::State;
use leptos::prelude::*;

/// A figure that moves. Returns `None` if none has that name.
pub fn moving(state: State, name: &str) -> Option<AnyView> {
    Some(Figure::find(name)?.draw(state).into_any())
}

/// The figures.
pub fn figures(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    let term = |class: &'static str, label, name, unit: &'static str, below: AnyView, step| {
        view! {
            <div class=class>
                <dt>{label}</dt>
                <dd>
                    <span class="number">{moving(state, name)} " " {unit}</span>
                    <span class="below">{below}</span>
                    {why(teller, step)}
                </dd>
            </div>
        }
        .into_any()
    };
    let paid_for = view! { {texts.paid_for} " " {moving(state, "paidCases")} };
    let share_of = view! { {moving(state, "share")} " " {texts.share_of} };
    let small = |class: &'static str, label, name, unit: &'static str, step| {
        view! {
            <div class=class>
                <dt>{label}</dt>
                <dd>{moving(state, name)} " " {unit} " " {why(teller, step)}</dd>
            </div>
        }
        .into_any()
    };
    view! {
        <dl class="sum">
            {term("term money", texts.paid, "paymentEur", "", paid_for.into_any(), "paymentEur")}
            {term("term taken plus", texts.taken, "offsetCases", texts.cases, texts.taken_from.into_any(), "offset")}
            {term("term is", texts.fair_share, "fairShareCases", texts.cases, share_of.into_any(), "fairShare")}
        </dl>
        <dl class="rest">
            {small("", texts.worth, "fairShareEur", "", "fairShareEur")}
            {small("", texts.unit_value, "unitValueEur", "", "unitValueEur")}
            {small("twice", texts.twice, "overlapCases", texts.cases, "overlap")}
            {small("if-any relocations", texts.relocated, "relocations", texts.cases, "relocations")}
            {small("if-any measures", texts.measures, "alternativeEur", "", "alternativeEur")}
            {small("if-any deduction", texts.deducted, "deductionCases", texts.cases, "leftToDo")}
            {small("if-any beyond", texts.beyond, &Figure::Cases(Form::Beyond).name(), texts.cases, "offsetBeyond")}
        </dl>
    }
    .into_any()
}
