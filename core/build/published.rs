//! Published fair shares, those of the Commission's proposal, and those that were
//! worked out because no number was published.

use super::{
    csv_file::{CsvFile, Row},
    folders::Folder,
    sources::{Sources, word},
    tables::{known, line, once, whole_eur},
};
use std::collections::BTreeSet;

/// The kinds of a published fair share of the Council's pool.
const PUBLISHED: [(&str, &str); 3] = [
    ("cases", "Cases"),
    ("amount", "Amount"),
    ("at-most", "AtMost"),
];
const INFERRED: &str = "inferred";
const PROPOSED: &str = "share-proposed";

/// The published, the proposed and the inferred fair shares as Rust code. The lists
/// are empty if none are known yet. `pool` is the Council's.
pub fn official(
    folder: &Folder,
    states: &BTreeSet<String>,
    pool: (u64, u64),
    sources: &Sources,
) -> Result<[String; 3], String> {
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
    let mut proposed = BTreeSet::new();
    let mut code = [const { String::new() }; 3];
    let [published_code, proposed_code, inferred_code] = &mut code;
    for row in file.rows() {
        let state = known(row, "state", states)?;
        let source = sources.cited(row)?;
        match row.text("kind")? {
            PROPOSED => {
                once(&mut proposed, row, state.to_owned())?;
                only(row, "share_percent")?;
                let share = percent(row)?;
                line(
                    proposed_code,
                    format_args!(
                        "    ProposedShare {{ state: {state:?}, share: {share}, source: {source} }},"
                    ),
                );
            }
            INFERRED => {
                once(&mut seen, row, state.to_owned())?;
                only(row, "cases")?;
                let (least, most) = row.range("cases")?;
                line(
                    inferred_code,
                    format_args!(
                        "    InferredFairShare {{ state: {state:?}, least: Cases::new({least}), most: Cases::new({most}), source: {source} }},"
                    ),
                );
            }
            _ => {
                once(&mut seen, row, state.to_owned())?;
                line(
                    published_code,
                    format_args!("{}", published(row, state, &source, pool)?),
                );
            }
        }
    }
    Ok(code.map(|rows| format!("&[\n{rows}]")))
}

/// A published fair share. If an amount was published, the cases must be the ones
/// worked out from it.
fn published(
    row: &Row,
    state: &str,
    source: &str,
    (relocations, eur): (u64, u64),
) -> Result<String, String> {
    let mut kinds = PUBLISHED.map(|(kind, _)| kind).to_vec();
    kinds.extend([INFERRED, PROPOSED]);
    row.one_of("kind", &kinds)?;
    let kind = word(row, "kind", &PUBLISHED)?;
    let share = match row.cell("share_percent") {
        "" => "None".to_owned(),
        _ => format!("Some({})", percent(row)?),
    };
    let cases = row.whole("cases")?;
    let amount = row.optional_whole("amount_eur")?;
    if kind != "Cases" {
        let amount = amount.ok_or_else(|| row.fault("amount_eur is empty"))?;
        let wide = u128::from;
        // cases = amount / (eur / relocations), without a division.
        if wide(cases) * wide(eur) != wide(amount) * wide(relocations) {
            return Err(row.fault("cases is not amount_eur / unit value of the Council's pool"));
        }
    }
    let amount = match amount {
        Some(amount) => format!("Some({})", whole_eur(amount)),
        None => "None".to_owned(),
    };
    Ok(format!(
        "    OfficialFairShare {{ state: {state:?}, share: {share}, cases: Cases::new({cases}), amount: {amount}, kind: PublishedKind::{kind}, source: {source} }},"
    ))
}

/// A percentage with at most four decimals, kept as it is written.
fn percent(row: &Row) -> Result<String, String> {
    row.scaled("share_percent", 4)?;
    let text = row.text("share_percent")?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let units = format!("{whole}{fraction}");
    let units = units.trim_start_matches('0');
    Ok(format!(
        "Percent::from_decimal(Decimal::from_parts({}, 0, 0, false, {}))",
        if units.is_empty() { "0" } else { units },
        fraction.len()
    ))
}

/// Checks that no other figure stands in the row.
fn only(row: &Row, filled: &str) -> Result<(), String> {
    let mut others = ["share_percent", "cases", "amount_eur"].into_iter();
    let other = others.find(|column| *column != filled && !row.cell(column).is_empty());
    match other {
        Some(other) => Err(row.fault(&format!("{other} is not empty"))),
        None => Ok(()),
    }
}
