//! The totals as printed, and their chart.

use super::{YEARS, cells, chart, texts};
use crate::draw::sections::{paragraphs, section as chapter};
use crate::draw::tables::{caption, table};
use crate::draw::teller::Teller;
use leptos::prelude::*;
use solidarity_core::dublin::{Column, total};

/// The section.
pub fn section(teller: Teller) -> AnyView {
    let texts = &texts(teller).totals;
    let inside = view! {
        {paragraphs(teller, texts.paragraphs)}
        {printed(teller)}
        {chart::chart(teller)}
    };
    chapter(teller, "totals", texts.title, inside.into_any())
}

fn printed(teller: Teller) -> AnyView {
    let all = texts(teller);
    let rows = YEARS.into_iter().filter_map(|year| {
        let row = total(year)?;
        let counts = Column::ALL.into_iter();
        let counts = counts.map(|column| Some(cells::count(row.count(column)?, teller.language)));
        let counts: Option<Vec<_>> = counts.collect();
        let rate = cells::percent(row.transfer_rate_percent?);
        let year = std::iter::once(year.into_any());
        let rate = std::iter::once(rate);
        Some(year.chain(counts?).chain(rate).collect())
    });
    let said = caption(teller, all.totals.caption);
    let headings = [
        all.year,
        all.columns.claims,
        all.columns.accepted,
        all.columns.transferred,
        all.rate,
    ];
    table(teller, said, &headings, rows)
}
