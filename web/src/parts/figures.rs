//! The figures as one sum: paid + taken over = fair share.

use crate::{state::State, text};
use leptos::prelude::*;
use solidarity_core::Settlement;

/// A figure of the settlement, with its exact value for whoever reads the page
/// by program.
#[component]
fn Figure(
    name: &'static str,
    /// The exact value, and how it is shown.
    read: fn(&Settlement) -> (String, String),
) -> impl IntoView {
    let state: State = expect_context();
    view! {
        <data data-figure=name value=move || state.settlement(|settlement| read(settlement).0)>
            {move || state.settlement(|settlement| read(settlement).1)}
        </data>
    }
}

#[component]
pub fn Figures() -> impl IntoView {
    let state: State = expect_context();
    let measures = move || state.settlement(|s| s.due.alternative_eur);
    let deducted = move || state.settlement(|s| s.due.deduction_cases);
    view! {
        <dl class="sum" aria-live="polite">
            <div class="term money">
                <dt>{text::PAID}</dt>
                <dd class="figure">
                    <Figure name="paymentEur" read=|s| {
                        let payment = s.due.financial_eur;
                        (payment.to_string(), text::eur(payment))
                    } />
                </dd>
                <dd class="quiet">{text::PAID_NOTE}</dd>
            </div>
            <div class="term taken" data-sign="+">
                <dt>{text::TAKEN}</dt>
                <dd class="figure">
                    <Figure name="offsetCases" read=|s| {
                        let offsets = s.due.offset_cases;
                        (offsets.to_string(), text::cases(offsets))
                    } />
                    " "{text::CASES}
                </dd>
                <dd class="quiet">{text::TAKEN_NOTE}</dd>
            </div>
            <div class="term whole" data-sign="=">
                <dt>{text::FAIR_SHARE}</dt>
                <dd class="figure">
                    <Figure name="fairShareCases" read=|s| {
                        (s.fair_share.cases.to_string(), text::cases(s.fair_share.cases))
                    } />
                    " "{text::CASES}
                </dd>
                <dd class="quiet">
                    <Figure name="share" read=|s| {
                        (s.share_percent.to_string(), text::percent(s.share_percent))
                    } />
                    " "{text::SHARE_OF_POOL}", "{text::WORTH}" "
                    <Figure name="fairShareEur" read=|s| {
                        (s.fair_share.eur.to_string(), text::eur(s.fair_share.eur))
                    } />
                </dd>
            </div>
        </dl>
        <ul class="rest">
            <li>
                {text::RELOCATED}": "
                <Figure name="relocations" read=|s| {
                    (s.due.relocations.to_string(), text::cases(s.due.relocations))
                } />
                " "{text::CASES}
            </li>
            <li class:overlap=move || state.settlement(|s| s.overlap_cases.get() > 0)>
                {text::TWICE}": "
                <Figure name="overlapCases" read=|s| {
                    (s.overlap_cases.to_string(), text::cases(s.overlap_cases))
                } />
                " "{text::CASES}
            </li>
            <Show when=move || !measures().decimal().is_zero()>
                <li>
                    {text::MEASURES}": "
                    <Figure name="alternativeEur" read=|s| {
                        (s.due.alternative_eur.to_string(), text::eur(s.due.alternative_eur))
                    } />
                </li>
            </Show>
            <Show when=move || deducted().get() != 0>
                <li>
                    {text::DEDUCTED}": "
                    <Figure name="deductionCases" read=|s| {
                        (s.due.deduction_cases.to_string(), text::cases(s.due.deduction_cases))
                    } />
                    " "{text::CASES}
                </li>
            </Show>
        </ul>
    }
}
