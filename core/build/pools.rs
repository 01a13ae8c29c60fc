//! The sizes of pools, and the pledges that a state counts.

use super::{
    csv_file::CsvFile,
    folders::Folder,
    sources::Sources,
    tables::{known, line, once},
};
use std::collections::BTreeSet;

/// The size of the pool that the Council set, and all pools as Rust code.
pub fn pools(folder: &Folder, sources: &Sources) -> Result<((u64, u64), String), String> {
    let columns = ["id", "relocations", "financial_eur", "what", "source"];
    let (name, text) = folder.file("pools.csv")?;
    let file = CsvFile::filled(&name, text, &columns)?;
    let year = folder.year.to_string();
    let mut seen = BTreeSet::new();
    let mut set_by_council = None;
    let mut code = String::from("&[\n");
    for row in file.rows() {
        let id = row.text("id")?;
        once(&mut seen, row, id.to_owned())?;
        let size = match (
            row.optional_whole("relocations")?,
            row.optional_whole("financial_eur")?,
        ) {
            (None, None) => None,
            (Some(relocations), Some(eur)) if relocations > 0 && eur > 0 => {
                Some((relocations, eur))
            }
            _ => {
                return Err(
                    row.fault("relocations and financial_eur: both above zero, or both empty")
                );
            }
        };
        if id == year {
            set_by_council = Some(size.ok_or_else(|| row.fault("the Council's pool has no size"))?);
        }
        line(
            &mut code,
            format_args!(
                "    NamedPool {{ id: {id:?}, size: {size:?}, what: {:?}, source: {} }},",
                row.text("what")?,
                sources.cited(row)?
            ),
        );
    }
    code.push(']');
    match set_by_council {
        Some(size) => Ok((size, code)),
        None => Err(format!("{name}: no row {year}")),
    }
}

/// The one count of the cycle that the sources give, or `None` if they give none.
pub fn counted(
    folder: &Folder,
    states: &BTreeSet<String>,
    sources: &Sources,
) -> Result<String, String> {
    let columns = ["counted_by", "relocations", "financial_eur", "source"];
    let (name, text) = folder.file("counted-pledges.csv")?;
    let file = CsvFile::parse(&name, text, &columns)?;
    let row = match file.rows() {
        [] => return Ok("None".to_owned()),
        [row] => row,
        rows => return Err(format!("{name}: {} counts, expected one", rows.len())),
    };
    let by = known(row, "counted_by", states)?;
    let (relocations, eur) = (row.whole("relocations")?, row.whole("financial_eur")?);
    if relocations == 0 || eur == 0 {
        return Err(row.fault("relocations and financial_eur must be above zero"));
    }
    Ok(format!(
        "Some(({by:?}, {relocations}, {eur}, {}))",
        sources.cited(row)?
    ))
}
