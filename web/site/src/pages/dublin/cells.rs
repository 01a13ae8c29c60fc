//! How a cell of the table is shown: its number, or a word where there is none,
//! which leads to the note that says why.

use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::cycle;
use said::language::Language;
use said::number::Style;
use said::texts::dublin::{Table, Texts};
use solidarity_core::dublin::{COULD_HAVE_BEEN_MADE, Column, Count, DublinRow, Mark};

/// A whole number as the language writes it.
pub fn written(number: impl ToString + Copy, language: Language) -> String {
    Style::Plain.write(&number.to_string(), language)
}

/// A number for readers and programs.
pub fn number(number: impl ToString + Copy, language: Language) -> AnyView {
    let exact = number.to_string();
    let shown = written(&exact, language);
    view! { <data value=exact>{shown}</data> }.into_any()
}

/// A percentage, whole.
pub fn percent(number: u8) -> AnyView {
    view! { <data value=number>{number} "%"</data> }.into_any()
}

/// A count without its marks.
pub fn count(count: Count, language: Language) -> AnyView {
    match count {
        Count::Rounded(tens) => number(tens, language),
        // No exact value, so no `data`: the tools sort and save it as it stands.
        Count::BelowFive => "<5".into_any(),
    }
}

/// What a state is called.
pub fn name(texts: &'static Texts, state: &str, language: Language) -> &'static str {
    let cycle = cycle::told();
    let mut members = cycle.states().iter();
    let member = members.find(|member| member.code == state);
    let member = member.map(|member| language.of(member.name_nl, member.name_en));
    let other = || texts.other_states.find(state).copied();
    member.or_else(other).unwrap_or_default()
}

/// The id of the note on a mark.
pub fn note(mark: Mark) -> &'static str {
    match mark {
        Mark::Blank => "note-blank",
        Mark::Lost => "note-lost",
        Mark::Covered => "note-covered",
        Mark::Misread => "note-misread",
        Mark::Printed(_) => "note-printed",
        Mark::Doubtful => "note-doubtful",
    }
}

/// The note on claims that could have been made.
pub const COULD: &str = "note-could";

/// What stands in a cell that has no number.
fn without(texts: &'static Table, mark: Mark) -> &'static str {
    match mark {
        Mark::Blank => texts.blank,
        Mark::Covered => texts.covered,
        Mark::Misread => texts.misread,
        _ => texts.lost,
    }
}

/// A cell of the table: its number, or the word for why there is none.
pub fn cell(teller: Teller, row: &DublinRow, column: Column) -> AnyView {
    match row.count(column) {
        Some(count) => self::count(count, teller.language),
        None => missing(teller, row.mark(column)),
    }
}

/// What is to be known of the number in a cell: the id of the note on it.
pub fn noted(row: &DublinRow, column: Column) -> Option<&'static str> {
    row.count(column)?;
    let could = column == Column::Claims && COULD_HAVE_BEEN_MADE.contains(&row.state);
    row.mark(column).map(note).or(could.then_some(COULD))
}

/// A cell without a number, which says so.
pub fn missing(teller: Teller, mark: Option<Mark>) -> AnyView {
    let texts = &super::texts(teller).table;
    let link = mark.map(|mark| {
        let href = format!("#{}", note(mark));
        Link::to(href)
            .class("figure quiet")
            .around(without(texts, mark))
    });
    link.into_any()
}
