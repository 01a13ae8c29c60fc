//! Whether the rows come to the printed totals.

use super::{YEARS, cells, texts};
use crate::draw::sections::{paragraphs, section as chapter};
use crate::draw::tables::{caption, table};
use crate::draw::teller::Teller;
use leptos::prelude::*;
use solidarity_core::dublin::{Check, Column, check};

/// The section.
pub fn section(teller: Teller) -> AnyView {
    let texts = &texts(teller).check;
    let rows = YEARS.into_iter().flat_map(|year| {
        let checks = Column::ALL.into_iter();
        checks.filter_map(move |column| Some(row(teller, year, column, &check(year, column, &[])?)))
    });
    let said = caption(teller, texts.caption);
    let columns = &texts.columns;
    let headings = [
        columns.what,
        columns.printed,
        columns.sum,
        columns.difference,
        columns.span,
        columns.fits,
        columns.without,
    ];
    let inside = view! {
        {paragraphs(teller, texts.before)}
        {table(teller, said, &headings, rows)}
        {paragraphs(teller, texts.after)}
    };
    chapter(teller, "check", texts.title, inside.into_any())
}

fn row(teller: Teller, year: u16, column: Column, check: &Check) -> Vec<AnyView> {
    let all = texts(teller);
    let texts = &all.check;
    let number = |number: u64| cells::number(number, teller.language);
    let column = all.in_sentence.of(column);
    let missing = if check.missing.is_empty() {
        texts.nobody.to_owned()
    } else {
        let names = check.missing.iter();
        let names = names.map(|state| cells::name(all, state, teller.language));
        names.collect::<Vec<_>>().join(", ")
    };
    let outcome = if check.is_within_rounding() {
        texts.within
    } else {
        texts.not_within
    };
    vec![
        view! { {year} ", " {column} }.into_any(),
        number(check.printed.into()),
        number(check.sum),
        difference(teller, check.difference()),
        view! { {number(check.span.least)} "–" {number(check.span.most)} }.into_any(),
        outcome.into_any(),
        missing.into_any(),
    ]
}

/// With its sign.
fn difference(teller: Teller, difference: i64) -> AnyView {
    let sign = match difference {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    let size = cells::written(difference.unsigned_abs(), teller.language);
    view! { <data value=difference.to_string()>{sign} {size}</data> }.into_any()
}
