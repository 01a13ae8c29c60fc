//! The published figures beside the computed ones, and border procedures beside
//! relocations.

use super::facts::{self, Compared};
use crate::draw::buttons::why;
use crate::draw::cite::to_source;
use crate::draw::sections::{paragraphs, section};
use crate::draw::tables;
use crate::draw::teller::Teller;
use leptos::prelude::*;
use rust_decimal::Decimal;
use said::number::Style::{self, Eur, Plain};
use said::texts::countries::{Published, Texts};
use solidarity_core::published::PublishedKind;
use std::cmp::Ordering;

/// The section of the published figures.
pub fn published(teller: Teller, texts: &'static Texts) -> AnyView {
    let published = &texts.published;
    let compared = facts::compared(teller.language);
    let reasons = compared.iter().map(|compared| {
        let cited = compared.source.iter().map(|citation| {
            let source = citation.source().reference(teller.language);
            let place = citation.place(teller.language);
            let place = (!place.is_empty()).then(|| [", ", &place].concat());
            view! { {to_source(citation.key().as_str(), source)} {place} ". " }
        });
        let kinds = &published.kinds;
        let kind = match compared.kind {
            PublishedKind::Cases => kinds.cases,
            PublishedKind::Amount => kinds.amount,
            PublishedKind::AtMost => kinds.at_most,
        };
        let differences = &published.differences;
        let difference = match compared.apart().cmp(&Decimal::ZERO) {
            Ordering::Equal => differences.same,
            Ordering::Greater => differences.more,
            Ordering::Less => differences.fewer,
        };
        view! {
            <dt>{compared.state.name}</dt>
            <dd>{cited.collect_view()} {teller.tell(kind)} " " {difference}</dd>
        }
    });
    let reasons = reasons.collect_view();
    let caption =
        view! { {tables::caption(teller, published.caption)} " " {why(teller, "fairShare")} };
    let rows = compared
        .iter()
        .map(|compared| compared_row(teller, texts, compared));
    let columns = &published.columns;
    let headings = [
        columns.country,
        columns.published_share,
        columns.published_cases,
        columns.published_eur,
        columns.share,
        columns.cases,
        columns.eur,
        columns.difference,
    ];
    let inside = view! {
        {paragraphs(teller, published.paragraphs)}
        <div class="full">{tables::table(teller, caption.into_any(), &headings, rows)}</div>
        <h3 class="nl-heading nl-heading--level-3">{published.why}</h3>
        <dl class="points">{reasons}</dl>
        {proposed(teller, published)}
    };
    section(teller, "published", published.title, inside.into_any())
}

/// The shares of the proposal, where some were passed on.
fn proposed(teller: Teller, texts: &'static Published) -> Option<AnyView> {
    let proposed = facts::proposed(teller.language);
    if proposed.is_empty() {
        return None;
    }
    let share = |exact: String| {
        let shown = Plain.write(&exact, teller.language);
        view! { <data value=exact>{shown} "%"</data> }.into_any()
    };
    let rows = proposed.iter().map(|row| {
        let apart = row.apart();
        vec![
            row.state.name.into_any(),
            share(row.share.to_string()),
            share(row.state.row.share_percent.to_string()),
            signed(teller, apart),
        ]
    });
    let caption = tables::caption(teller, texts.proposed_caption);
    let columns = &texts.proposed_columns;
    let headings = [
        columns.country,
        columns.proposed,
        columns.share,
        columns.difference,
    ];
    Some(
        view! {
            <h3 class="nl-heading nl-heading--level-3">{texts.proposed_title}</h3>
            {paragraphs(teller, texts.proposed)}
            <div class="full">
                {tables::table(teller, caption, &headings, rows)}
            </div>
        }
        .into_any(),
    )
}

/// A difference. The sign in front says which of the two is larger.
fn signed(teller: Teller, apart: Decimal) -> AnyView {
    let sign = match apart.cmp(&Decimal::ZERO) {
        Ordering::Less => "−",
        Ordering::Equal => "",
        Ordering::Greater => "+",
    };
    let shown = Plain.write(&apart.abs().to_string(), teller.language);
    view! { <data value=apart.to_string()>{sign} {shown}</data> }.into_any()
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
    vec![
        compared.state.name.into_any(),
        share(compared.share.map(|share| share.to_string())),
        shown(Plain, Some(compared.cases.to_string())),
        shown(Eur, compared.eur.map(|eur| eur.to_string())),
        share(Some(row.share_percent.to_string())),
        shown(Plain, Some(row.cases.to_string())),
        shown(Eur, Some(row.eur.to_string())),
        signed(teller, compared.apart()),
    ]
}

/// The section of border procedures.
pub fn border(teller: Teller, texts: &'static Texts) -> AnyView {
    let border = &texts.border;
    let rows = &border.rows;
    let rows = [
        (rows.procedures, "borderUnion"),
        (rows.relocations, "minimumCases"),
        (rows.ratio, "borderRatio"),
        (rows.dutch_places, "borderPlaces"),
        (rows.dutch_first, "borderFirst"),
        (rows.dutch_second, "borderSecond"),
    ];
    let rows = rows.map(|(name, key)| {
        let figure = teller.figure(key);
        vec![name.into_any(), figure.into_any()]
    });
    let caption = tables::caption(teller, border.caption);
    let inside = view! {
        {paragraphs(teller, border.paragraphs)}
        {bars(teller, texts)}
        {tables::table(teller, caption, &[border.columns.what, border.columns.number], rows)}
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
    let names = &texts.border.bars;
    view! {
        <figure class="tiles" data-name="grensprocedures" data-sources="rapporteur law">
            <svg viewBox="-3 -3 606 102" role="img" aria-labelledby="border-caption">
                {bar("l3", 0, procedures, names.procedures)} {bar("relocations", 56, relocations, names.relocations)}
            </svg>
            <figcaption id="border-caption">{tables::caption(teller, texts.border.picture)}</figcaption>
        </figure>
    }
    .into_any()
}
