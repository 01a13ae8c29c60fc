//! The documents that a version of a cycle's data is made of, from `cycle.csv`.

use super::{
    csv_file::{CsvFile, Row},
    folders::Folder,
    sources::Sources,
};

const KEYS: [&str; 8] = [
    "published",
    "sources-until",
    "proposal",
    "decision",
    "population",
    "gdp-year",
    "gdp",
    "positions",
];

pub struct Vintage {
    /// The day of publication, in a form that sorts.
    pub published: String,
    /// The day on which its documents end.
    pub sources_until: String,
    /// Relocations in the Commission's proposal.
    pub proposal: u64,
    /// The constant's Rust code.
    pub code: String,
    row: Row,
}

impl Vintage {
    /// A complaint about when it was published.
    pub fn fault(&self, what: &str) -> String {
        self.row.fault(what)
    }
}

pub fn vintage(folder: &Folder, sources: &Sources) -> Result<Vintage, String> {
    let (name, text) = folder.file("cycle.csv")?;
    let file = CsvFile::filled(&name, text, &["key", "value", "source"])?;
    for (index, row) in file.rows().iter().enumerate() {
        let key = row.text("key")?;
        if !KEYS.contains(&key) {
            return Err(row.fault(&format!("key is `{key}`, allowed are {KEYS:?}")));
        }
        let mut earlier = file.rows().iter().take(index);
        if earlier.any(|row| row.cell("key") == key) {
            return Err(row.fault(&format!("{key} stands here for the second time")));
        }
        sources.cited(row)?;
    }
    let row = |key: &str| {
        let mut rows = file.rows().iter();
        rows.find(|row| row.cell("key") == key)
            .ok_or_else(|| format!("{name}: no row `{key}`"))
    };
    let published = row("published")?;
    let published_on = date(published)?;
    // A figure is not known before the day that it is about, and a version is not
    // published before its figures are known.
    let dated = |key| {
        let row = row(key)?;
        let on = date(row)?;
        if on > published_on {
            return Err(row.fault(&format!("{key} is {on}, after `published`")));
        }
        Ok(format!(
            "Dated {{ on: {on:?}, source: {} }}",
            sources.cited(row)?
        ))
    };
    let gdp_year = row("gdp-year")?.whole("value")?;
    if gdp_year >= folder.year.into() {
        let complaint = format!("gdp-year is {gdp_year}, not before {}", folder.year);
        return Err(row("gdp-year")?.fault(&complaint));
    }
    // Statistics are new every year, so the source must say which year is meant.
    for (key, meant) in [
        ("population", date(row("population")?)?.to_owned()),
        ("gdp-year", gdp_year.to_string()),
        ("gdp", gdp_year.to_string()),
    ] {
        let row = row(key)?;
        let source = row.cell("source");
        if !source.ends_with(&format!("@{meant}")) {
            return Err(row.fault(&format!("source is `{source}`, not that of {meant}")));
        }
    }
    let proposal = row("proposal")?;
    let code = format!(
        "Vintage {{ version: {}, published: {published_on:?}, sources_until: {}, proposal: {}, decision: {}, population: {}, gdp_year: {gdp_year}, gdp: {}, positions: {} }}",
        folder.version,
        dated("sources-until")?,
        sources.cited(proposal)?,
        dated("decision")?,
        dated("population")?,
        dated("gdp")?,
        dated("positions")?,
    );
    Ok(Vintage {
        published: published_on.to_owned(),
        sources_until: date(row("sources-until")?)?.to_owned(),
        proposal: proposal.whole("value")?,
        code,
        row: published.clone(),
    })
}

/// A day that exists, as `2026-10-06`.
fn date(row: &Row) -> Result<&str, String> {
    let text = row.text("value")?;
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, digits: usize| {
        let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten()
    };
    let is_day = match parts.as_slice() {
        [year, month, day] => number(year, 4)
            .zip(number(month, 2))
            .zip(number(day, 2))
            .is_some_and(|((year, month), day)| (1..=days(year, month)).contains(&day)),
        _ => false,
    };
    is_day
        .then_some(text)
        .ok_or_else(|| row.fault(&format!("value is `{text}`, not a day as 2026-10-06")))
}

fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 0,
    }
}
