//! The build program's checks of the data: the actual files pass, and a wrong row
//! of each kind is refused with file and line.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../build/border.rs"]
mod border;
#[path = "data_checks/cells.rs"]
mod cells;
#[path = "../build/csv_file.rs"]
mod csv_file;
#[path = "../build/decisions.rs"]
mod decisions;
#[path = "../build/dublin.rs"]
mod dublin;
#[path = "../build/edition.rs"]
mod edition;
#[path = "data_checks/editions.rs"]
mod editions;
#[path = "../build/folders.rs"]
mod folders;
#[path = "../build/gdp.rs"]
mod gdp;
#[path = "../build/later.rs"]
mod later;
#[path = "../build/pools.rs"]
mod pools;
#[path = "../build/published.rs"]
mod published;
#[path = "data_checks/rounds.rs"]
mod rounds;
#[path = "../build/source_code.rs"]
mod source_code;
#[path = "data_checks/sourced.rs"]
mod sourced;
#[path = "../build/sources.rs"]
mod sources;
#[path = "../build/states.rs"]
mod states;
#[path = "../build/tables.rs"]
mod tables;
#[path = "../build/timeline.rs"]
mod timeline;
#[path = "data_checks/versions.rs"]
mod versions;
#[path = "../build/vintage.rs"]
mod vintage;

use rstest::rstest;
use std::collections::BTreeMap;

const FOLDER: &str = "data/cycles/2026-1";
const CYCLE: &str = "data/cycles/2026-1/cycle.csv";
const KEY: &str = "data/cycles/2026-1/reference-key.csv";
const POOLS: &str = "data/cycles/2026-1/pools.csv";
const COUNTED: &str = "data/cycles/2026-1/counted-pledges.csv";
const OFFICIAL: &str = "data/cycles/2026-1/official-fair-shares.csv";
const DECISIONS: &str = "data/cycles/2026-1/decisions.csv";
const GDP: &str = "data/gdp-by-year.csv";
const DUBLIN: &str = "data/dublin-claims-2020-2024.csv";
const TIMELINE: &str = "data/timeline.csv";
const LATER: &str = "data/later-facts.csv";
const VOTES: &str = "data/votes-2025-12-22.csv";

/// The actual files of sources and places.
fn sources() -> sources::Sources {
    let list = (sources::FILE, read(sources::FILE));
    sources::Sources::parse(&[list], &read(sources::PLACES)).unwrap()
}

type Files = BTreeMap<String, String>;

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The actual files of the cycle, by their names.
fn files() -> Files {
    let file = |name: &&str| (name.to_string(), read(&format!("{FOLDER}/{name}")));
    folders::FILES.iter().map(file).collect()
}

/// The code that the build makes of these folders of cycles.
fn generate_of(cycles: BTreeMap<String, Files>) -> Result<String, String> {
    let texts = tables::Texts {
        cycles,
        gdp_by_year: read(GDP),
        dublin: read(DUBLIN),
        timeline: read(TIMELINE),
        votes: read(VOTES),
        later_facts: read(LATER),
    };
    tables::generate(&texts, &sources())
}

/// The code that the build makes of the actual files, with these sources.
fn generate_from(sources: &sources::Sources) -> Result<String, String> {
    let texts = tables::Texts {
        cycles: BTreeMap::from([(FOLDER.to_owned(), files())]),
        gdp_by_year: read(GDP),
        dublin: read(DUBLIN),
        timeline: read(TIMELINE),
        votes: read(VOTES),
        later_facts: read(LATER),
    };
    tables::generate(&texts, sources)
}

/// The code that the build makes of the files after a change to them.
fn generate(change: impl Fn(&str, &str) -> String) -> Result<String, String> {
    let files = files().into_iter().map(|(name, text)| {
        let changed = change(&format!("{FOLDER}/{name}"), &text);
        (name, changed)
    });
    let texts = tables::Texts {
        cycles: BTreeMap::from([(FOLDER.to_owned(), files.collect())]),
        gdp_by_year: change(GDP, &read(GDP)),
        dublin: change(DUBLIN, &read(DUBLIN)),
        timeline: change(TIMELINE, &read(TIMELINE)),
        votes: change(VOTES, &read(VOTES)),
        later_facts: change(LATER, &read(LATER)),
    };
    tables::generate(&texts, &sources())
}

/// The result of the build after one line of one file is changed, and the number of
/// that line, counted here.
fn with_line(
    file: &str,
    starts_with: &str,
    edit: impl Fn(&str) -> String,
) -> (Result<String, String>, usize) {
    let number = std::cell::Cell::new(0);
    let generated = generate(|name, text| {
        if name != file {
            return text.to_owned();
        }
        let at = text.lines().position(|line| line.starts_with(starts_with));
        let at = at.unwrap_or_else(|| panic!("{file}: no line {starts_with}"));
        number.set(at + 1);
        let lines = text.lines().enumerate();
        let edited = lines.map(|(index, line)| {
            let line = if index == at {
                edit(line)
            } else {
                line.to_owned()
            };
            line + "\n"
        });
        edited.collect()
    });
    (generated, number.get())
}

#[test]
fn the_files_generate() {
    let code = generate(|_, text| text.to_owned()).unwrap();
    let rows = |constructor: &str| code.matches(constructor).count();
    assert_eq!(rows(" MemberState {"), 27);
    assert_eq!(rows(" NamedPool {"), 4);
    assert_eq!(rows(" OfficialFairShare {"), 6);
    assert_eq!(rows(" ProposedShare {"), 10);
    assert_eq!(rows(" InferredFairShare {"), 1);
    assert_eq!(rows(" LaterFact {"), 15);
    assert_eq!(rows(" GdpByYear {"), 27);
    // 26 states and the totals, five years each.
    assert_eq!(rows(" DublinRow {"), 135);
    assert!(
        code.contains("population: 18044027, population_rounded: false, gdp_tenths: 11152520,")
    );
}

/// A decision that is filled in becomes an outcome.
#[rstest]
#[case("official-", "s,962+74660000,", "Some((962, 74660000))")]
#[case("dublin-", "s,none,", "Some(&[])")]
#[case("dublin-", "s,EL+IT,", r#"Some(&["EL", "IT"])"#)]
fn a_decision_can_be_filled_in(#[case] row: &str, #[case] cell: &str, #[case] written: &str) {
    let (generated, _) = with_line(DECISIONS, row, |line| line.replacen("s,,", cell, 1));
    assert!(generated.unwrap().contains(written));
}

/// If the one row of the official number of the Netherlands is filled in, the
/// number is published, and no range is inferred any more.
#[test]
fn the_official_number_can_be_filled_in() {
    let (generated, _) = with_line(OFFICIAL, "NL,", |line| {
        let filled = line.replace("1088-1103,,inferred", "1090,,cases");
        filled.replace("own; decision@annex", "decision@annex")
    });
    let code = generated.unwrap();
    assert!(
        code.contains("OfficialFairShare { state: \"NL\", share: None, cases: Cases::new(1090)")
    );
    assert!(!code.contains(" InferredFairShare {"));
}

/// A row with a cell too few or too many is refused before any cell is read, and
/// the message has its line.
#[rstest]
#[case::too_few(|line: &str| line.replacen(",no,", ",", 1))]
#[case::too_many(|line: &str| format!("{line},"))]
fn a_row_of_another_length_is_refused(#[case] edit: fn(&str) -> String) {
    let (generated, number) = with_line(KEY, "NL,", edit);
    let message = generated.unwrap_err();
    assert!(message.starts_with(KEY), "{message}");
    assert!(
        message.contains(&number.to_string()),
        "{message} without {number}"
    );
}

/// A fault of a file as a whole has no line.
#[rstest]
#[case::column_missing(KEY, "state,", ",population_rounded", "", "the columns are")]
#[case::column_renamed(KEY, "state,", "gdp_meur", "gdp", "the columns are")]
#[case::column_moved(GDP, "state,", "2022,2023", "2023,2022", "the columns are")]
#[case::key_missing(CYCLE, "gdp-year,", "gdp-year,", "# gdp-year,", "no row `gdp-year`")]
#[case::counted_twice(COUNTED, "ES,", "ES,", "PT,1,1,own\nES,", "2 counts, expected one")]
#[case::cycle_missing(POOLS, "2026,", "2026,", "2028,", "no row 2026")]
fn a_wrong_file_is_refused(
    #[case] file: &str,
    #[case] line: &str,
    #[case] right: &str,
    #[case] wrong: &str,
    #[case] complaint: &str,
) {
    let (generated, _) = with_line(file, line, |line| {
        assert!(line.contains(right), "{line}");
        line.replacen(right, wrong, 1)
    });
    let message = generated.unwrap_err();
    assert!(message.starts_with(&format!("{file}: ")), "{message}");
    assert!(message.contains(complaint), "{message}");
}

/// A line is left out by replacing it with a comment, so that no other line moves.
#[rstest]
#[case::state(
    KEY,
    "MT,",
    "data/cycles/2026-1/reference-key.csv: 26 member states, expected 27"
)]
#[case::state_by_year(GDP, "MT,", "data/gdp-by-year.csv: no row for MT")]
fn a_missing_state_is_refused(#[case] file: &str, #[case] line: &str, #[case] complaint: &str) {
    let (generated, _) = with_line(file, line, |line| format!("# {line}"));
    assert_eq!(generated.unwrap_err(), complaint);
}

#[test]
fn a_file_without_rows_is_refused() {
    let generated = generate(|name, text| match name {
        DUBLIN => text.split("\nAT,").next().unwrap().to_owned(),
        _ => text.to_owned(),
    });
    assert_eq!(generated.unwrap_err(), format!("{DUBLIN}: no rows"));
}

const BORDER: &str = include_str!("../data/border-procedures.csv");

#[test]
fn the_figures_of_border_procedures_generate() {
    let mut code = String::new();
    border::border(BORDER, &sources(), &mut code).unwrap();
    assert_eq!(code.lines().count(), 4);
    assert!(code.contains("DUTCH_PLACES: Stated = Stated { number: 211, source: "));
}

#[rstest]
#[case::letters("120000", "120k", "number is `120k`")]
#[case::none("422,", "0,", "number must be above zero")]
#[case::another_row("dutch-places", "german-places", "expected `dutch-places`")]
#[case::without_source(
    "633,rapporteur@footnote-2; border-capacity",
    "633,",
    "source is empty"
)]
#[case::row_missing("dutch-places,", "# dutch-places,", "3 rows, expected 4")]
fn a_wrong_figure_of_border_procedures_is_refused(
    #[case] right: &str,
    #[case] wrong: &str,
    #[case] complaint: &str,
) {
    // The notes above the rows name them too.
    let (notes, rows) = BORDER.split_once("id,number").unwrap();
    assert!(rows.contains(right));
    let text = [notes, "id,number", &rows.replacen(right, wrong, 1)].concat();
    let message = border::border(&text, &sources(), &mut String::new()).unwrap_err();
    assert!(
        message.starts_with("data/border-procedures.csv:"),
        "{message}"
    );
    assert!(message.contains(complaint), "{message}");
}
