//! A CSV file with header comments. Every complaint about it names file and line.

use std::{collections::BTreeMap, rc::Rc};

/// A parsed file.
pub struct CsvFile {
    pub name: Rc<str>,
    rows: Vec<Row>,
    /// The source in the comment `# source: …`, if all rows have one source.
    source: Option<Row>,
}

/// One row, by column name.
#[derive(Clone)]
pub struct Row {
    file: Rc<str>,
    line: u64,
    cells: BTreeMap<String, String>,
}

impl CsvFile {
    /// A file that may be without rows, because its contents may not be known yet.
    pub fn parse(name: &str, text: &str, columns: &[&str]) -> Result<Self, String> {
        let name: Rc<str> = name.into();
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .flexible(true)
            .from_reader(text.as_bytes());
        let header: Vec<String> = reader
            .headers()
            .map_err(|error| format!("{name}: {error}"))?
            .iter()
            .map(str::to_owned)
            .collect();
        if header != columns {
            return Err(format!(
                "{name}: the columns are {header:?}, expected {columns:?}"
            ));
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| format!("{name}: {error}"))?;
            let row = Row {
                file: Rc::clone(&name),
                line: record.position().map_or(0, |start| line_of(text, start)),
                cells: header
                    .iter()
                    .cloned()
                    .zip(record.iter().map(str::to_owned))
                    .collect(),
            };
            if record.len() != header.len() {
                let (found, expected) = (record.len(), header.len());
                return Err(row.fault(&format!("{found} cells, expected {expected}")));
            }
            rows.push(row);
        }
        let source = source(&name, text);
        Ok(Self { name, rows, source })
    }

    /// A file that must have rows.
    pub fn filled(name: &str, text: &str, columns: &[&str]) -> Result<Self, String> {
        let file = Self::parse(name, text, columns)?;
        match file.rows.as_slice() {
            [] => Err(format!("{name}: no rows")),
            _ => Ok(file),
        }
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The source of all rows, as a row with that column only.
    pub fn source(&self) -> Result<&Row, String> {
        let missing = || format!("{}: no line `# source: …`", self.name);
        self.source.as_ref().ok_or_else(missing)
    }
}

/// The comment that names the source of a whole file.
fn source(file: &Rc<str>, text: &str) -> Option<Row> {
    let mut lines = text.lines().zip(1..);
    lines.find_map(|(written, line)| {
        let named = written.strip_prefix("# source: ")?;
        Some(Row {
            file: Rc::clone(file),
            line,
            cells: BTreeMap::from([("source".to_owned(), named.to_owned())]),
        })
    })
}

/// The line of a row. The reader counts the comments before it as part of it.
fn line_of(text: &str, start: &csv::Position) -> u64 {
    let start_byte = usize::try_from(start.byte()).unwrap_or(usize::MAX);
    let rest = text.get(start_byte..).unwrap_or_default();
    let skipped = rest
        .lines()
        .take_while(|line| line.is_empty() || line.starts_with('#'));
    start.line() + u64::try_from(skipped.count()).unwrap_or_default()
}

impl Row {
    pub fn fault(&self, what: &str) -> String {
        format!("{}:{}: {what}", self.file, self.line)
    }

    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    pub fn text(&self, column: &str) -> Result<&str, String> {
        match self.cell(column) {
            "" => Err(self.fault(&format!("{column} is empty"))),
            text => Ok(text),
        }
    }

    /// One of the words that a column may hold.
    pub fn one_of(&self, column: &str, allowed: &[&str]) -> Result<&str, String> {
        let text = self.text(column)?;
        allowed
            .contains(&text)
            .then_some(text)
            .ok_or_else(|| self.fault(&format!("{column} is `{text}`, allowed are {allowed:?}")))
    }

    pub fn whole(&self, column: &str) -> Result<u64, String> {
        let text = self.text(column)?;
        // `parse` alone would let `+5` through.
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse().ok())
            .flatten()
            .ok_or_else(|| self.fault(&format!("{column} is `{text}`, not a whole number")))
    }

    pub fn optional_whole(&self, column: &str) -> Result<Option<u64>, String> {
        match self.cell(column) {
            "" => Ok(None),
            _ => self.whole(column).map(Some),
        }
    }

    /// Two whole numbers joined by `-`, of which the second is not smaller.
    pub fn range(&self, column: &str) -> Result<(u64, u64), String> {
        let text = self.text(column)?;
        let number = |text: &str| {
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse::<u64>().ok()).flatten()
        };
        text.split_once('-')
            .and_then(|(least, most)| number(least).zip(number(most)))
            .filter(|(least, most)| least <= most)
            .ok_or_else(|| {
                self.fault(&format!(
                    "{column} is `{text}`, not two whole numbers as 1088-1103"
                ))
            })
    }

    /// A number with at most `decimals` decimals, as a whole number of its
    /// smallest unit.
    pub fn scaled(&self, column: &str, decimals: usize) -> Result<u64, String> {
        let text = self.text(column)?;
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{fraction:0<decimals$}");
        let is_number = !whole.is_empty()
            && fraction.len() <= decimals
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number
            .then(|| digits.parse().ok())
            .flatten()
            .ok_or_else(|| {
                self.fault(&format!(
                    "{column} is `{text}`, not a number with at most {decimals} decimals"
                ))
            })
    }
}
