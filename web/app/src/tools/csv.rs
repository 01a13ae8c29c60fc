//! A table as CSV, with the notes that it is given above it as comments.

use super::table::{Cell, Table};
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// How a file writes decimals, and with them what stands between its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimals {
    /// `5.18`, columns by commas (RFC 4180).
    Points,
    /// `5,18`, columns by semicolons: what a Dutch spreadsheet expects.
    Commas,
}

/// Spreadsheets tell by this sign that the file is Unicode.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The file. Each note is a comment line at its top.
///
/// Returns `None` if the writer fails, which it does not in memory.
pub fn write(table: &Table, notes: &[String], decimals: Decimals) -> Option<String> {
    let mut writer = WriterBuilder::new()
        .delimiter(match decimals {
            Decimals::Points => b',',
            Decimals::Commas => b';',
        })
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    writer.write_record(&table.headings).ok()?;
    for row in &table.rows {
        writer
            .write_record(row.iter().map(|cell| written(cell, decimals)))
            .ok()?;
    }
    let rows = String::from_utf8(writer.into_inner().ok()?).ok()?;
    let notes = notes.iter().map(|note| {
        let line = note.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("# {line}\r\n")
    });
    Some(format!(
        "{BYTE_ORDER_MARK}{}{rows}",
        notes.collect::<String>()
    ))
}

fn written(cell: &Cell, decimals: Decimals) -> String {
    match (cell, decimals) {
        (Cell::Exact(exact), Decimals::Commas) => exact.replace('.', ","),
        (Cell::Exact(exact), Decimals::Points) => exact.clone(),
        // A spreadsheet would take it for a formula.
        (Cell::Text(text), _) if text.starts_with(['=', '+', '@']) => format!("'{text}"),
        (Cell::Text(text), _) => text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let exact = |text: &str| Cell::Exact(text.to_owned());
        let text = |text: &str| Cell::Text(text.to_owned());
        Table {
            caption: "Shares".to_owned(),
            headings: ["State", "Share", "Said"].map(str::to_owned).to_vec(),
            rows: vec![
                vec![
                    text("Netherlands"),
                    exact("5.1767"),
                    text("a \"mix\", maybe; yes"),
                ],
                vec![text("Malta"), exact("1"), text("<5")],
            ],
        }
    }

    #[test]
    fn the_file_can_be_read_again() -> Result<(), csv::Error> {
        for (decimals, delimiter, share) in [
            (Decimals::Points, b',', "5.1767"),
            (Decimals::Commas, b';', "5,1767"),
        ] {
            let notes = ["Source: Eurostat".to_owned(), "two\nlines".to_owned()];
            let file = write(&table(), &notes, decimals).unwrap_or_default();
            assert!(file.starts_with("\u{feff}# Source: Eurostat\r\n# two lines\r\n"));
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(delimiter)
                .comment(Some(b'#'))
                .from_reader(file.trim_start_matches('\u{feff}').as_bytes());
            assert_eq!(reader.headers()?, vec!["State", "Share", "Said"]);
            let rows: Vec<_> = reader.records().collect::<Result<_, _>>()?;
            let quoted = vec!["Netherlands", share, "a \"mix\", maybe; yes"];
            assert_eq!(rows, [quoted, vec!["Malta", "1", "<5"]]);
        }
        Ok(())
    }

    #[test]
    fn no_cell_is_a_formula() {
        let cell = Cell::Text("=1+1".to_owned());
        assert_eq!(written(&cell, Decimals::Points), "'=1+1");
    }
}
