//! The figures that move, each with its exact value for whoever reads the page
//! by program.

use super::bind::{attribute, bind, text};
use crate::picture::{Form, cases_of, paid_cases};
use crate::state::{Settled, State};
use leptos::prelude::*;
use said::number::Amount;
use solidarity_core::{Cases, Settlement};
use web_sys::Element;

/// A figure that moves.
#[derive(Clone, Copy)]
pub enum Figure {
    /// Of the settlement, by its name in the page.
    Of(&'static str, fn(&Settlement) -> Amount),
    /// Of the scenario as it would be with the Forum reconvened.
    Supposed(&'static str, fn(&Settled) -> Amount),
    /// The cases that a form discharges.
    Cases(Form),
    /// In a row of the table behind the chart: the pledges.
    Pledges(usize),
    /// The cases taken over then.
    Taken(usize),
    /// What is paid then.
    Paid(usize),
}

/// The figures of the settlement.
pub const FIGURES: [Figure; 12] = [
    Figure::Of("paymentAbout", |s| Amount::EurAbout(s.due.financial_eur)),
    Figure::Of("paymentEur", |s| s.due.financial_eur.into()),
    Figure::Of("paidCases", |s| paid_cases(s).into()),
    Figure::Of("offsetCases", |s| s.due.offset_cases.into()),
    Figure::Of("fairShareCases", |s| s.fair_share.cases.into()),
    Figure::Of("share", |s| s.share_percent.into()),
    Figure::Of("fairShareEur", |s| s.fair_share.eur.into()),
    Figure::Of("unitValueEur", |s| s.unit_value_eur.into()),
    Figure::Of("relocations", |s| s.due.relocations.into()),
    Figure::Of("overlapCases", |s| s.overlap_cases.into()),
    Figure::Of("alternativeEur", |s| s.due.alternative_eur.into()),
    Figure::Of("deductionCases", |s| s.due.deduction_cases.into()),
];

/// The figures that suppose that the states meet again.
const SUPPOSED: [Figure; 4] = [
    Figure::Supposed("supposedCases", |now| {
        now.settlement.due.offset_cases.into()
    }),
    Figure::Supposed("supposedEur", |now| {
        Amount::EurAbout(now.settlement.due.financial_eur)
    }),
    Figure::Supposed("askedCases", |now| {
        now.settlement.offset.requested_cases.into()
    }),
    Figure::Supposed("capCases", |now| now.settlement.offset.cap_cases.into()),
];

/// The rows of the table behind the chart.
pub const ROWS: usize = 7;

impl Figure {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let rows =
            (0..ROWS).flat_map(|row| [Self::Pledges(row), Self::Taken(row), Self::Paid(row)]);
        let of_settlement = FIGURES.into_iter().chain(SUPPOSED);
        of_settlement.chain(Form::ALL.map(Self::Cases)).chain(rows)
    }

    /// The one of that name. Returns `None` if no figure that moves is called so.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|figure| figure.name() == name)
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> String {
        let (kind, row) = match self {
            Self::Of(name, _) | Self::Supposed(name, _) => return name.to_owned(),
            Self::Cases(form) => return ["cases-", form.class()].concat(),
            Self::Pledges(row) => ("pledges-", row),
            Self::Taken(row) => ("taken-", row),
            Self::Paid(row) => ("paid-", row),
        };
        [kind, &row.to_string()].concat()
    }

    /// The trace step that explains it.
    #[must_use]
    pub fn step(self) -> &'static str {
        match self {
            Self::Of("offsetCases", _) | Self::Taken(_) => "offset",
            Self::Supposed("askedCases", _) => "suppose-offsetRequested",
            Self::Supposed("capCases", _) => "suppose-offsetCap",
            Self::Supposed("supposedEur", _) => "suppose-paymentEur",
            Self::Supposed(..) => "suppose-offset",
            Self::Of("fairShareCases", _) => "fairShare",
            Self::Of("share", _) => "sharePercent",
            Self::Of("overlapCases", _) | Self::Cases(Form::Overlap) => "overlap",
            Self::Pledges(_) => "shortfall",
            Self::Of("deductionCases", _) | Self::Cases(Form::Deduction) => "leftToDo",
            Self::Of("paidCases" | "paymentAbout", _)
            | Self::Cases(Form::Money)
            | Self::Paid(_) => "paymentEur",
            Self::Of(name, _) => name,
            Self::Cases(Form::Taken) => "offsetCounted",
            Self::Cases(Form::Beyond) => "offsetBeyond",
            Self::Cases(Form::Measures) => "alternativeEur",
            Self::Cases(Form::Relocations) => "relocations",
        }
    }

    fn read(self, state: State) -> Amount {
        let of_row = |row| {
            state.series.with(|series| {
                let row = series.rows(ROWS).nth(row);
                let row = row.map(|(pledges, then)| (*pledges, then.due));
                row.unwrap_or_else(|| state.settled(|now| (Cases::ZERO, now.settlement.due)))
            })
        };
        match self {
            Self::Of(_, read) => state.settled(|now| read(&now.settlement)),
            Self::Supposed(_, read) => state.supposed(read),
            Self::Cases(form) => state.settled(|now| cases_of(&now.settlement, form).into()),
            Self::Pledges(row) => of_row(row).0.into(),
            Self::Taken(row) => of_row(row).1.offset_cases.into(),
            Self::Paid(row) => of_row(row).1.financial_eur.into(),
        }
    }
    /// Its value as it is shown.
    fn shown(self, state: State) -> String {
        self.read(state).shown(state.language)
    }

    /// The figure as the build draws it.
    #[must_use]
    pub fn draw(self, state: State) -> impl IntoView {
        let exact = self.read(state).exact();
        let shown = self.shown(state);
        view! { <data data-figure=self.name() data-why=self.step() value=exact>{shown}</data> }
    }

    /// Has a figure that was drawn follow the state.
    pub fn bind(self, state: State, place: &Element) {
        let exact = attribute("value", move || Some(self.read(state).exact()));
        let shown = text(move || Some(self.shown(state)));
        bind(place, vec![exact, shown]);
    }
}
