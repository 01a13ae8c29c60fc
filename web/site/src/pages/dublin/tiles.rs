//! A small picture for each state. States of about one size share a scale, so
//! that pictures beside each other can be compared.

use super::{LAST, YEARS, cells, texts};
use crate::draw::sections::{paragraphs, section as chapter};
use crate::draw::tables::save;
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::fill::fill;
use solidarity_core::dublin::{Column, Count, row};

/// Of a picture, in tenths of what a phone shows of it as a pixel.
const WIDTH: u32 = 1_600;
const HEIGHT: u32 = 1_000;
const LEFT: u32 = 50;
const SLOT: u32 = 300;
const BAR: u32 = 100;
const TOP: u32 = 100;
const BASE: u32 = 850;
/// Half of a sign.
const SIGN: u32 = 32;
/// A group is of the states with more claims than this in some year.
const GROUPS: [u32; 3] = [500, 100, 0];

/// The section.
pub fn section(teller: Teller) -> AnyView {
    let texts = &texts(teller).tiles;
    let mut upper = None;
    let groups = GROUPS.map(|above| {
        let group = group(teller, above, upper);
        upper = Some(above);
        group
    });
    let inside = view! {
        {paragraphs(teller, texts.paragraphs)}
        {signs(teller)}
        {groups.into_iter().collect_view()}
    };
    chapter(teller, "countries", texts.title, inside.into_any())
}

/// The most claims on a state in a year.
fn most(state: &str) -> u32 {
    let claims = YEARS
        .into_iter()
        .filter_map(|year| row(state, year)?.claims);
    let most = claims.map(|count| match count {
        Count::Rounded(number) => number,
        Count::BelowFive => 0,
    });
    most.max().unwrap_or_default()
}

/// The states with more claims than one number, and no more than the other.
fn members(teller: Teller, above: u32, upper: Option<u32>) -> Vec<(&'static str, &'static str)> {
    let states = super::table::states(teller).into_iter();
    let is_in = |state: &str| {
        let most = most(state);
        most > above && upper.is_none_or(|upper| most <= upper)
    };
    states.filter(|(state, _)| is_in(state)).collect()
}

fn group(teller: Teller, above: u32, upper: Option<u32>) -> AnyView {
    let texts = &texts(teller).tiles;
    let members = members(teller, above, upper);
    let largest = members.iter().map(|(state, _)| most(state)).max();
    let scale = round(largest.unwrap_or(1).max(1));
    let [written_above, written_upper, written_scale] = [above, upper.unwrap_or_default(), scale]
        .map(|number| cells::written(number, teller.language));
    let title = match (above, upper) {
        (0, _) => fill(texts.at_most, &[&written_upper]),
        (_, None) => fill(texts.more_than, &[&written_above]),
        (_, Some(_)) => fill(texts.between, &[&written_above, &written_upper]),
    };
    let tiles = members.into_iter();
    let tiles = tiles.map(|(state, name)| tile(teller, state, name, scale));
    view! {
        <figure data-name=format!("dublin-{above}") data-sources="answers">
            <h3 class="nl-heading nl-heading--level-3">{title}</h3>
            <p class="quiet">{fill(texts.scale, &[&written_scale])} " " {save(teller)}</p>
            <ul class="multiples">{tiles.collect_view()}</ul>
        </figure>
    }
    .into_any()
}

/// Up to a number with one digit that is not 0.
fn round(number: u32) -> u32 {
    let unit = 10_u32.pow(number.checked_ilog10().unwrap_or_default());
    number.div_ceil(unit) * unit
}

/// What the shapes of one state come to.
#[derive(Default)]
struct Shapes {
    claims: String,
    accepted: String,
    transferred: String,
    below_five: String,
    missing: String,
}

fn shapes(state: &str, scale: u32) -> Shapes {
    let mut shapes = Shapes::default();
    for (place, year) in (0..).zip(YEARS) {
        let Some(row) = row(state, year) else {
            continue;
        };
        let slot = LEFT + place * SLOT;
        for (column, left) in [
            (Column::Claims, slot + 100),
            (Column::Accepted, slot + 45),
            (Column::Transferred, slot + 155),
        ] {
            let middle = left + BAR / 2;
            match (row.count(column), column) {
                (Some(Count::BelowFive), _) => shapes.below_five += &circle(middle),
                (None, Column::Claims) => shapes.missing += &cross(middle, TOP + SIGN),
                (None, _) => shapes.missing += &cross(middle, BASE - 2 * SIGN),
                (Some(Count::Rounded(number)), Column::Claims) => {
                    shapes.claims += &tick(slot + 20, high(number, scale));
                }
                (Some(Count::Rounded(number)), Column::Accepted) => {
                    shapes.accepted += &bar(left, high(number, scale));
                }
                (Some(Count::Rounded(number)), Column::Transferred) => {
                    shapes.transferred += &bar(left, high(number, scale));
                }
            }
        }
    }
    shapes
}

fn high(number: u32, scale: u32) -> u32 {
    number * (BASE - TOP) / scale
}

fn tick(left: u32, high: u32) -> String {
    format!("M{left} {}h260", BASE - high)
}

fn bar(left: u32, high: u32) -> String {
    format!("M{left} {BASE}v-{high}h{BAR}v{high}z")
}

fn circle(middle: u32) -> String {
    let (left, y) = (middle - SIGN, BASE - 2 * SIGN);
    let wide = 2 * SIGN;
    format!("M{left} {y}a{SIGN} {SIGN} 0 1 0 {wide} 0a{SIGN} {SIGN} 0 1 0-{wide} 0z")
}

fn cross(middle: u32, y: u32) -> String {
    let (left, top, wide) = (middle - SIGN, y - SIGN, 2 * SIGN);
    format!("M{left} {top}l{wide} {wide}m0-{wide}l-{wide} {wide}")
}

fn tile(teller: Teller, state: &'static str, name: &'static str, scale: u32) -> AnyView {
    let shapes = shapes(state, scale);
    let outlined = [shapes.accepted, shapes.below_five, shapes.missing].concat();
    let years = (0..).zip(YEARS).map(|(place, year)| {
        let x = LEFT + place * SLOT + SLOT / 2;
        view! { <text x=x y="970">{year % 100}</text> }
    });
    let end = WIDTH - LEFT;
    view! {
        <li>
            {Link::to(format!("#{state}")).around(name)}
            <svg
                class="drawn"
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                role="img"
                aria-label=said(teller, state, name)
                fill="currentColor"
                stroke-width="14"
                font-size="110"
                text-anchor="middle"
            >
                <path
                    d=format!("M{LEFT} {TOP}H{end}")
                    stroke="currentColor"
                    stroke-opacity=".25"
                />
                <path d=shapes.transferred />
                <path
                    d=format!("M{LEFT} {BASE}H{end}{outlined}")
                    fill="none"
                    stroke="currentColor"
                />
                <path d=shapes.claims stroke="currentColor" stroke-width="30" />
                {years.collect_view()}
            </svg>
        </li>
    }
    .into_any()
}

/// The last year in words; the others stand in the table.
fn said(teller: Teller, state: &str, name: &str) -> String {
    let all = texts(teller);
    let counts = Column::ALL.map(|column| {
        let called = all.in_sentence.of(column);
        let count = row(state, LAST).and_then(|row| row.count(column));
        let count = match count {
            Some(Count::Rounded(number)) => cells::written(number, teller.language),
            Some(Count::BelowFive) => "<5".to_owned(),
            None => all.tiles.no_number.to_owned(),
        };
        format!("{called} {count}")
    });
    let counts = counts.join(", ");
    format!("{name}, {LAST}: {counts}")
}

/// What the signs mean.
fn signs(teller: Teller) -> AnyView {
    let (middle, wide) = (SLOT / 2, 200);
    let names = &texts(teller).tiles.signs;
    let signs = [
        (
            names.claims,
            format!("M50 {}h{wide}", BASE - 100),
            "30",
            "none",
        ),
        (names.accepted, bar(100, wide), "14", "none"),
        (names.transferred, bar(100, wide), "14", "currentColor"),
        (names.below_five, circle(middle), "14", "none"),
        (names.missing, cross(middle, BASE - 2 * SIGN), "14", "none"),
    ];
    let signs = signs.map(|(name, path, stroke, fill)| {
        view! {
            <li>
                <svg viewBox="40 630 220 230" width="22" height="23" aria-hidden="true">
                    <path d=path stroke="currentColor" stroke-width=stroke fill=fill />
                </svg>
                " "
                {name}
            </li>
        }
    });
    view! { <ul class="signs">{signs}</ul> }.into_any()
}
