//! What each file must hold, and the Rust constants it becomes.

use super::{
    csv_file::{CsvFile, Row},
    decisions::decisions,
    dublin::dublin,
    pools::{counted, pools},
};
use std::{collections::BTreeSet, fmt::Write};

/// The texts of the files.
pub struct Files<'a> {
    pub reference_key: &'a str,
    pub pools: &'a str,
    pub counted: &'a str,
    pub official: &'a str,
    pub gdp_by_year: &'a str,
    pub dublin: &'a str,
    pub decisions: &'a str,
}

/// The year this project has the data of.
pub const CYCLE: &str = "2026";
/// The member states of the Union.
const MEMBER_STATES: usize = 27;
const GDP_YEARS: [&str; 4] = ["2022", "2023", "2024", "2025"];

/// All constants as Rust code, or the first fault with its file and line.
pub fn generate(files: &Files) -> Result<String, String> {
    let mut code = String::new();
    let states = states(files.reference_key, &mut code)?;
    pools(files.pools, &mut code)?;
    counted(files.counted, &states, &mut code)?;
    official(files.official, &states, &mut code)?;
    gdp_by_year(files.gdp_by_year, &states, &mut code)?;
    dublin(files.dublin, &mut code)?;
    decisions(files.decisions, &states, &mut code)?;
    Ok(code)
}

pub fn line(code: &mut String, text: std::fmt::Arguments) {
    // Writing to a `String` cannot fail.
    let _ = code.write_fmt(text);
    code.push('\n');
}

pub fn once(seen: &mut BTreeSet<String>, row: &Row, key: String) -> Result<(), String> {
    let fault = row.fault(&format!("{key} stands here for the second time"));
    seen.insert(key).then_some(()).ok_or(fault)
}

fn states(text: &str, code: &mut String) -> Result<BTreeSet<String>, String> {
    let columns = [
        "state",
        "name_nl",
        "name_en",
        "population",
        "population_rounded",
        "gdp_meur",
        &format!("status_{CYCLE}"),
        &format!("choice_{CYCLE}"),
        &format!("obligation_{CYCLE}"),
    ];
    let file = CsvFile::parse("reference-key-2026.csv", text, &columns)?;
    let (_, _, _, _, _, _, status, choice, obligation) = columns.into();
    line(
        code,
        format_args!(
            "pub static POPULATION_SOURCE: &str = {:?};\npub static GDP_SOURCE: &str = {:?};\npub static POSITION_SOURCE: &str = {:?};",
            file.note("population")?,
            file.note("gdp_meur")?,
            file.note(status)?
        ),
    );
    line(
        code,
        format_args!("pub static MEMBER_STATES: &[MemberState] = &["),
    );
    let mut seen = BTreeSet::new();
    for row in file.rows() {
        let state = row.text("state")?;
        once(&mut seen, row, state.to_owned())?;
        let population = row.whole("population")?;
        let gdp = row.scaled("gdp_meur", 1)?;
        if population == 0 || gdp == 0 {
            return Err(row.fault("population and gdp_meur must be above zero"));
        }
        let rounded = row.words("population_rounded", &["yes", "no"])? == "yes";
        let status = row.words(
            status,
            &[
                "none",
                "at-risk",
                "significant-situation",
                "under-pressure",
                "not-bound",
            ],
        )?;
        let choice = row.words(
            choice,
            &[
                "relocation",
                "financial",
                "alternative",
                "exempt",
                "refused",
                "not-bound",
            ],
        )?;
        let obligation = match row.text(obligation)? {
            "full" => "Full",
            "benefitting" => "Benefitting",
            "exempt" => "Exempt",
            "not-bound" => "NotBound",
            other => return Err(row.fault(&format!("obligation is `{other}`"))),
        };
        if (status == "under-pressure") != (obligation == "Benefitting")
            || (choice == "exempt") != (obligation == "Exempt")
            || (status == "not-bound") != (obligation == "NotBound")
        {
            return Err(row.fault("the obligation does not follow from status and choice"));
        }
        line(
            code,
            format_args!(
                "    MemberState {{ code: {state:?}, name_nl: {:?}, name_en: {:?}, population: {population}, population_rounded: {rounded}, gdp_tenths: {gdp}, status: {status:?}, choice: {choice:?}, obligation: Obligation::{obligation} }},",
                row.text("name_nl")?,
                row.text("name_en")?
            ),
        );
    }
    line(code, format_args!("];"));
    if seen.len() != MEMBER_STATES {
        return Err(format!(
            "{}: {} member states, expected {MEMBER_STATES}",
            file.name,
            seen.len()
        ));
    }
    Ok(seen)
}

fn official(text: &str, states: &BTreeSet<String>, code: &mut String) -> Result<(), String> {
    let columns = [
        "state",
        "share_percent",
        "cases",
        "amount_eur",
        "kind",
        "source",
    ];
    let file = CsvFile::parse("official-fair-shares-2026.csv", text, &columns)?;
    let mut seen = BTreeSet::new();
    line(
        code,
        format_args!("pub static OFFICIAL_FAIR_SHARES: &[OfficialFairShare] = &["),
    );
    for row in file.rows() {
        let state = known(row, "state", states)?;
        once(&mut seen, row, state.to_owned())?;
        row.words("kind", &["published", "derived"])?;
        let share = match row.cell("share_percent") {
            "" => None,
            text => {
                row.scaled("share_percent", 4)?;
                Some(text)
            }
        };
        line(
            code,
            format_args!(
                "    OfficialFairShare {{ state: {state:?}, share_percent: {share:?}, cases: {}, amount_eur: {:?}, source: {:?} }},",
                row.whole("cases")?,
                row.optional_whole("amount_eur")?,
                row.text("source")?
            ),
        );
    }
    line(code, format_args!("];"));
    Ok(())
}

pub fn known<'a>(row: &'a Row, column: &str, states: &BTreeSet<String>) -> Result<&'a str, String> {
    let state = row.text(column)?;
    states
        .contains(state)
        .then_some(state)
        .ok_or_else(|| row.fault(&format!("{state} is not a member state")))
}

fn gdp_by_year(text: &str, states: &BTreeSet<String>, code: &mut String) -> Result<(), String> {
    let [a, b, c, d] = GDP_YEARS;
    let file = CsvFile::parse("gdp-by-year.csv", text, &["state", a, b, c, d])?;
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
