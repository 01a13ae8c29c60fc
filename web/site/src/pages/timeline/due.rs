//! The dates that were due beside those that came: the round as one bar, and a
//! table of its steps.

use super::figures::Round;
use super::line::{difference, happening, rules, written};
use crate::draw::teller::Teller;
use crate::draw::{sections, tables};
use leptos::prelude::*;
use said::texts::timeline::Texts;
use solidarity_core::timeline;

/// The section.
pub fn section(teller: Teller, texts: &'static Texts) -> AnyView {
    let inside = view! {
        {sections::paragraph(teller, texts.due.intro)}
        {bar(teller, texts)}
        <div class="names">{table(teller, texts)}</div>
    };
    sections::section(teller, "due", texts.due.title, inside.into_any())
}

/// A day is one unit wide.
fn bar(teller: Teller, texts: &'static Texts) -> AnyView {
    let round = Round::read();
    let names = &texts.due.spans;
    let spans = [
        ("waited", names.waited, 0, round.late),
        ("used", names.used, round.late, round.council),
        ("left", names.left, round.late + round.council, round.left),
    ];
    let drawn = spans.map(|(class, _, from, days)| {
        view! { <rect class=class x=from width=days height="6"></rect> }
    });
    let legend = spans.map(|(class, name, ..)| view! { <li class=class>{name}</li> });
    view! {
        <figure class="round" data-name="ronde-2026">
            <svg
                viewBox=format!("0 0 {} 6", round.days())
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                {drawn.collect_view()}
            </svg>
            <ul class="legend">{legend}</ul>
            <figcaption>{tables::caption(teller, texts.due.caption)}</figcaption>
        </figure>
    }
    .into_any()
}

/// What was due within the documents. Later steps stand in the time line only.
fn table(teller: Teller, texts: &'static Texts) -> AnyView {
    let line = &texts.line;
    let steps = timeline::events()
        .iter()
        .filter(|event| !event.is_planned());
    let rows = steps.filter_map(|event| {
        let due = event.due?;
        let unknown = || texts.due.unknown.into_any();
        let date = event.date.map(|date| written(teller, date, line));
        Some(vec![
            happening(line, event).title.into_any(),
            view! { {written(teller, due, line)} " (" {rules(teller, event)} ")" }.into_any(),
            date.unwrap_or_else(unknown),
            difference(teller, line, event).unwrap_or_else(|| "–".into_any()),
        ])
    });
    let caption = tables::caption(teller, texts.due.table_caption);
    let columns = &texts.due.columns;
    let headings = [columns.step, columns.due, columns.date, columns.difference];
    tables::table(teller, caption, &headings, rows)
}
