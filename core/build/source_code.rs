//! The sources and the places in them as Rust code.

use super::{
    csv_file::Row,
    sources::{GRADES, Sources, is_day, word},
    tables::line,
};

impl Sources {
    /// The type of the keys, all sources, the sources of each cycle, and the
    /// places, as Rust code.
    pub fn code(&self) -> Result<String, String> {
        let mut code = String::new();
        let arms = |of: &dyn Fn(&str) -> String| -> String {
            let keys = self.rows.iter().map(|(key, ..)| key);
            let arms = keys.map(|key| format!("Self::{} => {}", camel(key), of(key)));
            arms.collect::<Vec<_>>().join(", ")
        };
        let mut variants = String::new();
        for (key, ..) in &self.rows {
            line(
                &mut variants,
                format_args!("    /// The row `{key}`.\n    {},", camel(key)),
            );
        }
        line(
            &mut code,
            format_args!(
                "/// The key of a source: a row of `data/sources.csv`.\n\
                 #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
                 #[non_exhaustive]\n\
                 pub enum SourceKey {{\n{variants}}}\n\
                 impl SourceKey {{\n\
                 /// As in the data: `\"law\"`.\n\
                 #[must_use]\n\
                 pub const fn as_str(self) -> &'static str {{ match self {{ {} }} }}\n\
                 /// The source itself.\n\
                 #[must_use]\n\
                 pub const fn source(self) -> &'static Source {{ match self {{ {} }} }}\n\
                 }}",
                arms(&|key| format!("{key:?}")),
                arms(&|key| format!("&{}", constant(key))),
            ),
        );
        let mut all = Vec::new();
        for (key, kind, row) in &self.rows {
            line(&mut code, format_args!("{}", source(key, kind, row)?));
            all.push(key);
        }
        let cycles = self.of_folders().into_iter().map(|named| {
            let list = listed(&all, |key| named.contains(key));
            format!("&[{list}]")
        });
        let cycles: Vec<_> = cycles.collect();
        line(
            &mut code,
            format_args!(
                "pub static SOURCES: &[&Source] = &[{}];\npub static CYCLE_SOURCES: &[&[&Source]] = &[{}];\npub static PLACES: &[Place] = &[",
                listed(&all, |_| true),
                cycles.join(", ")
            ),
        );
        for ((key, place), [nl, en]) in &self.places {
            line(
                &mut code,
                format_args!(
                    "    Place {{ source: SourceKey::{}, at: {place:?}, nl: {nl:?}, en: {en:?} }},",
                    camel(key)
                ),
            );
        }
        line(&mut code, format_args!("];"));
        Ok(code)
    }
}

/// References to the sources of some keys.
fn listed(keys: &[&String], is_listed: impl Fn(&str) -> bool) -> String {
    let keys = keys.iter().filter(|key| is_listed(key));
    let names = keys.map(|key| format!("&{}", constant(key)));
    names.collect::<Vec<_>>().join(", ")
}

fn source(key: &str, kind: &str, row: &Row) -> Result<String, String> {
    let date = match row.cell("date") {
        date if date.is_empty() || is_day(date) || is_day(&format!("{date}-01")) => date,
        date => return Err(row.fault(&format!("date is `{date}`, no day or month"))),
    };
    let address = |column: &str| match row.cell(column) {
        "" => Ok(None),
        text if text.starts_with("https://") || text.starts_with("http://") => Ok(Some(text)),
        text => Err(row.fault(&format!("{column} is `{text}`, no address"))),
    };
    let (nl, en) = (address("address_nl")?, address("address_en")?);
    if nl.is_none() && en.is_some() {
        return Err(row.fault("address_en without address_nl"));
    }
    Ok(format!(
        "static {}: Source = Source {{ key: SourceKey::{}, kind: SourceKind::{kind}, what_nl: {:?}, what_en: {:?}, reference_nl: {:?}, reference_en: {:?}, date: {date:?}, address_nl: {nl:?}, address_en: {:?}, grade: Grade::{} }};",
        constant(key),
        camel(key),
        row.text("what_nl")?,
        row.text("what_en")?,
        row.text("reference_nl")?,
        row.text("reference_en")?,
        en.or(nl),
        word(row, "grade", &GRADES)?,
    ))
}

/// A key as the name of a variant.
pub fn camel(key: &str) -> String {
    let words = key.split('-').map(|word| {
        let (first, rest) = word.split_at(1.min(word.len()));
        first.to_ascii_uppercase() + rest
    });
    words.collect()
}

fn constant(key: &str) -> String {
    format!("SOURCE_{}", key.to_ascii_uppercase().replace('-', "_"))
}
