//! The events of the time line, and the vote. Dates become the days they cover,
//! numbered, so that the core can subtract them without a calendar of its own.

use super::{
    csv_file::{CsvFile, Row},
    sources::Sources,
    tables::{known, line, once},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

pub fn events(text: &str, until: &str, sources: &Sources, code: &mut String) -> Result<(), String> {
    let columns = ["id", "date", "due", "rules", "source"];
    let file = CsvFile::filled("data/timeline.csv", text, &columns)?;
    let (_, _, until) =
        moment(until).ok_or_else(|| format!("{}: until is `{until}`, no date", file.name))?;
    line(
        code,
        format_args!(
            "pub static SOURCES_UNTIL: Moment = {until};\npub static EVENTS: &[Event] = &["
        ),
    );
    let mut seen = BTreeSet::new();
    let mut before = i32::MIN;
    for row in file.rows() {
        let id = row.text("id")?;
        once(&mut seen, row, id.to_owned())?;
        let date = optional_moment(row, "date")?;
        let due = optional_moment(row, "due")?;
        let rules = parts(row.cell("rules"));
        if due.is_some() && rules.is_empty() {
            return Err(row.fault("due without a rule that sets it"));
        }
        let (_, last, _) = date
            .as_ref()
            .or(due.as_ref())
            .ok_or_else(|| row.fault("date and due are both empty"))?;
        if *last < before {
            return Err(row.fault("stands after a later event"));
        }
        before = *last;
        let written = |moment: Option<Numbered>| match moment {
            Some((_, _, moment)) => format!("Some({moment})"),
            None => "None".to_owned(),
        };
        line(
            code,
            format_args!(
                "    Event {{ id: {id:?}, date: {}, due: {}, rules: &{rules:?}, source: {} }},",
                written(date),
                written(due),
                sources.cited(row)?
            ),
        );
    }
    line(code, format_args!("];"));
    Ok(())
}

fn parts(cell: &str) -> Vec<&str> {
    cell.split('+').filter(|part| !part.is_empty()).collect()
}

/// The first and the last day, numbered, and the `Moment` as Rust code.
type Numbered = (i32, i32, String);

fn optional_moment(row: &Row, column: &str) -> Result<Option<Numbered>, String> {
    match row.cell(column) {
        "" => Ok(None),
        text => moment(text)
            .map(Some)
            .ok_or_else(|| row.fault(&format!("{column} is `{text}`, no day, month or two days"))),
    }
}

fn moment(text: &str) -> Option<Numbered> {
    let (first, last) = match text.split_once('/') {
        Some((first, last)) => (day(first)?, day(last)?),
        None if text.len() == "2025-10".len() => {
            let first = day(&format!("{text}-01"))?;
            (first, first.last_of_month())
        }
        None => (day(text)?, day(text)?),
    };
    let [first, last] = [first, last].map(number);
    (first <= last).then(|| {
        let code = format!("Moment {{ written: {text:?}, first: {first}, last: {last} }}");
        (first, last, code)
    })
}

/// A day, written in the one way that can be compared as text.
fn day(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (day.to_string() == text).then_some(day)
}

/// Days since 1 January 1970.
fn number(day: Date) -> i32 {
    (day - Date::constant(1970, 1, 1)).get_days()
}

pub fn votes(
    text: &str,
    states: &BTreeSet<String>,
    sources: &Sources,
    code: &mut String,
) -> Result<(), String> {
    let file = CsvFile::parse(
        "data/votes-2025-12-22.csv",
        text,
        &["state", "vote", "statement"],
    )?;
    line(
        code,
        format_args!(
            "pub static VOTES_SOURCE: Citations = {};\npub static VOTES: &[StatedVote] = &[",
            sources.cited(file.source()?)?
        ),
    );
    let mut seen = BTreeSet::new();
    for row in file.rows() {
        let state = known(row, "state", states)?;
        once(&mut seen, row, state.to_owned())?;
        let vote = match row.text("vote")? {
            "against" => "Against",
            "abstained" => "Abstained",
            other => return Err(row.fault(&format!("vote is `{other}`"))),
        };
        let statement = row.one_of("statement", &["yes", "no"])? == "yes";
        line(
            code,
            format_args!(
                "    StatedVote {{ state: {state:?}, vote: Vote::{vote}, has_statement: {statement} }},"
            ),
        );
    }
    line(code, format_args!("];"));
    Ok(())
}
