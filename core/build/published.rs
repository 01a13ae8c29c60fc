//! Published fair shares.

use super::{
    csv_file::{CsvFile, Row},
    folders::Folder,
    sources::Sources,
    tables::{known, line, once},
};
use std::collections::BTreeSet;

/// As Rust code; none where nothing was published yet. `pool` is the Council's.
pub fn official(
    folder: &Folder,
    states: &BTreeSet<String>,
    pool: (u64, u64),
    sources: &Sources,
) -> Result<String, String> {
    let columns = [
        "state",
        "share_percent",
        "cases",
        "amount_eur",
        "kind",
        "source",
    ];
    let (name, text) = folder.file("official-fair-shares.csv")?;
    let file = CsvFile::parse(&name, text, &columns)?;
    let mut seen = BTreeSet::new();
    let mut code = String::from("&[\n");
    for row in file.rows() {
        let state = known(row, "state", states)?;
        once(&mut seen, row, state.to_owned())?;
        let share = match row.cell("share_percent") {
            "" => None,
            text => {
                row.scaled("share_percent", 4)?;
                Some(text)
            }
        };
        let cases = row.whole("cases")?;
        let amount = row.optional_whole("amount_eur")?;
        line(
            &mut code,
            format_args!(
                "    OfficialFairShare {{ state: {state:?}, share_percent: {share:?}, cases: {cases}, amount_eur: {amount:?}, kind: PublishedKind::{}, source: {} }},",
                kind(row, cases, amount, pool)?,
                sources.cited(row)?
            ),
        );
    }
    code.push(']');
    Ok(code)
}

/// What was published; where that is an amount, the cases are worked out from it.
fn kind(
    row: &Row,
    cases: u64,
    amount: Option<u64>,
    (relocations, eur): (u64, u64),
) -> Result<&'static str, String> {
    let kind = match row.text("kind")? {
        "cases" => return Ok("Cases"),
        "amount" => "Amount",
        "at-most" => "AtMost",
        other => {
            return Err(row.fault(&format!(
                "kind is `{other}`, allowed are cases, amount and at-most"
            )));
        }
    };
    let wide = u128::from;
    let amount = amount.ok_or_else(|| row.fault("amount_eur is empty"))?;
    // cases = amount / (eur / relocations), without a division.
    if wide(cases) * wide(eur) == wide(amount) * wide(relocations) {
        Ok(kind)
    } else {
        Err(row.fault("cases is not amount_eur / unit value of the Council's pool"))
    }
}
