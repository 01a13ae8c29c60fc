//! The figures of border procedures.

use super::{csv_file::CsvFile, sources::Sources, tables::line};

/// The rows, each with the constant it becomes.
const ROWS: [(&str, &str); 4] = [
    ("union-per-year", "UNION_PER_YEAR"),
    ("dutch-places", "DUTCH_PLACES"),
    ("dutch-first-year", "DUTCH_FIRST_YEAR"),
    ("dutch-second-year", "DUTCH_SECOND_YEAR"),
];

pub fn border(text: &str, sources: &Sources, code: &mut String) -> Result<(), String> {
    let columns = ["id", "number", "source"];
    let file = CsvFile::filled("data/border-procedures.csv", text, &columns)?;
    let given = file.rows().len();
    if given != ROWS.len() {
        let wanted = ROWS.len();
        return Err(format!("{}: {given} rows, expected {wanted}", file.name));
    }
    for (row, (id, constant)) in file.rows().iter().zip(ROWS) {
        let named = row.text("id")?;
        if named != id {
            return Err(row.fault(&format!("id is `{named}`, expected `{id}`")));
        }
        let number = row.whole("number")?;
        if number == 0 {
            return Err(row.fault("number must be above zero"));
        }
        let source = sources.cited(row)?;
        line(
            code,
            format_args!(
                "pub static {constant}: Stated = Stated {{ number: {number}, source: {source} }};"
            ),
        );
    }
    Ok(())
}
