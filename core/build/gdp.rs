//! The GDP of several years, which belongs to no cycle.

use super::{
    csv_file::CsvFile,
    sources::Sources,
    tables::{known, line, once},
};
use std::collections::BTreeSet;

const GDP_YEARS: [&str; 4] = ["2022", "2023", "2024", "2025"];

/// The GDP of every state of any cycle.
pub fn gdp_by_year(
    text: &str,
    states: &BTreeSet<String>,
    sources: &Sources,
    code: &mut String,
) -> Result<(), String> {
    let [a, b, c, d] = GDP_YEARS;
    let file = CsvFile::filled("data/gdp-by-year.csv", text, &["state", a, b, c, d])?;
    let mut seen = BTreeSet::new();
    line(
        code,
        format_args!(
            "pub static GDP_YEARS: [u16; {}] = [{}];",
            GDP_YEARS.len(),
            GDP_YEARS.join(", ")
        ),
    );
    let columns = GDP_YEARS.map(|year| sources.cited_at(file.source()?, year));
    let columns = columns.into_iter().collect::<Result<Vec<_>, _>>()?;
    line(
        code,
        format_args!(
            "pub static GDP_SOURCES: [Citations; {}] = [{}];",
            GDP_YEARS.len(),
            columns.join(", ")
        ),
    );
    line(
        code,
        format_args!("pub static GDP_BY_YEAR: &[GdpByYear] = &["),
    );
    for row in file.rows() {
        let state = known(row, "state", states)?;
        once(&mut seen, row, state.to_owned())?;
        let tenths = GDP_YEARS
            .iter()
            .map(|year| row.scaled(year, 1))
            .collect::<Result<Vec<_>, _>>()?;
        line(
            code,
            format_args!("    GdpByYear {{ state: {state:?}, gdp_tenths: {tenths:?} }},"),
        );
    }
    line(code, format_args!("];"));
    match states.difference(&seen).next() {
        Some(missing) => Err(format!("{}: no row for {missing}", file.name)),
        None => Ok(()),
    }
}
