//! All constants as Rust code, those of each cycle and those that belong to none.

use super::{
    csv_file::Row, decisions::decisions, dublin::dublin, folders, gdp::gdp_by_year, later::later,
    pools, published::official, sources::Sources, states::states, timeline, vintage::vintage,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// The texts of the files.
pub struct Texts {
    /// The path of each folder, with the name and text of each of its files.
    pub cycles: BTreeMap<String, BTreeMap<String, String>>,
    pub gdp_by_year: String,
    pub dublin: String,
    pub timeline: String,
    pub votes: String,
    pub later_facts: String,
}

/// The cycle that the claims are about. Their texts name its decisions, so a newer
/// cycle does not change them.
const DEBATED: u16 = 2026;

/// A list for each kind of figure, in the order of the cycles: a program that
/// does not use a kind does not carry it.
const LISTS: [(&str, &str); 10] = [
    ("REFERENCE_POOLS", "(u64, u64)"),
    ("POOLS", "&[NamedPool]"),
    ("OFFICIAL_FAIR_SHARES", "&[OfficialFairShare]"),
    ("PROPOSED_SHARES", "&[ProposedShare]"),
    ("INFERRED_FAIR_SHARES", "&[InferredFairShare]"),
    ("COUNTED_PLEDGES", "Option<(&str, u64, u64, Citations)>"),
    ("OFFICIAL_PLEDGES", "(Option<(u64, u64)>, Citations)"),
    ("SHORTCOMINGS", "(Option<&[&str]>, Citations)"),
    ("GREEK_CASES", "(Option<u64>, Citations)"),
    ("VINTAGES", "Vintage"),
];

/// All constants, or the first fault with its file and line.
pub fn generate(texts: &Texts, sources: &Sources) -> Result<String, String> {
    let mut code = String::new();
    sources.begin();
    let mut lists: [Vec<String>; LISTS.len()] = Default::default();
    let mut all_states = BTreeSet::new();
    let folders = folders::in_order(&texts.cycles)?;
    let mut earlier: Option<(u16, String)> = None;
    // The day on which the documents of the round on the time line end.
    let mut until = String::new();
    for (index, folder) in folders.iter().enumerate() {
        let vintage = vintage(folder, sources)?;
        if let Some((year, published)) = &earlier
            && *year == folder.year
            && *published >= vintage.published
        {
            return Err(vintage.fault(&format!(
                "published is not after {published}, when the version before was"
            )));
        }
        let (codes, states) = states(folder)?;
        let (pool, pools) = pools::pools(folder, sources)?;
        let [pledges, shortcomings, greek] = decisions(folder, &codes, sources)?;
        line(
            &mut code,
            format_args!(
                "static {}: Figures = Figures {{ id: \"{}\", version: {}, index: {index}, proposal_relocations: {}, states: {states} }};",
                folder.name(),
                folder.year,
                folder.version,
                vintage.proposal
            ),
        );
        let [published, proposed, inferred] = official(folder, &codes, pool, sources)?;
        let values = [
            format!("{pool:?}"),
            pools,
            published,
            proposed,
            inferred,
            pools::counted(folder, &codes, sources)?,
            pledges,
            shortcomings,
            greek,
            vintage.code,
        ];
        for (list, value) in lists.iter_mut().zip(values) {
            list.push(value);
        }
        sources.end_folder();
        all_states.extend(codes);
        if folder.year == DEBATED {
            until = vintage.sources_until;
        }
        earlier = Some((folder.year, vintage.published));
    }
    let names: Vec<String> = folders.iter().map(folders::Folder::name).collect();
    line(
        &mut code,
        format_args!(
            "pub static CYCLES: &[&Figures] = &[&{}];",
            names.join(", &")
        ),
    );
    let newest = |of: Option<u16>| {
        let mut newest_first = folders.iter().rev();
        newest_first.find(|folder| of.is_none_or(|year| folder.year == year))
    };
    for (name, year) in [("LATEST", None), ("DEBATED", Some(DEBATED))] {
        let folder = newest(year)
            .ok_or_else(|| format!("no cycle {DEBATED}, which the claims are about"))?;
        line(
            &mut code,
            format_args!("pub static {name}: &Figures = &{};", folder.name()),
        );
    }
    for ((name, kind), values) in LISTS.iter().zip(lists) {
        line(
            &mut code,
            format_args!("pub static {name}: &[{kind}] = &[{}];", values.join(", ")),
        );
    }
    gdp_by_year(&texts.gdp_by_year, &all_states, sources, &mut code)?;
    dublin(&texts.dublin, sources, &mut code)?;
    timeline::events(&texts.timeline, &until, sources, &mut code)?;
    timeline::votes(&texts.votes, &all_states, sources, &mut code)?;
    later(&texts.later_facts, sources, &mut code)?;
    Ok(code)
}

pub fn line(code: &mut String, text: std::fmt::Arguments) {
    // Writing to a `String` cannot fail.
    let _ = code.write_fmt(text);
    code.push('\n');
}

pub fn once(seen: &mut BTreeSet<String>, row: &Row, key: String) -> Result<(), String> {
    let fault = row.fault(&format!("{key} stands here for the second time"));
    seen.insert(key).then_some(()).ok_or(fault)
}

pub fn known<'a>(row: &'a Row, column: &str, states: &BTreeSet<String>) -> Result<&'a str, String> {
    let state = row.text(column)?;
    states
        .contains(state)
        .then_some(state)
        .ok_or_else(|| row.fault(&format!("{state} is not a member state")))
}

/// Whole euros as a constant.
pub fn whole_eur(euros: u64) -> String {
    let (high, low) = (euros >> 32, euros & u64::from(u32::MAX));
    format!("Eur::from_decimal(Decimal::from_parts({low}, {high}, 0, false, 0))")
}
