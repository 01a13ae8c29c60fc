//! The CSV of a scenario is complete, and a spreadsheet reads it as it is meant.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use serde_json::Value;
use solidarity_core::{
    Cases, ErrorCode, OffsetChoice, Scenario, ShareChoice,
    csv::{CsvForm, to_csv},
    query::{from_query, to_query},
    settle,
};
use std::collections::BTreeMap;

#[path = "properties/scenarios.rs"]
#[expect(dead_code, reason = "the rest is for the properties")]
mod scenarios;

const PARTS: [&str; 3] = ["about", "scenario", "settlement"];

/// Values by part and name, as another program reads them.
fn read(file: &str, delimiter: u8) -> BTreeMap<(String, String), String> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(file.strip_prefix('\u{feff}').unwrap().as_bytes());
    let headings = reader.headers().unwrap();
    assert_eq!(headings, vec!["part", "name", "value", "unit", "article"]);
    let mut found = BTreeMap::new();
    for row in reader.records() {
        let row = row.unwrap();
        let name = (row[0].to_owned(), row[1].to_owned());
        assert!(PARTS.contains(&&row[0]), "{row:?}");
        assert!(found.insert(name, row[2].to_owned()).is_none(), "{row:?}");
    }
    found
}

/// Every value of the JSON, as the CSV should write it, by its path.
fn leaves(path: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    let inside = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let text = match value {
        Value::Object(fields) => {
            for (name, part) in fields {
                leaves(&inside(name), part, found);
            }
            return;
        }
        Value::Array(findings) => {
            for finding in findings {
                let name = inside(finding["id"].as_str().unwrap());
                found.insert(name, yes(finding["holds"].as_bool().unwrap()));
            }
            return;
        }
        Value::Null if path == "unionRelocationsImplemented" => "all".to_owned(),
        Value::Null => "no limit".to_owned(),
        Value::Bool(value) => yes(*value),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    };
    found.insert(path.to_owned(), text);
}

fn expected(part: &str, value: &Value) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    leaves("", value, &mut found);
    let with_part = |(name, value)| ((part.to_owned(), name), value);
    found.into_iter().map(with_part).collect()
}

proptest! {
    #[test]
    fn every_figure_of_the_json_has_its_row_and_no_other(scenario in scenarios::any_scenario()) {
        let file = to_csv(&scenario, CsvForm::Points).unwrap();
        let mut rows = read(&file, b',');
        rows.retain(|(part, _), _| part != "about");
        let settlement = settle(&scenario).unwrap().settlement;
        let mut json = expected("scenario", &serde_json::to_value(&scenario).unwrap());
        json.extend(expected("settlement", &serde_json::to_value(settlement).unwrap()));
        prop_assert_eq!(rows, json);
    }

    #[test]
    fn both_forms_say_the_same(scenario in scenarios::any_scenario()) {
        let points = read(&to_csv(&scenario, CsvForm::Points).unwrap(), b',');
        let commas = read(&to_csv(&scenario, CsvForm::Commas).unwrap(), b';');
        for (name, value) in &points {
            let other = &commas[name];
            let number = value.parse::<rust_decimal::Decimal>().is_ok();
            let same = if number { value.replace('.', ",") } else { value.clone() };
            prop_assert_eq!(other, &same, "{:?}", name);
        }
        prop_assert_eq!(points.len(), commas.len());
    }

    #[test]
    fn no_cell_is_a_formula(scenario in scenarios::any_scenario()) {
        let file = to_csv(&scenario, CsvForm::Commas).unwrap();
        for cell in file.trim_start_matches('\u{feff}').split([';', '\r', '\n', '"']) {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{}", cell);
        }
    }

    #[test]
    fn the_query_in_it_opens_the_same_scenario(scenario in scenarios::any_scenario()) {
        let rows = read(&to_csv(&scenario, CsvForm::Points).unwrap(), b',');
        let query = &rows[&("about".to_owned(), "query".to_owned())];
        prop_assert_eq!(query, &to_query(&scenario));
        prop_assert_eq!(from_query(query).unwrap(), scenario);
    }
}

#[test]
fn every_line_ends_as_spreadsheets_write_it() {
    let scenario = Scenario {
        eligible_cases: Some(Cases::new(660)),
        share: ShareChoice::Percent {
            percent: "5.25".parse().unwrap(),
        },
        offset: OffsetChoice::Cases {
            cases: Cases::new(7),
        },
        ..Scenario::default()
    };
    let file = to_csv(&scenario, CsvForm::Commas).unwrap();
    assert!(file.ends_with("\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    assert!(file.contains("\r\nscenario;share.percent;5,25;percent;\r\n"));
    assert!(file.contains("\r\nscenario;eligibleCases;660;cases;Art. 63(8)\r\n"));
    assert!(file.contains("\r\nabout;dataVersion;1;;\r\n"));
}

#[test]
fn what_cannot_be_settled_has_no_file() {
    let scenario = Scenario {
        member_state: "=1+1".to_owned(),
        ..Scenario::default()
    };
    let refused = to_csv(&scenario, CsvForm::Points).unwrap_err();
    assert_eq!(refused.code, ErrorCode::UnknownMemberState);
}
