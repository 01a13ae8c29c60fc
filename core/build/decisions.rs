//! The decisions that are not made or not public yet.

use super::{
    csv_file::{CsvFile, Row},
    folders::Folder,
    sources::Sources,
};
use std::collections::BTreeSet;

/// Each decision as outcome and source: the official count of the pledges, the
/// states with shortcomings, and the cases that count by the agreement with Greece.
pub fn decisions(
    folder: &Folder,
    states: &BTreeSet<String>,
    sources: &Sources,
) -> Result<[String; 3], String> {
    let columns = ["id", "outcome", "source"];
    let (name, text) = folder.file("decisions.csv")?;
    let file = CsvFile::filled(&name, text, &columns)?;
    let [pledges, shortcomings, greek] = file.rows() else {
        let rows = file.rows().len();
        return Err(format!("{}: {rows} decisions, expected three", file.name));
    };
    named(pledges, "official-pledges")?;
    named(shortcomings, "dublin-shortcomings")?;
    named(greek, "greek-cases")?;
    let (count, found) = (official(pledges)?, found(shortcomings, states)?);
    Ok([
        format!("({count}, {})", sources.cited(pledges)?),
        format!("({found}, {})", sources.cited(shortcomings)?),
        format!("({}, {})", cases(greek)?, sources.cited(greek)?),
    ])
}

fn named(row: &Row, id: &str) -> Result<(), String> {
    let given = row.text("id")?;
    (given == id)
        .then_some(())
        .ok_or_else(|| row.fault(&format!("id is `{given}`, expected `{id}`")))
}

fn official(row: &Row) -> Result<String, String> {
    let outcome = row.cell("outcome");
    if outcome.is_empty() {
        return Ok("None".to_owned());
    }
    outcome
        .split_once('+')
        .and_then(|(relocations, eur)| number(relocations).zip(number(eur)))
        .map(|pledges| format!("Some({pledges:?})"))
        .ok_or_else(|| {
            row.fault(&format!(
                "outcome is `{outcome}`, not relocations+euros in whole numbers"
            ))
        })
}

fn number(part: &str) -> Option<u64> {
    let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| part.parse().ok()).flatten()
}

fn cases(row: &Row) -> Result<String, String> {
    match row.cell("outcome") {
        "" => Ok("None".to_owned()),
        outcome => number(outcome)
            .map(|cases| format!("Some({cases})"))
            .ok_or_else(|| row.fault(&format!("outcome is `{outcome}`, not a number of cases"))),
    }
}

fn found(row: &Row, states: &BTreeSet<String>) -> Result<String, String> {
    let outcome = row.cell("outcome");
    match outcome {
        "" => return Ok("None".to_owned()),
        "none" => return Ok("Some(&[])".to_owned()),
        _ => {}
    }
    let named: Vec<&str> = outcome.split('+').collect();
    match named.iter().find(|state| !states.contains(**state)) {
        Some(state) => Err(row.fault(&format!("{state} is not a member state"))),
        None => Ok(format!("Some(&{named:?})")),
    }
}
