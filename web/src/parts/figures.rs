//! The figures: paid + taken over = fair share, and what else belongs to them.

use crate::{state::State, text};
use leptos::prelude::*;
use solidarity_core::{Cases, Settlement};

/// A figure of the settlement.
struct Figure {
    /// Its name for whoever reads the page by program.
    name: &'static str,
    class: &'static str,
    label: &'static str,
    unit: &'static str,
    /// Its exact value, and how it is shown.
    read: fn(&Settlement) -> (String, String),
}

/// Left out of the page where they are nought.
const ONLY_IF_ANY: &str = "if-any";

const FIGURES: [Figure; 10] = [
    Figure {
        name: "paymentEur",
        class: "term money",
        label: text::PAID,
        unit: "",
        read: |s| {
            (
                s.due.financial_eur.to_string(),
                text::eur(s.due.financial_eur),
            )
        },
    },
    Figure {
        name: "offsetCases",
        class: "term taken plus",
        label: text::TAKEN,
        unit: text::CASES,
        read: |s| {
            (
                s.due.offset_cases.to_string(),
                text::cases(s.due.offset_cases),
            )
        },
    },
    Figure {
        name: "fairShareCases",
        class: "term is",
        label: text::FAIR_SHARE,
        unit: text::CASES,
        read: |s| {
            (
                s.fair_share.cases.to_string(),
                text::cases(s.fair_share.cases),
            )
        },
    },
    Figure {
        name: "share",
        class: "",
        label: text::SHARE,
        unit: "",
        read: |s| (s.share_percent.to_string(), text::percent(s.share_percent)),
    },
    Figure {
        name: "fairShareEur",
        class: "",
        label: text::WORTH,
        unit: "",
        read: |s| (s.fair_share.eur.to_string(), text::eur(s.fair_share.eur)),
    },
    Figure {
        name: "unitValueEur",
        class: "",
        label: text::UNIT_VALUE,
        unit: "",
        read: |s| (s.unit_value_eur.to_string(), text::eur(s.unit_value_eur)),
    },
    Figure {
        name: "relocations",
        class: "",
        label: text::RELOCATED,
        unit: text::CASES,
        read: |s| {
            (
                s.due.relocations.to_string(),
                text::cases(s.due.relocations),
            )
        },
    },
    Figure {
        name: "overlapCases",
        class: "overlap",
        label: text::TWICE,
        unit: text::CASES,
        read: |s| (s.overlap_cases.to_string(), text::cases(s.overlap_cases)),
    },
    Figure {
        name: "alternativeEur",
        class: ONLY_IF_ANY,
        label: text::MEASURES,
        unit: "",
        read: |s| {
            (
                s.due.alternative_eur.to_string(),
                text::eur(s.due.alternative_eur),
            )
        },
    },
    Figure {
        name: "deductionCases",
        class: ONLY_IF_ANY,
        label: text::DEDUCTED,
        unit: text::CASES,
        read: |s| {
            (
                s.due.deduction_cases.to_string(),
                text::cases(s.due.deduction_cases),
            )
        },
    },
];

#[component]
pub fn Figures() -> impl IntoView {
    let state: State = expect_context();
    let figures = FIGURES.map(
        |Figure {
             name,
             class,
             label,
             unit,
             read,
         }| {
            let value = move || state.settlement(|settlement| read(settlement).0);
            let shown = move || state.settlement(|settlement| read(settlement).1);
            view! {
                <div class=class hidden=move || class == ONLY_IF_ANY && value() == "0">
                    <dt>{label}</dt>
                    <dd>
                        <data data-figure=name value=value data-any=move || value() != "0">
                            {shown}
                        </data>
                        " "
                        {unit}
                    </dd>
                </div>
            }
        },
    );
    // Money and cases alone make up the share: only then is it a sum of the two.
    let is_sum = move || {
        state.settlement(|s| {
            let due = s.due;
            due.relocations == Cases::ZERO
                && due.alternative_eur.decimal().is_zero()
                && due.deduction_cases == Cases::ZERO
                && s.overlap_cases == Cases::ZERO
                && s.offset.countable_cases == due.offset_cases
        })
    };
    view! { <dl class="sum" data-sum=is_sum>{figures.into_iter().collect_view()}</dl> }
}
