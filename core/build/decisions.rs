//! What is not decided or not public yet.

use super::{
    csv_file::{CsvFile, Row},
    tables::line,
};
use std::collections::BTreeSet;

pub fn decisions(text: &str, states: &BTreeSet<String>, code: &mut String) -> Result<(), String> {
    let columns = ["id", "outcome", "source"];
    let file = CsvFile::parse("decisions-2026.csv", text, &columns)?;
    let [pledges, shortcomings] = file.rows() else {
        let rows = file.rows().len();
        return Err(format!("{}: {rows} decisions, expected two", file.name));
    };
    named(pledges, "official-pledges")?;
    line(
        code,
        format_args!(
            "pub static OFFICIAL_PLEDGES: (Option<(u64, u64)>, &str) = ({}, {:?});",
            official(pledges)?,
            pledges.text("source")?
        ),
    );
    named(shortcomings, "dublin-shortcomings")?;
    line(
        code,
        format_args!(
            "pub static SHORTCOMINGS: (Option<&[&str]>, &str) = ({}, {:?});",
            found(shortcomings, states)?,
            shortcomings.text("source")?
        ),
    );
    Ok(())
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
    let number = |part: &str| {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<u64>().ok()).flatten()
    };
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
