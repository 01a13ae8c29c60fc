//! The totals as three lines, which differ in stroke and marks, not in colour.

use super::{YEARS, cells::written, texts};
use crate::draw::tables::caption;
use crate::draw::teller::Teller;
use leptos::prelude::*;
use solidarity_core::dublin::{Column, Count, total};

/// Of the drawing, in tenths of what a phone shows of it as a pixel.
const WIDTH: u32 = 3_600;
const HEIGHT: u32 = 2_300;
const LEFT: u32 = 560;
const BETWEEN: u32 = 510;
const TOP: u32 = 120;
const BASE: u32 = 2_050;
/// A line is drawn at each multiple of it.
const STEP: u32 = 4_000;
/// Half of a mark.
const MARK: u32 = 40;

/// A point for each year.
fn points(column: Column) -> Vec<(u32, u32)> {
    let counts = YEARS.into_iter().map(|year| total(year)?.count(column));
    let places = (0..).map(|place| LEFT + place * BETWEEN);
    let points = places.zip(counts).filter_map(|(x, count)| match count? {
        Count::Rounded(number) => Some((x, height(number))),
        Count::BelowFive => None,
    });
    points.collect()
}

/// The upper end of the scale.
fn most() -> u32 {
    let claims = YEARS.into_iter().filter_map(|year| total(year)?.claims);
    let most = claims.map(|count| match count {
        Count::Rounded(number) => number,
        Count::BelowFive => 0,
    });
    most.max().unwrap_or_default().div_ceil(STEP).max(1) * STEP
}

/// Where a number lies.
fn height(number: u32) -> u32 {
    BASE - number * (BASE - TOP) / most()
}

/// A square, a circle, a triangle.
fn mark(column: Column, (x, y): (u32, u32)) -> String {
    let (left, top, size) = (x - MARK, y - MARK, 2 * MARK);
    match column {
        Column::Claims => format!("M{left} {top}h{size}v{size}h-{size}z"),
        Column::Accepted => {
            format!("M{left} {y}a{MARK} {MARK} 0 1 0 {size} 0a{MARK} {MARK} 0 1 0-{size} 0z")
        }
        Column::Transferred => format!("M{left} {}h{size}l-{MARK}-{size}z", y + MARK),
    }
}

fn dashes(column: Column) -> Option<&'static str> {
    match column {
        Column::Claims => None,
        Column::Accepted => Some("120 50"),
        Column::Transferred => Some("20 45"),
    }
}

/// The chart with its finding.
pub fn chart(teller: Teller) -> AnyView {
    let all = texts(teller);
    let texts = &all.totals;
    let lines = Column::ALL.map(|column| line(column, all.in_sentence.of(column)));
    let levels = (0..=most() / STEP).map(|step| level(step * STEP, teller));
    let years = (0..).zip(YEARS).map(|(place, year)| {
        let x = LEFT + place * BETWEEN;
        view! { <text x=x y=HEIGHT - 50 text-anchor="middle">{year}</text> }
    });
    view! {
        <figure data-name="dublin-2020-2024" data-sources="answers">
            <svg
                class="drawn"
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                role="img"
                aria-labelledby="chart-title"
                aria-describedby="chart-caption"
                fill="currentColor"
                font-size="135"
            >
                <title id="chart-title">{texts.chart_title}</title>
                {levels.collect_view()}
                {years.collect_view()}
                {lines}
            </svg>
            <figcaption id="chart-caption">{caption(teller, texts.chart_caption)}</figcaption>
        </figure>
    }
    .into_any()
}

/// A line across, with its number.
fn level(number: u32, teller: Teller) -> AnyView {
    let y = height(number);
    view! {
        <path
            d=format!("M{LEFT} {y}H{}", LEFT + 4 * BETWEEN)
            stroke="currentColor"
            stroke-width="8"
            stroke-opacity=".25"
        />
        <text x=LEFT - 90 y=y + 45 text-anchor="end">{written(number, teller.language)}</text>
    }
    .into_any()
}

fn line(column: Column, name: &'static str) -> AnyView {
    let points = points(column);
    let through = points.iter().map(|(x, y)| format!("{x} {y}"));
    let through = through.collect::<Vec<_>>().join("L");
    let marks: String = points.iter().map(|point| mark(column, *point)).collect();
    let (x, y) = points.last().copied().unwrap_or_default();
    view! {
        <path
            d=format!("M{through}")
            fill="none"
            stroke="currentColor"
            stroke-width="25"
            stroke-dasharray=dashes(column)
        />
        <path d=marks />
        <text x=x + 90 y=y + 45>{name}</text>
    }
    .into_any()
}
