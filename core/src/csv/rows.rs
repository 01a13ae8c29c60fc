//! The rows of a file, the order of its parts, and the first part.

use crate::{Cycle, Scenario, Settlement, query::to_query};
use std::borrow::Cow;
use std::fmt::Display;

pub(super) const CASES: &str = "cases";
pub(super) const EUR: &str = "EUR";
pub(super) const PERCENT: &str = "percent";

/// A figure with its part and name.
pub(super) struct Row {
    pub part: &'static str,
    pub name: Cow<'static, str>,
    pub value: Value,
    pub unit: &'static str,
    pub article: Cow<'static, str>,
}

pub(super) enum Value {
    Text(String),
    /// A number in digits, with a point for decimals.
    Number(String),
}

pub(super) fn rows(cycle: &Cycle, scenario: &Scenario, settlement: &Settlement) -> Vec<Row> {
    let mut rows = Rows {
        part: "about",
        rows: Vec::with_capacity(64),
    };
    rows.about(cycle, scenario);
    rows.part = "scenario";
    rows.scenario(scenario);
    rows.part = "settlement";
    rows.settlement(settlement);
    rows.rows
}

pub(super) struct Rows {
    part: &'static str,
    rows: Vec<Row>,
}

impl Rows {
    pub(super) fn text(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        text: &str,
        article: impl Into<Cow<'static, str>>,
    ) {
        self.add(name, Value::Text(text.to_owned()), "", article);
    }

    pub(super) fn yes(&mut self, name: &'static str, yes: bool, article: &'static str) {
        self.text(name, if yes { "yes" } else { "no" }, article);
    }

    pub(super) fn number(
        &mut self,
        name: &'static str,
        number: impl Display,
        unit: &'static str,
        article: &'static str,
    ) {
        self.add(name, Value::Number(number.to_string()), unit, article);
    }

    fn add(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: Value,
        unit: &'static str,
        article: impl Into<Cow<'static, str>>,
    ) {
        self.rows.push(Row {
            part: self.part,
            name: name.into(),
            value,
            unit,
            article: article.into(),
        });
    }

    fn about(&mut self, cycle: &Cycle, scenario: &Scenario) {
        let vintage = cycle.vintage();
        self.text("law", "Regulation (EU) 2024/1351", "");
        self.number("dataVersion", vintage.version, "", "");
        self.text("dataPublished", vintage.published, "");
        self.text("sourcesUntil", vintage.sources_until.on, "");
        self.text("query", &to_query(scenario), "");
    }
}
