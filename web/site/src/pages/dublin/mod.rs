//! The page of the Dublin figures: what the Netherlands asked of other states,
//! and which of it the model can use.

mod cells;
mod chart;
mod check;
mod model;
mod table;
#[cfg(test)]
mod tests;
mod tiles;
mod totals;

use super::frame;
use crate::draw::sections::{paragraphs, section};
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use app::link::Link;
use leptos::prelude::*;
use said::pages::Page;
use said::texts::dublin::{self as said_texts, Texts};

/// The years of the table.
const YEARS: [u16; 5] = [2020, 2021, 2022, 2023, 2024];

/// The year that the answer itself speaks of, the last of the table.
const LAST: u16 = 2024;

fn texts(teller: Teller) -> &'static Texts {
    said_texts::texts(teller.language)
}

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = texts(teller);
    let inside = view! {
        {contents(teller)}
        {totals::section(teller)}
        {check::section(teller)}
        {tiles::section(teller)}
        {section(
            teller,
            "no-transfers",
            texts.no_transfers.title,
            view! {
                {paragraphs(teller, texts.no_transfers.paragraphs)}
                {points(teller, texts.no_transfers.points)}
            }
                .into_any(),
        )}
        {model::section(teller)}
        {table::section(teller)}
    };
    frame::page(teller, Page::Dublin, &texts.titles, inside.into_any())
}

/// The totals with their chart, for where they stand by themselves.
pub fn totals_alone(teller: Teller) -> AnyView {
    totals::section(teller)
}

/// The ways to the sections.
fn contents(teller: Teller) -> AnyView {
    let texts = texts(teller);
    let entries = [
        ("totals", texts.totals.title),
        ("check", texts.check.title),
        ("countries", texts.tiles.title),
        ("no-transfers", texts.no_transfers.title),
        ("model", texts.model.title),
        ("table", texts.table.title),
    ];
    let entries = entries.map(|(id, name)| {
        view! { <li>{Link::to(format!("#{id}")).around(name)}</li> }
    });
    view! {
        <nav class="contents" aria-label=teller.story.chrome.navigation_label>
            <ul>{entries.into_iter().collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// Points with a head each.
fn points(teller: Teller, points: &'static [said_texts::Point]) -> AnyView {
    let points = points.iter().map(|(head, text)| {
        view! {
            <dt>{*head}</dt>
            <dd>{teller.tell(text)}</dd>
        }
    });
    view! { <dl class="points">{points.collect_view()}</dl> }.into_any()
}
