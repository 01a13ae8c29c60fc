//! The sources, the places in them, and the rows that name them.
//!
//! A source is named as `key` or `key@place`, several joined by `; `. A row that
//! names an unknown source or place stops the build, and so does a source that no
//! row names.

use super::{
    csv_file::{CsvFile, Row},
    source_code::camel,
    tables::once,
};
use jiff::civil::Date;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

const KINDS: [(&str, &str); 8] = [
    ("law", "Law"),
    ("decision", "Decision"),
    ("paper", "Paper"),
    ("note", "Note"),
    ("statistics", "Statistics"),
    ("statement", "Statement"),
    ("press", "Press"),
    ("other", "Other"),
];
pub const GRADES: [(&str, &str); 3] = [
    ("official", "Official"),
    ("reported", "Reported"),
    ("inferred", "Inferred"),
];
const COLUMNS: [&str; 10] = [
    "key",
    "kind",
    "what_nl",
    "what_en",
    "reference_nl",
    "reference_en",
    "date",
    "address_nl",
    "address_en",
    "grade",
];

/// The list of sources. It and the list of places are no part of an edition,
/// because sources are only added and never changed.
pub const FILE: &str = "data/sources.csv";
pub const PLACES: &str = "data/places.csv";

/// All sources, and the ones that the data name.
pub struct Sources {
    /// Their keys, each with its kind and row, in the order of the file.
    pub rows: Vec<(String, &'static str, Row)>,
    pub places: BTreeMap<(String, String), [String; 2]>,
    /// The keys named by the rows that were read since the last folder of a cycle.
    named: RefCell<BTreeSet<String>>,
    /// The keys named by each folder of a cycle, in the order of the folders.
    by_folder: RefCell<Vec<BTreeSet<String>>>,
}

impl Sources {
    /// Reads the lists of sources, each with its path, and the list of places.
    pub fn parse(lists: &[(&str, String)], places: &str) -> Result<Self, String> {
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for (path, text) in lists {
            let file = CsvFile::filled(path, text, &COLUMNS)?;
            for row in file.rows() {
                let key = name(row, "key")?;
                once(&mut seen, row, key.to_owned())?;
                rows.push((key.to_owned(), word(row, "kind", &KINDS)?, row.clone()));
            }
        }
        let mut sources = Self {
            rows,
            places: BTreeMap::new(),
            named: RefCell::default(),
            by_folder: RefCell::default(),
        };
        let columns = ["source", "place", "nl", "en"];
        let file = CsvFile::filled(PLACES, places, &columns)?;
        for row in file.rows() {
            let (key, place) = (row.text("source")?, name(row, "place")?);
            match sources.kind(key) {
                None => return Err(row.fault(&format!("`{key}` is no source"))),
                Some(kind @ ("Law" | "Statistics")) => {
                    let complaint = format!("`{key}` is {kind}, whose places have no words here");
                    return Err(row.fault(&complaint));
                }
                Some(_) => {}
            }
            let words = [row.text("nl")?.to_owned(), row.text("en")?.to_owned()];
            let place = (key.to_owned(), place.to_owned());
            if sources.places.insert(place, words).is_some() {
                return Err(row.fault("this place stands here for the second time"));
            }
        }
        Ok(sources)
    }

    fn kind(&self, key: &str) -> Option<&'static str> {
        let mut rows = self.rows.iter();
        rows.find(|(known, ..)| known == key)
            .map(|(_, kind, _)| *kind)
    }

    /// The places that the column `source` of a row names, as Rust code.
    pub fn cited(&self, row: &Row) -> Result<String, String> {
        let mut seen = BTreeSet::new();
        let mut code = Vec::new();
        for written in row.text("source")?.split("; ") {
            once(&mut seen, row, written.to_owned())?;
            code.push(
                self.one(written).map_err(|complaint| {
                    row.fault(&format!("source is `{written}`, {complaint}"))
                })?,
            );
        }
        Ok(format!("Citations(&[{}])", code.join(", ")))
    }

    /// The source that the column `source` of a row names, with a place that the
    /// column leaves out, as Rust code.
    pub fn cited_at(&self, row: &Row, place: &str) -> Result<String, String> {
        let written = format!("{}@{place}", row.text("source")?);
        let cited = self.one(&written);
        let cited =
            cited.map_err(|complaint| row.fault(&format!("source is `{written}`, {complaint}")))?;
        Ok(format!("Citations(&[{cited}])"))
    }

    fn one(&self, written: &str) -> Result<String, String> {
        let (key, place) = match written.split_once('@') {
            None => (written, ""),
            Some((_, "")) => return Err("no place after the @".to_owned()),
            Some(parts) => parts,
        };
        let kind = self
            .kind(key)
            .ok_or_else(|| format!("and sources.csv has no `{key}`"))?;
        let is_known = match kind {
            _ if place.is_empty() => true,
            "Law" => is_provision(place),
            "Statistics" => is_moment(place),
            _ => self
                .places
                .contains_key(&(key.to_owned(), place.to_owned())),
        };
        if !is_known {
            return Err(match kind {
                "Law" => format!("and `{place}` is no provision"),
                "Statistics" => format!("and `{place}` is neither a year nor a day"),
                _ => format!("and places.csv has no `{place}` in `{key}`"),
            });
        }
        self.named.borrow_mut().insert(key.to_owned());
        Ok(format!(
            "Citation {{ source: SourceKey::{}, at: {place:?} }}",
            camel(key)
        ))
    }

    /// Forgets the keys that were named. All folders are read once to find the
    /// edition, and then those of the edition are read again.
    pub fn begin(&self) {
        self.named.borrow_mut().clear();
        self.by_folder.borrow_mut().clear();
    }

    /// Records the keys that were named since as those of one folder of a cycle.
    pub fn end_folder(&self) {
        self.by_folder.borrow_mut().push(self.named.take());
    }

    /// The keys that each folder names, together with those of the files that
    /// belong to no cycle.
    pub fn of_folders(&self) -> Vec<BTreeSet<String>> {
        let shared = self.named.borrow();
        let folders = self.by_folder.borrow();
        folders.iter().map(|folder| folder | &*shared).collect()
    }

    /// Checks that every source is named somewhere.
    pub fn all_named(&self) -> Result<(), String> {
        let folders = self.of_folders();
        let is_named = |key| folders.iter().any(|named| named.contains(key));
        let mut rows = self.rows.iter();
        match rows.find(|(key, ..)| !is_named(key)) {
            Some((key, _, row)) => Err(row.fault(&format!("no data name the source `{key}`"))),
            None => Ok(()),
        }
    }
}

/// The name in the code of the word in a column.
pub fn word(
    row: &Row,
    column: &str,
    words: &[(&str, &'static str)],
) -> Result<&'static str, String> {
    let allowed: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    let given = row.one_of(column, &allowed)?;
    let mut words = words.iter();
    words
        .find(|(word, _)| *word == given)
        .map(|(_, name)| *name)
        .ok_or_else(|| row.fault(&format!("{column} is `{given}`")))
}

/// Reads a key or place, which has small letters, digits, and hyphens between them.
fn name<'a>(row: &'a Row, column: &str) -> Result<&'a str, String> {
    let text = row.text(column)?;
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.split('-').all(is_part).then_some(text).ok_or_else(|| {
        row.fault(&format!(
            "{column} is `{text}`, not small letters, digits and hyphens"
        ))
    })
}

/// Whether it is a provision: `63(3)`, `12(2)(a)`, `r33`, `annex1`.
fn is_provision(place: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let recital = place
        .strip_prefix('r')
        .or_else(|| place.strip_prefix("annex"));
    if let Some(number) = recital {
        return is_number(number);
    }
    let mut parts = place.split('(');
    let article = parts.next().unwrap_or_default();
    let is_point = |text: &str| {
        is_number(text) || !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase())
    };
    is_number(article) && parts.all(|part| part.strip_suffix(')').is_some_and(is_point))
}

fn is_moment(place: &str) -> bool {
    is_day(place) || place.len() == 4 && is_day(&format!("{place}-01-01"))
}

pub fn is_day(text: &str) -> bool {
    text.parse::<Date>()
        .is_ok_and(|day| day.to_string() == text)
}
