//! The full table: one row for each state and year.

use super::{YEARS, cells, texts};
use crate::draw::sections::{paragraphs, section as chapter};
use crate::draw::tables::caption;
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::texts::dublin::Table;
use solidarity_core::dublin::{Column, DublinRow, claims, row};
use std::collections::BTreeMap;

/// How far apart the ends of a rate may lie for the rounded numbers to tell
/// something of it, in percentage points.
const TELLING: u64 = 5;

/// The states of the table with their names, by name.
pub fn states(teller: Teller) -> Vec<(&'static str, &'static str)> {
    let texts = texts(teller);
    let named = claims().iter().filter_map(|row| {
        let name = cells::name(texts, row.state, teller.language);
        // The totals have none.
        (!name.is_empty()).then_some((name, row.state))
    });
    let by_name: BTreeMap<_, _> = named.collect();
    by_name
        .into_iter()
        .map(|(name, state)| (state, name))
        .collect()
}

/// The section.
pub fn section(teller: Teller) -> AnyView {
    let all = texts(teller);
    let texts = &all.table;
    let rows = states(teller).into_iter().flat_map(|(state, name)| {
        let rows = YEARS.into_iter().filter_map(|year| row(state, year));
        let rows = rows.enumerate();
        rows.map(move |(place, row)| one(teller, row, name, place == 0))
    });
    let columns = [
        all.country,
        all.year,
        all.columns.claims,
        all.columns.accepted,
        all.columns.transferred,
        all.rate,
        texts.computed,
        texts.notes_heading,
    ];
    let columns = columns.map(|heading| view! { <th scope="col">{heading}</th> });
    let notes = texts.notes.iter().map(|(id, text)| {
        view! { <li id=*id>{teller.tell(text)}</li> }
    });
    let inside = view! {
        {paragraphs(teller, texts.paragraphs)}
        {filters(teller)}
        <div class="wide" tabindex="0" role="group">
            <table data-sortable="" data-name="dublin-2020-2024" data-sources="answers">
                <caption>{caption(teller, texts.caption)}</caption>
                <thead>
                    <tr>{columns}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <h3 class="nl-heading nl-heading--level-3">{texts.notes_title}</h3>
        <ul class="sources">{notes.collect_view()}</ul>
    };
    chapter(teller, "table", texts.title, inside.into_any())
}

/// A row. The first of a state bears its code, for links to it.
fn one(teller: Teller, row: &'static DublinRow, name: &'static str, is_first: bool) -> AnyView {
    let texts = texts(teller);
    let counts = Column::ALL.map(|column| {
        let class = cells::noted(row, column).map(|_| "noted");
        view! { <td class=class>{cells::cell(teller, row, column)}</td> }
    });
    let rate = match row.transfer_rate_percent {
        Some(rate) => cells::percent(rate),
        None => cells::missing(teller, row.rate_mark),
    };
    view! {
        <tr id=is_first.then_some(row.state) data-country=row.state data-year=row.year>
            <th scope="row">{name}</th>
            <td>
                <data value=row.year>{row.year}</data>
            </td>
            {counts}
            <td>{rate}</td>
            <td>{computed(row, &texts.table)}</td>
            <td>{notes(teller, row)}</td>
        </tr>
    }
    .into_any()
}

/// The percentage as the rounded numbers allow it, where they tell something.
fn computed(row: &DublinRow, texts: &'static Table) -> AnyView {
    let word = |word| view! { <span class="quiet">{word}</span> }.into_any();
    match row.rate_span() {
        None => word(texts.unknown),
        Some(span) if span.most - span.least > TELLING => word(texts.too_small),
        Some(span) => {
            let to = (span.least < span.most).then_some(("–", span.most));
            view! { {span.least} {to} "%" }.into_any()
        }
    }
}

/// What is to be known of the numbers of a row, in words, so that a saved table
/// has it too.
fn notes(teller: Teller, row: &DublinRow) -> AnyView {
    let all = texts(teller);
    let notes = Column::ALL.into_iter().filter_map(|column| {
        let called = all.in_sentence.of(column);
        let id = cells::noted(row, column)?;
        let mut names = all.table.note_names.iter();
        let (_, name) = names.find(|(of, _)| *of == id)?;
        let href = format!("#{id}");
        let said = view! { {called} ": " {*name} };
        Some(view! { {Link::to(href).class("figure").around(said)} " " })
    });
    notes.collect_view().into_any()
}

/// What the tools filter by.
fn filters(teller: Teller) -> AnyView {
    let all = texts(teller);
    let texts = &all.table;
    let countries = states(teller).into_iter().map(|(state, name)| {
        view! {
            <label>
                <input type="checkbox" value=state />
                " "
                {name}
            </label>
        }
    });
    let years = YEARS.map(|year| view! { <option value=year>{year}</option> });
    view! {
        <div class="needs-tools">
            <label>
                {all.year}
                <select data-filter="year">
                    <option value="">{texts.all_years}</option>
                    {years}
                </select>
            </label>
            <details>
                <summary>{texts.choose_countries}</summary>
                <fieldset class="signs" data-filter="country">
                    <legend class="unseen">{texts.choose_countries}</legend>
                    {countries.collect_view()}
                </fieldset>
            </details>
            <p class="shown-count" role="status"></p>
        </div>
    }
    .into_any()
}
