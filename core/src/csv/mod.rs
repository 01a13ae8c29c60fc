//! A scenario and its settlement as CSV, for a spreadsheet.

mod rows;
mod scenario;
mod settlement;

use crate::{Cycle, Error, ErrorCode, Scenario, settle_in};
use rows::Value;

/// The way in which a file writes decimals and separates columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvForm {
    /// `5.18`, with commas between columns (RFC 4180).
    Points,
    /// `5,18`, with semicolons between columns, as a Dutch spreadsheet expects.
    Commas,
}

impl CsvForm {
    /// The form that JavaScript calls by that name.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidScenario`] for any other name.
    ///
    /// ```
    /// use solidarity_core::csv::CsvForm;
    /// assert_eq!(CsvForm::from_name("commas"), Ok(CsvForm::Commas));
    /// assert_eq!(
    ///     CsvForm::from_name("tabs").unwrap_err().to_string(),
    ///     "form: given tabs, allowed: points, commas"
    /// );
    /// ```
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "points" => Ok(Self::Points),
            "commas" => Ok(Self::Commas),
            other => Err(Error::new(
                ErrorCode::InvalidScenario,
                "form",
                other,
                "points, commas",
            )),
        }
    }
}

/// The sign by which spreadsheets know that the file is Unicode.
const BYTE_ORDER_MARK: &str = "\u{feff}";

const HEADINGS: [&str; 5] = ["part", "name", "value", "unit", "article"];

/// The scenario and its settlement, with a row for each figure: the `part` that it
/// belongs to (`about`, `scenario`, `settlement`), its `name` as in the JSON, its
/// `value`, its `unit` (cases, EUR, percent, or none) and the `article`. The first
/// rows name the version of the data, and the query of the link that opens the same
/// scenario.
///
/// The file starts with a byte order mark; its lines end in CR LF. Yes and no are
/// written as words, and so is "no limit" if there is no number of eligible cases.
/// No cell starts with a sign that a spreadsheet takes for a formula.
///
/// # Errors
/// Those of [`crate::settle`].
///
/// ```
/// use solidarity_core::{Scenario, csv::{CsvForm, to_csv}};
/// let scenario = Scenario::default();
/// let file = to_csv(&scenario, CsvForm::Points)?;
/// assert!(file.starts_with("\u{feff}part,name,value,unit,article\r\n"));
/// assert!(file.contains("\r\nsettlement,due.financialEur,21760000,EUR,Art. 56(2)(b)\r\n"));
/// let dutch = to_csv(&scenario, CsvForm::Commas)?;
/// assert!(dutch.contains("\r\nsettlement;sharePercent;5,1"));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn to_csv(scenario: &Scenario, form: CsvForm) -> Result<String, Error> {
    let cycle = Cycle::find(&scenario.cycle)?;
    let settlement = settle_in(&cycle, scenario)?;
    let mut file = BYTE_ORDER_MARK.to_owned();
    line(&mut file, HEADINGS, form);
    for row in rows::rows(&cycle, scenario, &settlement) {
        let value = match (row.value, form) {
            (Value::Number(number), CsvForm::Commas) => number.replace('.', ","),
            (Value::Number(text) | Value::Text(text), _) => text,
        };
        let cells = [row.part, &row.name, &value, row.unit, &row.article];
        line(&mut file, cells, form);
    }
    Ok(file)
}

fn line(file: &mut String, cells: [&str; 5], form: CsvForm) {
    let between = match form {
        CsvForm::Points => ',',
        CsvForm::Commas => ';',
    };
    for (column, cell) in cells.into_iter().enumerate() {
        if column > 0 {
            file.push(between);
        }
        file.push_str(&quoted(cell, between));
    }
    file.push_str("\r\n");
}

/// The cell, in quotation marks if it would not stay one cell without them.
fn quoted(cell: &str, between: char) -> String {
    if cell.contains([between, '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_stays_one_cell() {
        assert_eq!(quoted("Art. 61, 62", ','), "\"Art. 61, 62\"");
        assert_eq!(quoted("Art. 61, 62", ';'), "Art. 61, 62");
        assert_eq!(quoted("a \"b\"", ';'), "\"a \"\"b\"\"\"");
        assert_eq!(quoted("two\nlines", ','), "\"two\nlines\"");
    }
}
