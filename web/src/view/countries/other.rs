//! The published figures beside the computed ones, and border procedures beside
//! relocations.

use super::Texts;
use super::facts::{self, Compared};
use crate::number::Style::{self, Eur, Plain};
use crate::page::panels::why;
use crate::page::sections::{paragraphs, section};
use crate::page::tables;
use crate::page::teller::Teller;
use leptos::prelude::*;
use rust_decimal::Decimal;

/// The section of the published figures.
pub fn published(teller: Teller, texts: &'static Texts) -> AnyView {
    let published = &texts.published;
    let compared = facts::compared(teller.language);
    let reasons = compared.iter().filter_map(|compared| {
        let state = &compared.state;
        let (_, reason) = { published.reasons.iter() }.find(|(code, _)| *code == state.code)?;
        Some(view! {
            <dt>{state.name}</dt>
            <dd>{teller.tell(reason)}</dd>
        })
    });
    let reasons = reasons.collect_view();
    let caption =
        view! { {tables::caption(teller, published.caption)} " " {why(teller, "fairShare")} };
    let rows = compared
        .iter()
        .map(|compared| compared_row(teller, texts, compared));
    let inside = view! {
        {paragraphs(teller, published.paragraphs)}
        <div class="full">{tables::table(teller, caption.into_any(), &published.headings, rows)}</div>
        <h3 class="nl-heading nl-heading--level-3">{published.why}</h3>
        <dl class="points">{reasons}</dl>
    };
    section(teller, "published", published.title, inside.into_any())
}

fn compared_row(teller: Teller, texts: &Texts, compared: &Compared) -> Vec<AnyView> {
    let shown = |style: Style, exact: Option<String>| match exact {
        None => texts.words.none.into_any(),
        Some(exact) => {
            let shown = style.write(&exact, teller.language);
            view! { <data value=exact>{shown}</data> }.into_any()
        }
    };
    // With all decimals that are published: two would hide the difference.
    let share = |exact: Option<String>| {
        let sign = exact.is_some().then_some("%");
        view! { {shown(Plain, exact)} {sign} }.into_any()
    };
    let row = &compared.state.row;
    let apart = compared.apart();
    // A sign in front says which of the two is larger.
    let sign = match apart.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "−",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "+",
    };
    let apart_shown = Plain.write(&apart.abs().to_string(), teller.language);
    vec![
        compared.state.name.into_any(),
        share(compared.share.map(str::to_owned)),
        shown(Plain, Some(compared.cases.to_string())),
        shown(Eur, compared.eur.map(|eur| eur.to_string())),
        share(Some(row.share_percent.to_string())),
        shown(Plain, Some(row.cases.to_string())),
        shown(Eur, Some(row.eur.to_string())),
        view! { <data value=apart.to_string()>{sign} {apart_shown}</data> }.into_any(),
    ]
}

/// The section of border procedures.
pub fn border(teller: Teller, texts: &'static Texts) -> AnyView {
    let border = &texts.border;
    let figures = [
        "borderUnion",
        "minimumCases",
        "borderRatio",
        "borderPlaces",
        "borderFirst",
        "borderSecond",
    ];
    let rows = border.rows.into_iter().zip(figures).map(|(name, key)| {
        let figure = teller.figure(key);
        vec![name.into_any(), figure.into_any()]
    });
    let caption = tables::caption(teller, border.caption);
    let inside = view! {
        {paragraphs(teller, border.paragraphs)}
        {bars(teller, texts)}
        {tables::table(teller, caption, &border.headings, rows)}
        {paragraphs(teller, border.notes)}
    };
    section(teller, "border-procedures", border.title, inside.into_any())
}

/// How wide the longer bar is.
const WIDTH: u64 = 600;

/// A bar for border procedures, and one for relocations, to one scale.
fn bars(teller: Teller, texts: &'static Texts) -> AnyView {
    let [procedures, relocations] = facts::border();
    let bar = |class: &'static str, y: u64, number: u64, name: &'static str| {
        let width = (number * WIDTH).checked_div(procedures.max(relocations));
        let shown = Plain.write(&number.to_string(), teller.language);
        view! {
            <rect class=class y=y width=width height="40" />
            <text x="12" y=y + 29>{shown} " " {name}</text>
        }
    };
    let [first, second] = texts.border.bars;
    view! {
        <figure class="tiles" data-name="grensprocedures" data-sources="rapporteur law">
            <svg viewBox="-3 -3 606 102" role="img" aria-labelledby="border-caption">
                {bar("l3", 0, procedures, first)} {bar("relocations", 56, relocations, second)}
            </svg>
            <figcaption id="border-caption">{tables::caption(teller, texts.border.picture)}</figcaption>
        </figure>
    }
    .into_any()
}
