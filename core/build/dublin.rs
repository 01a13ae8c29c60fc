//! The Dublin table: the values that its cells may hold, and the marks of the cells
//! that differ from the print.

use super::{
    csv_file::{CsvFile, Row},
    sources::Sources,
    tables::{line, once},
};
use std::collections::BTreeSet;

const YEARS: std::ops::RangeInclusive<u64> = 2020..=2024;
/// The columns that a mark may name, and their names in the code.
const MARKED: [(&str, &str); 3] = [
    ("claims", "Claims"),
    ("accepted", "Accepted"),
    ("transferred", "Transferred"),
];
const RATE: &str = "rate";

pub fn dublin(text: &str, sources: &Sources, code: &mut String) -> Result<(), String> {
    let columns = [
        "state",
        "year",
        "claims",
        "accepted",
        "transferred",
        "transfer_rate_percent",
        "note",
    ];
    let file = CsvFile::filled("data/dublin-claims-2020-2024.csv", text, &columns)?;
    let mut seen = BTreeSet::new();
    line(
        code,
        format_args!(
            "pub static DUBLIN_SOURCE: Citations = {};\npub static DUBLIN: &[DublinRow] = &[",
            sources.cited(file.source()?)?
        ),
    );
    for row in file.rows() {
        let state = row.text("state")?;
        let year = row.whole("year")?;
        if !YEARS.contains(&year) {
            return Err(row.fault(&format!("year {year} is not in the source")));
        }
        once(&mut seen, row, format!("{state} {year}"))?;
        let count = |column| match row.cell(column) {
            "<5" => Ok("Some(Count::BelowFive)".to_owned()),
            _ => row.optional_whole(column).map(|count| match count {
                Some(count) => format!("Some(Count::Rounded({count}))"),
                None => "None".to_owned(),
            }),
        };
        let rate = row.optional_whole("transfer_rate_percent")?;
        if rate.is_some_and(|percent| percent > 100) {
            return Err(row.fault("transfer_rate_percent is above 100"));
        }
        let (claims, accepted, transferred) =
            (count("claims")?, count("accepted")?, count("transferred")?);
        let (marks, rate_mark) = marks(row)?;
        line(
            code,
            format_args!(
                "    DublinRow {{ state: {state:?}, year: {year}, claims: {claims}, accepted: {accepted}, transferred: {transferred}, transfer_rate_percent: {rate:?}, marks: &[{marks}], rate_mark: {rate_mark} }},",
            ),
        );
    }
    line(code, format_args!("];"));
    Ok(())
}

/// The marks of a row: one for each of its counts that has one, and the mark of its
/// percentage. A cell has a mark for a missing number exactly if it has no number.
fn marks(row: &Row) -> Result<(String, String), String> {
    let mut notes = Vec::new();
    for note in row.cell("note").split("; ").filter(|note| !note.is_empty()) {
        let known = |column: &str| column == RATE || MARKED.iter().any(|(name, _)| *name == column);
        match note.split_once(": ") {
            Some((column, mark)) if known(column) => notes.push((column, mark)),
            _ => return Err(row.fault(&format!("note `{note}` marks no column"))),
        }
    }
    let find = |column: &str, cell: &str| {
        let mut of = notes.iter().filter(|(name, _)| *name == column);
        let mark = of.next().map(|(_, mark)| *mark);
        if of.next().is_some() {
            return Err(row.fault(&format!("{column} has two marks")));
        }
        let (code, is_missing) = match mark {
            None => (None, false),
            Some("blank") => (Some("Mark::Blank".to_owned()), true),
            Some("lost") => (Some("Mark::Lost".to_owned()), true),
            Some("covered") => (Some("Mark::Covered".to_owned()), true),
            Some("misread") => (Some("Mark::Misread".to_owned()), true),
            Some("doubtful") => (Some("Mark::Doubtful".to_owned()), false),
            Some(mark) => match mark.strip_prefix("printed ").map(str::parse::<u32>) {
                Some(Ok(printed)) => (Some(format!("Mark::Printed({printed})")), false),
                _ => return Err(row.fault(&format!("{column} has the mark `{mark}`"))),
            },
        };
        if row.cell(cell).is_empty() == is_missing {
            Ok(code)
        } else {
            Err(row.fault(&format!("{cell} and its mark do not go together")))
        }
    };
    let mut marks = Vec::new();
    for (column, name) in MARKED {
        let mark = find(column, column)?;
        marks.extend(mark.map(|mark| format!("(Column::{name}, {mark})")));
    }
    let rate = find(RATE, "transfer_rate_percent")?;
    let rate = rate.map_or("None".to_owned(), |mark| format!("Some({mark})"));
    Ok((marks.join(", "), rate))
}
