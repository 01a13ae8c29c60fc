//! The sizes of pools, and what is counted as pledged to one.

use super::{
    csv_file::CsvFile,
    tables::{CYCLE, known, line, once},
};
use std::collections::BTreeSet;

pub fn pools(text: &str, code: &mut String) -> Result<(), String> {
    let columns = [
        "id",
        "relocations",
        "financial_eur",
        "what",
        "source",
        "proposal_relocations",
    ];
    let file = CsvFile::parse("pools.csv", text, &columns)?;
    let mut seen = BTreeSet::new();
    let mut proposal = None;
    line(code, format_args!("pub static POOLS: &[NamedPool] = &["));
    for row in file.rows() {
        let id = row.text("id")?;
        once(&mut seen, row, id.to_owned())?;
        let size = match (
            row.optional_whole("relocations")?,
            row.optional_whole("financial_eur")?,
        ) {
            (None, None) => "None".to_owned(),
            (Some(relocations), Some(eur)) if relocations > 0 && eur > 0 => {
                format!("Some(({relocations}, {eur}))")
            }
            _ => {
                return Err(
                    row.fault("relocations and financial_eur: both above zero, or both empty")
                );
            }
        };
        if id == CYCLE {
            proposal = Some(row.whole("proposal_relocations")?);
        } else {
            row.optional_whole("proposal_relocations")?;
        }
        line(
            code,
            format_args!(
                "    NamedPool {{ id: {id:?}, size: {size}, what: {:?}, source: {:?} }},",
                row.text("what")?,
                row.text("source")?
            ),
        );
    }
    let proposal = proposal.ok_or_else(|| format!("{}: no row {CYCLE}", file.name))?;
    line(
        code,
        format_args!(
            "];\npub static CYCLE_ID: &str = {CYCLE:?};\npub static PROPOSAL_RELOCATIONS: u64 = {proposal};"
        ),
    );
    Ok(())
}

/// The one count of the cycle that the sources give.
pub fn counted(text: &str, states: &BTreeSet<String>, code: &mut String) -> Result<(), String> {
    let columns = ["counted_by", "relocations", "financial_eur", "source"];
    let file = CsvFile::parse("counted-pledges-2026.csv", text, &columns)?;
    let [row] = file.rows() else {
        let counts = file.rows().len();
        return Err(format!("{}: {counts} counts, expected one", file.name));
    };
    let by = known(row, "counted_by", states)?;
    let (relocations, eur) = (row.whole("relocations")?, row.whole("financial_eur")?);
    if relocations == 0 || eur == 0 {
        return Err(row.fault("relocations and financial_eur must be above zero"));
    }
    line(
        code,
        format_args!(
            "pub static COUNTED_PLEDGES: (&str, u64, u64, &str) = ({by:?}, {relocations}, {eur}, {:?});",
            row.text("source")?
        ),
    );
    Ok(())
}
