//! The worked legal cases of `tests/cases`, which give scenario and outcome in a
//! form that is readable without this program.
//!
//! A case gives only the differences from the first view of the page, or from a
//! named Union if it is about all member states, and only the figures that it is
//! about. Its `expect` names them as they stand in the JSON of a settlement.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use rstest::rstest;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use solidarity_core::{
    Cycle, Error, Pool, Scenario, settle,
    union::{NamedUnionId, Union, settle_union},
};
use std::{collections::BTreeSet, fmt::Write as _, fs, path::PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    law: String,
    why: String,
    #[serde(default)]
    scenario: Map<String, Value>,
    /// The named Union that the case is about. `None` if it is about one state.
    union: Option<NamedUnionId>,
    /// The pool in which that Union is made, if not the Council's.
    pool: Option<Pool>,
    /// The differences from that Union.
    #[serde(default)]
    change: Map<String, Value>,
    expect: Option<Map<String, Value>>,
    error: Option<ExpectedError>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedError {
    code: String,
    field: String,
}

/// The key of the three statements under test, which the JSON holds as a list.
const INVARIANTS: &str = "invariants";

#[rstest]
fn worked_cases(#[files("../tests/cases/**/*.toml")] path: PathBuf) {
    let text = fs::read_to_string(&path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    if let Err(faults) = check_file(&text) {
        panic!("{name}:\n{faults}");
    }
}

/// Checks all cases of a file. The error has a line for each fault.
fn check_file(text: &str) -> Result<(), String> {
    let file: CaseFile = toml::from_str(text).map_err(|error| error.to_string())?;
    if file.case.is_empty() {
        return Err("no cases".to_owned());
    }
    let mut names = BTreeSet::new();
    let mut faults = String::new();
    for case in &file.case {
        let mut fault = |what: String| {
            // Writing to a `String` cannot fail.
            let _ = writeln!(faults, "  {}: {what}", case.name);
        };
        if [&case.name, &case.law, &case.why].contains(&&String::new()) {
            fault("name, law and why must not be empty".to_owned());
        }
        if !names.insert(&case.name) {
            fault("two cases of this name".to_owned());
        }
        check_case(case).into_iter().for_each(fault);
    }
    match faults.as_str() {
        "" => Ok(()),
        _ => Err(faults),
    }
}

fn check_case(case: &Case) -> Vec<String> {
    let settled = match case.union {
        None if case.pool.is_some() || !case.change.is_empty() => {
            return vec!["`pool` and `change` are of a Union".to_owned()];
        }
        Some(_) if !case.scenario.is_empty() => {
            return vec!["either `scenario` or `union`".to_owned()];
        }
        None => settled(case),
        Some(id) => settled_union(case, id),
    };
    let settled = match settled {
        Ok(settled) => settled,
        Err(fault) => return vec![fault],
    };
    match (&case.expect, &case.error, settled) {
        (Some(expected), None, Ok(settlement)) => differences(expected, settlement),
        (None, Some(expected), Err(error)) => error_differences(expected, &error),
        (Some(_), None, Err(error)) => vec![format!("not settled: {error}")],
        (None, Some(expected), Ok(_)) => {
            vec![format!("settled, expected the error {}", expected.code)]
        }
        _ => vec!["needs either `expect` or `error`".to_owned()],
    }
}

/// The settlement of the scenario as JSON.
fn settled(case: &Case) -> Result<Result<Value, Error>, String> {
    let scenario: Scenario = changed(&Scenario::default(), &case.scenario)
        .map_err(|error| format!("not a scenario: {error}"))?;
    let settlement = settle(&scenario);
    Ok(settlement.map(|settlement| serde_json::to_value(settlement).unwrap()))
}

/// The settlement of the Union as JSON.
fn settled_union(case: &Case, id: NamedUnionId) -> Result<Result<Value, Error>, String> {
    let cycle = Cycle::debated();
    let pool = case.pool.unwrap_or(Scenario::first_view(&cycle).pool);
    let named = Union::named(id, &cycle, pool).map_err(|error| error.to_string())?;
    let named = named.ok_or("no Union of that name")?;
    let union: Union =
        changed(&named, &case.change).map_err(|error| format!("not a Union: {error}"))?;
    let settlement = settle_union(&union);
    Ok(settlement.map(|settlement| serde_json::to_value(settlement).unwrap()))
}

fn changed<T: Serialize + DeserializeOwned>(
    base: &T,
    change: &Map<String, Value>,
) -> Result<T, serde_json::Error> {
    let mut json = serde_json::to_value(base).unwrap();
    merge(&mut json, Value::Object(change.clone()));
    serde_json::from_value(json)
}

fn differences(expected: &Map<String, Value>, settlement: Value) -> Vec<String> {
    let mut paths = Vec::new();
    flatten("", expected, &mut paths);
    if paths.is_empty() {
        return vec!["expects nothing".to_owned()];
    }
    let found = by_path(settlement);
    let compare = |(path, expected): &(String, Value)| {
        let pointer = format!("/{}", path.replace('.', "/"));
        match found.pointer(&pointer) {
            Some(found) if found == expected => None,
            Some(found) => Some(format!("{path}: expected {expected}, found {found}")),
            None => Some(format!("{path}: there is no such path in a settlement")),
        }
    };
    paths.iter().filter_map(compare).collect()
}

fn error_differences(expected: &ExpectedError, error: &Error) -> Vec<String> {
    let pairs = [
        ("error.code", expected.code.as_str(), error.code.as_str()),
        ("error.field", &expected.field, &error.field),
    ];
    pairs
        .iter()
        .filter(|(_, expected, found)| expected != found)
        .map(|(path, expected, found)| format!("{path}: expected {expected}, found {found}"))
        .collect()
}

/// The JSON of a settlement, its list of invariants as a table by name.
fn by_path(mut settlement: Value) -> Value {
    let list = settlement.get_mut(INVARIANTS).unwrap();
    let invariants = list.as_array().unwrap().iter().map(|invariant| {
        let id = invariant["id"].as_str().unwrap();
        (id.to_owned(), invariant["holds"].clone())
    });
    *list = Value::Object(invariants.collect());
    settlement
}

fn flatten(above: &str, table: &Map<String, Value>, paths: &mut Vec<(String, Value)>) {
    for (key, value) in table {
        let path = match above {
            "" => key.clone(),
            _ => format!("{above}.{key}"),
        };
        match value {
            Value::Object(table) => flatten(&path, table, paths),
            _ => paths.push((path, value.clone())),
        }
    }
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}

/// The faults in a file of cases that must be reported.
#[rstest]
#[case::empty_file("", "missing field `case`")]
#[case::no_cases("case = []", "no cases")]
#[case::unknown_key("exept.due.relocations = 0", "unknown field `exept`")]
#[case::unknown_field_of_a_scenario(
    "scenario.pol = 1\nexpect.due.relocations = 0",
    "not a scenario: unknown field `pol`"
)]
#[case::unknown_path(
    "expect.due.payment = \"0\"",
    "due.payment: there is no such path in a settlement"
)]
#[case::unknown_invariant(
    "expect.invariants.never = true",
    "invariants.never: there is no such path in a settlement"
)]
#[case::other_value(
    "expect.due.relocations = 1",
    "a case: due.relocations: expected 1, found 0"
)]
#[case::number_for_text("expect.due.financialEur = 21760000", "expected 21760000, found \"21")]
#[case::expects_nothing("expect = {}", "expects nothing")]
#[case::change_without_union(
    "change.forumReconvened = true\nexpect.due.relocations = 0",
    "`pool` and `change` are of a Union"
)]
#[case::scenario_and_union(
    "union = \"asChosen\"\nscenario.deductionCases = 1\nexpect.totals.relocations = 0",
    "either `scenario` or `union`"
)]
#[case::unknown_union(
    "union = \"asWished\"\nexpect.totals.relocations = 0",
    "unknown variant `asWished`"
)]
#[case::unknown_field_of_a_union(
    "union = \"asChosen\"\nchange.states.NL.taken = 1\nexpect.totals.relocations = 0",
    "not a Union: unknown field `taken`"
)]
#[case::other_value_of_a_union(
    "union = \"asChosen\"\nexpect.totals.relocations = 0",
    "totals.relocations: expected 0, found 9022"
)]
#[case::neither("", "needs either `expect` or `error`")]
#[case::both(
    "expect.due.relocations = 0\nerror = { code = \"emptyPool\", field = \"pool\" }",
    "needs either `expect` or `error`"
)]
#[case::no_error(
    "error = { code = \"emptyPool\", field = \"pool\" }",
    "settled, expected the error emptyPool"
)]
#[case::other_error(
    "scenario.pool.relocations = 0\nerror = { code = \"overflow\", field = \"pool.relocations\" }",
    "error.code: expected overflow, found emptyPool"
)]
#[case::unexpected_error(
    "scenario.deductionCases = 9999\nexpect.due.relocations = 0",
    "not settled: deductionCases"
)]
fn faulty_files_fail(#[case] text: &str, #[case] expected: &str) {
    const HEAD: &str = "[[case]]\nname = \"a case\"\nlaw = \"a law\"\nwhy = \"a reason\"\n";
    let text = match expected {
        "missing field `case`" | "no cases" => text.to_owned(),
        _ => format!("{HEAD}{text}"),
    };
    let faults = check_file(&text).unwrap_err();
    assert!(faults.contains(expected), "{faults}");
}
