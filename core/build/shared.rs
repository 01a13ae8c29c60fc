//! What belongs to no cycle: the GDP of several years, and the Dublin claims.

use super::{
    csv_file::CsvFile,
    tables::{known, line, once},
};
use std::collections::BTreeSet;

const GDP_YEARS: [&str; 4] = ["2022", "2023", "2024", "2025"];
const DUBLIN_YEARS: std::ops::RangeInclusive<u64> = 2020..=2024;

/// The GDP of every state of any cycle.
pub fn gdp_by_year(text: &str, states: &BTreeSet<String>, code: &mut String) -> Result<(), String> {
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

/// The Dublin claims of the Netherlands.
pub fn dublin(text: &str, code: &mut String) -> Result<(), String> {
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
    line(code, format_args!("pub static DUBLIN: &[DublinRow] = &["));
    for row in file.rows() {
        let state = row.text("state")?;
        let year = row.whole("year")?;
        if !DUBLIN_YEARS.contains(&year) {
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
        line(
            code,
            format_args!(
                "    DublinRow {{ state: {state:?}, year: {year}, claims: {}, accepted: {}, transferred: {}, transfer_rate_percent: {rate:?}, note: {:?} }},",
                count("claims")?,
                count("accepted")?,
                count("transferred")?,
                row.cell("note")
            ),
        );
    }
    line(code, format_args!("];"));
    Ok(())
}
