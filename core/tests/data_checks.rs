//! The build program's checks of the data: the files as they are pass, and a wrong
//! row of each kind is refused with file and line.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../build/border.rs"]
mod border;
#[path = "../build/csv_file.rs"]
mod csv_file;
#[path = "../build/decisions.rs"]
mod decisions;
#[path = "../build/pools.rs"]
mod pools;
#[path = "../build/tables.rs"]
mod tables;

use rstest::rstest;

const KEY: &str = "reference-key-2026.csv";
const POOLS: &str = "pools.csv";
const COUNTED: &str = "counted-pledges-2026.csv";
const OFFICIAL: &str = "official-fair-shares-2026.csv";
const GDP: &str = "gdp-by-year.csv";
const DUBLIN: &str = "dublin-claims-2020-2024.csv";
const DECISIONS: &str = "decisions-2026.csv";

/// The files, and what may be wrong with one of them.
fn generate(change: impl Fn(&str, &str) -> String) -> Result<String, String> {
    let key = change(KEY, include_str!("../data/reference-key-2026.csv"));
    let pools = change(POOLS, include_str!("../data/pools.csv"));
    let counted = change(COUNTED, include_str!("../data/counted-pledges-2026.csv"));
    let official = change(
        OFFICIAL,
        include_str!("../data/official-fair-shares-2026.csv"),
    );
    let gdp = change(GDP, include_str!("../data/gdp-by-year.csv"));
    let dublin = change(DUBLIN, include_str!("../data/dublin-claims-2020-2024.csv"));
    let decisions = change(DECISIONS, include_str!("../data/decisions-2026.csv"));
    tables::generate(&tables::Files {
        reference_key: &key,
        pools: &pools,
        counted: &counted,
        official: &official,
        gdp_by_year: &gdp,
        dublin: &dublin,
        decisions: &decisions,
    })
}

/// The files with one line of one of them made another, and the number of that
/// line counted here.
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
    assert_eq!(rows(" OfficialFairShare {"), 5);
    assert_eq!(rows(" GdpByYear {"), 27);
    // 26 states and the totals, five years each.
    assert_eq!(rows(" DublinRow {"), 135);
    assert!(
        code.contains("population: 18044027, population_rounded: false, gdp_tenths: 11152520,")
    );
}

/// Filled in, a decision becomes an outcome.
#[rstest]
#[case("official-", "s,962+74660000,", "Some((962, 74660000))")]
#[case("dublin-", "s,none,", "Some(&[])")]
#[case("dublin-", "s,EL+IT,", r#"Some(&["EL", "IT"])"#)]
fn a_decision_can_be_filled_in(#[case] row: &str, #[case] cell: &str, #[case] written: &str) {
    let (generated, _) = with_line(DECISIONS, row, |line| line.replacen("s,,", cell, 1));
    assert!(generated.unwrap().contains(written));
}

/// A line that reads well until it does not.
#[rstest]
#[case::letters(KEY, "NL,", "18044027", "18O44027", "population is `18O44027`")]
#[case::sign(KEY, "NL,", "18044027", "+18044027", "population is `+18044027`")]
#[case::fraction(KEY, "NL,", "18044027", "18044027.5", "population is `18044027.5`")]
#[case::thousands(KEY, "NL,", "18044027", "18.044.027", "population is `18.044.027`")]
#[case::negative(KEY, "NL,", "18044027", "-18044027", "population is `-18044027`")]
#[case::empty(KEY, "NL,", "18044027", "", "population is empty")]
#[case::too_large(KEY, "NL,", "18044027", "99999999999999999999", "population is `9999")]
#[case::nobody(KEY, "NL,", "18044027", "0", "must be above zero")]
#[case::no_gdp(KEY, "NL,", "1115252", "0.0", "must be above zero")]
#[case::letters_in_gdp(KEY, "NL,", "1115252", "1115252m", "gdp_meur is `1115252m`")]
#[case::decimals(KEY, "HR,", "85905.2", "85905.25", "gdp_meur is `85905.25`")]
#[case::comma(KEY, "HR,", "85905.2", "\"85905,2\"", "gdp_meur is `85905,2`")]
#[case::two_points(KEY, "HR,", "85905.2", "85.905.2", "gdp_meur is `85.905.2`")]
#[case::bare_point(KEY, "HR,", "85905.2", ".2", "gdp_meur is `.2`")]
#[case::word(KEY, "NL,", "at-risk", "risky", "status_2026 is `risky`")]
#[case::word_among_words(KEY, "BG,", "at-risk+", "at-risk+risky+", "status_2026 is `risky`")]
#[case::word_of_choice(KEY, "NL,", "financial", "money", "choice_2026 is `money`")]
#[case::word_of_rounding(KEY, "NL,", ",no,", ",maybe,", "population_rounded is `maybe`")]
#[case::word_of_obligation(KEY, "NL,", "full", "half", "obligation is `half`")]
#[case::no_name(KEY, "NL,", "Nederland", "", "name_nl is empty")]
#[case::no_state(KEY, "NL,", "NL,", ",", "state is empty")]
#[case::second_row(KEY, "NL,", "NL,", "AT,", "AT stands here for the second time")]
#[case::under_pressure_but_full(KEY, "IT,", "benefitting", "full", "does not follow")]
#[case::benefitting_without_pressure(KEY, "NL,", "full", "benefitting", "does not follow")]
#[case::exempt_but_full(KEY, "PL,", "exempt,exempt", "exempt,full", "does not follow")]
#[case::bound_but_not_bound(KEY, "NL,", "full", "not-bound", "does not follow")]
#[case::pool_without_money(POOLS, "half,", "300000000", "", "both above zero, or both empty")]
#[case::pool_without_relocations(POOLS, "half,", "15000", "", "both above zero, or both empty")]
#[case::empty_pool(POOLS, "half,", "15000", "0", "both above zero, or both empty")]
#[case::letters_in_pool(POOLS, "half,", "15000", "15k", "relocations is `15k`")]
#[case::second_pool(
    POOLS,
    "half,",
    "half,",
    "2026,",
    "2026 stands here for the second time"
)]
#[case::pool_without_source(POOLS, "half,", "\"32317-985, section 1\"", "", "source is empty")]
#[case::no_proposal(
    POOLS,
    "2026,",
    "minimum\",30000",
    "minimum\",",
    "proposal_relocations is empty"
)]
#[case::counted_by_nobody(COUNTED, "ES,", "ES,", "GB,", "GB is not a member state")]
#[case::counted_letters(COUNTED, "ES,", "74660000", "74.66m", "financial_eur is `74.66m`")]
#[case::counted_nothing(COUNTED, "ES,", "962", "0", "must be above zero")]
#[case::counted_half(COUNTED, "ES,", "74660000", "", "financial_eur is empty")]
#[case::counted_without_source(
    COUNTED,
    "ES,",
    "\"CM-5563-1-25-REV-1, Spain pt. 4\"",
    "",
    "source is empty"
)]
#[case::published_of_nobody(OFFICIAL, "DE,", "DE,", "GB,", "GB is not a member state")]
#[case::published_twice(OFFICIAL, "FR,", "FR,", "DE,", "DE stands here for the second time")]
#[case::published_decimals(OFFICIAL, "DE,", "21.6890", "21.68901", "share_percent is `21.68901`")]
#[case::published_kind(OFFICIAL, "DE,", "published", "heard", "kind is `heard`")]
#[case::published_letters(OFFICIAL, "DE,", "4555", "about 4555", "cases is `about 4555`")]
#[case::year_letters(GDP, "NL,", "993820", "n/a", "2022 is `n/a`")]
#[case::year_empty(GDP, "NL,", "1170579", "", "2025 is empty")]
#[case::year_of_nobody(GDP, "NL,", "NL,", "UK,", "UK is not a member state")]
#[case::year_twice(GDP, "NL,", "NL,", "AT,", "AT stands here for the second time")]
#[case::claims_letters(DUBLIN, "DE,2022,", "1850", "±1850", "claims is `±1850`")]
#[case::claims_below(DUBLIN, "DE,2022,", "1850", "<10", "claims is `<10`")]
#[case::claims_year(DUBLIN, "DE,2022,", "2022", "2019", "year 2019 is not in the source")]
#[case::claims_twice(
    DUBLIN,
    "DE,2022,",
    "2022",
    "2021",
    "DE 2021 stands here for the second time"
)]
#[case::claims_rate(
    DUBLIN,
    "DE,2022,",
    ",51,",
    ",151,",
    "transfer_rate_percent is above 100"
)]
#[case::pledges_letters(DECISIONS, "official-", "s,,", "s,962+many,", "outcome is `962+many`")]
#[case::pledges_half(DECISIONS, "official-", "s,,", "s,962,", "outcome is `962`")]
#[case::pledges_unnamed(DECISIONS, "official-", "official", "some", "id is `some-pledges`")]
#[case::shortcomings_of_nobody(DECISIONS, "dublin-", "s,,", "s,IT+GB,", "GB is not a member state")]
#[case::undecided_without_source(
    DECISIONS,
    "dublin-",
    "\"32317-985, section 1: assessed in July 2026\"",
    "",
    "source is empty"
)]
fn a_wrong_cell_is_refused_with_file_and_line(
    #[case] file: &str,
    #[case] line: &str,
    #[case] right: &str,
    #[case] wrong: &str,
    #[case] complaint: &str,
) {
    let (generated, number) = with_line(file, line, |line| {
        assert!(line.contains(right), "{line}");
        line.replacen(right, wrong, 1)
    });
    let message = generated.unwrap_err();
    let place = format!("{file}:{number}: ");
    assert!(
        message.starts_with(&place),
        "{message} does not start with {place}"
    );
    assert!(message.contains(complaint), "{message}");
}

/// A row with a cell too few or too many is refused before any cell is read; the
/// line is in the message.
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

/// What is wrong with a file as a whole has no line.
#[rstest]
#[case::column_missing(KEY, "state,", ",population_rounded", "", "the columns are")]
#[case::column_renamed(KEY, "state,", "gdp_meur", "gdp", "the columns are")]
#[case::column_moved(GDP, "state,", "2022,2023", "2023,2022", "the columns are")]
#[case::note_missing(KEY, "# population: ", "# population: ", "# ", "no header comment")]
#[case::counted_twice(COUNTED, "ES,", "ES,", "PT,1,1,nobody\nES,", "2 counts, expected one")]
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

/// A line that is left out: replaced by a comment, so that no other line moves.
#[rstest]
#[case::state(KEY, "MT,", "reference-key-2026.csv: 26 member states, expected 27")]
#[case::state_by_year(GDP, "MT,", "gdp-by-year.csv: no row for MT")]
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
    border::border(BORDER, &mut code).unwrap();
    assert_eq!(code.lines().count(), 4);
    assert!(code.contains("DUTCH_PLACES: Stated = Stated { number: 211, source: "));
}

#[rstest]
#[case::letters("120000", "120k", "number is `120k`")]
#[case::none("422,", "0,", "number must be above zero")]
#[case::another_row("dutch-places", "german-places", "expected `dutch-places`")]
#[case::without_source("633,\"32317-985, section 1, footnote 2\"", "633,", "source is empty")]
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
    let message = border::border(&text, &mut String::new()).unwrap_err();
    assert!(message.starts_with("border-procedures.csv:"), "{message}");
    assert!(message.contains(complaint), "{message}");
}
