//! Facts that the documents do not hold.

use super::{
    csv_file::{CsvFile, Row},
    sources::{GRADES, Sources, is_day, word},
    tables::{line, once, whole_eur},
};
use std::collections::BTreeSet;

const SEEN: [(&str, &str); 3] = [("whole", "Whole"), ("start", "Start"), ("own", "Own")];

pub fn later(text: &str, sources: &Sources, code: &mut String) -> Result<(), String> {
    let columns = [
        "id", "date", "grade", "seen", "figure", "what_nl", "what_en", "source",
    ];
    let file = CsvFile::filled("data/later-facts.csv", text, &columns)?;
    let mut seen = BTreeSet::new();
    let mut before = String::new();
    line(code, format_args!("pub static LATER: &[LaterFact] = &["));
    for row in file.rows() {
        let id = row.text("id")?;
        once(&mut seen, row, id.to_owned())?;
        let date = row.text("date")?;
        let is_date = ["", "-01", "-01-01"]
            .iter()
            .any(|rest| is_day(&format!("{date}{rest}")));
        if !is_date {
            return Err(row.fault(&format!("date is `{date}`, no year, month or day")));
        }
        if *date < *before {
            return Err(row.fault("stands after a later fact"));
        }
        date.clone_into(&mut before);
        let (grade, how) = (word(row, "grade", &GRADES)?, word(row, "seen", &SEEN)?);
        if (grade == "Inferred") != (how == "Own") {
            return Err(row.fault("what is inferred is seen as own, and nothing else is"));
        }
        line(
            code,
            format_args!(
                "    LaterFact {{ id: {id:?}, date: {date:?}, grade: Grade::{grade}, seen: Seen::{how}, figure: {}, what_nl: {:?}, what_en: {:?}, source: {} }},",
                figure(row)?,
                row.text("what_nl")?,
                row.text("what_en")?,
                sources.cited(row)?
            ),
        );
    }
    line(code, format_args!("];"));
    Ok(())
}

/// The code of a figure, which is `12900000 EUR`, `1088-1103 cases`, a day, or
/// empty.
fn figure(row: &Row) -> Result<String, String> {
    let text = row.cell("figure");
    let number = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u64>().ok()).flatten()
    };
    let cases = |text: &str| {
        let (least, most) = text.split_once('-')?;
        let range = number(least).zip(number(most));
        range.filter(|(least, most)| least <= most)
    };
    let code = match text.split_once(' ') {
        None if text.is_empty() => Some("None".to_owned()),
        None if is_day(text) => Some(format!("Some(LaterFigure::Day {{ on: {text:?} }})")),
        Some((eur, "EUR")) => number(eur)
            .map(|eur| format!("Some(LaterFigure::Eur {{ eur: {} }})", whole_eur(eur))),
        Some((range, "cases")) => cases(range).map(|(least, most)| {
            format!("Some(LaterFigure::Cases {{ least: Cases::new({least}), most: Cases::new({most}) }})")
        }),
        _ => None,
    };
    code.ok_or_else(|| {
        row.fault(&format!(
            "figure is `{text}`, not as `12900000 EUR`, `1088-1103 cases` or a day"
        ))
    })
}
