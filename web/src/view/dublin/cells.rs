//! How a cell of the table is shown: its number, and a sign where it is not
//! simply as printed, which leads to the note that says why.

use super::texts::{Table, Texts};
use crate::language::Language;
use crate::number::Style;
use crate::page::teller::Teller;
use leptos::prelude::*;
use solidarity_core::Cycle;
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

/// A count without its marks.
pub fn count(count: Count, language: Language) -> AnyView {
    match count {
        Count::Rounded(tens) => number(tens, language),
        Count::BelowFive => view! { <data value="<5">"<5"</data> }.into_any(),
    }
}

/// What a state is called.
pub fn name(texts: &'static Texts, state: &str, language: Language) -> &'static str {
    let cycle = Cycle::latest();
    let mut members = cycle.states().iter();
    let member = members.find(|member| member.code == state);
    let member = member.map(|member| language.of(member.name_nl, member.name_en));
    let mut others = texts.other_states.iter();
    let mut other = || others.find(|(code, _)| *code == state);
    member
        .or_else(|| other().map(|(_, name)| *name))
        .unwrap_or_default()
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

/// A cell of the full table.
pub fn cell(teller: Teller, row: &DublinRow, column: Column) -> AnyView {
    let mark = row.mark(column);
    let noted = match (row.count(column), mark) {
        (Some(count), Some(mark)) => Some((count, note(mark), "*")),
        (Some(count), None) if could_have_been_made(row, column) => Some((count, COULD, "†")),
        (Some(count), None) => return self::count(count, teller.language),
        (None, mark) => return missing(teller, mark),
    };
    let noted = noted.map(|(count, note, sign)| {
        view! {
            <a class="figure" href=format!("#{note}")>
                {self::count(count, teller.language)}
                {sign}
            </a>
        }
    });
    noted.into_any()
}

fn could_have_been_made(row: &DublinRow, column: Column) -> bool {
    column == Column::Claims && COULD_HAVE_BEEN_MADE.contains(&row.state)
}

/// A cell without a number, which says so.
pub fn missing(teller: Teller, mark: Option<Mark>) -> AnyView {
    let texts = &super::texts(teller).table;
    let link = mark.map(|mark| {
        let href = format!("#{}", note(mark));
        view! { <a class="figure quiet" href=href>{without(texts, mark)}</a> }
    });
    link.into_any()
}
