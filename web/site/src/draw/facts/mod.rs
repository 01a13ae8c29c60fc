//! The figures that stay: those of the data, and of the examples in the text.
//! Each is read from the data or worked out by the core when the page is built.

mod dublin;
mod examples;
mod named;
pub mod own;

pub use examples::{Example, example, panel as example_panel};

use said::language::Language;
use said::number::Style;
use said::subject::Subject;
use solidarity_core::source::SourceKey;
use solidarity_core::{Scenario, TraceStep};
use std::fmt::Display;

/// A figure of the text.
#[derive(Clone)]
pub struct Fact {
    key: &'static str,
    /// For whoever reads the page by program.
    pub exact: String,
    style: Style,
    /// Where it comes from.
    pub why: Why,
}

/// Where a figure comes from.
#[derive(Clone)]
pub enum Why {
    /// It is worked out: the panel that shows how.
    Panel(String),
    /// It stands in a source.
    Source(SourceKey),
}

/// A panel that shows how a figure is worked out.
#[derive(Clone)]
pub struct Panel {
    pub id: String,
    pub title: String,
    pub steps: Vec<TraceStep>,
    /// Of which scenario, if of one.
    pub scenario: Option<Scenario>,
}

/// All of them.
pub struct Facts {
    subject: Subject,
    all: Vec<Fact>,
    panels: Vec<Panel>,
}

impl Facts {
    /// Works all of them out for one state.
    pub fn new(language: Language, subject: Subject) -> Self {
        let mut facts = Self {
            subject,
            all: Vec::new(),
            panels: Vec::new(),
        };
        named::add(&mut facts);
        dublin::add(&mut facts);
        own::add(&mut facts, language);
        examples::add(&mut facts, language);
        facts
    }

    /// The figure with that key.
    pub fn find(&self, key: &str) -> Option<&Fact> {
        self.all.iter().find(|fact| fact.key == key)
    }

    /// The panels that explain them.
    pub fn panels(&self) -> &[Panel] {
        &self.panels
    }

    /// Adds one that stands in a source, or is counted from what stands there.
    pub fn sourced(
        &mut self,
        key: &'static str,
        style: Style,
        exact: impl Display + Copy,
        source: SourceKey,
    ) {
        self.all.push(Fact {
            key,
            exact: exact.to_string(),
            style,
            why: Why::Source(source),
        });
    }

    /// Adds one that is worked out, by the name of the panel that shows how.
    pub fn worked_out(
        &mut self,
        key: &'static str,
        style: Style,
        exact: impl Display + Copy,
        panel: &str,
    ) {
        self.all.push(Fact {
            key,
            exact: exact.to_string(),
            style,
            why: Why::Panel(panel.to_owned()),
        });
    }
}

impl Fact {
    /// A figure of a table, which no text names.
    pub fn of(style: Style, exact: impl Display + Copy, why: Why) -> Self {
        Self {
            key: "",
            exact: exact.to_string(),
            style,
            why,
        }
    }

    /// As it is shown.
    pub fn shown(&self, language: Language) -> String {
        self.style.write(&self.exact, language)
    }
}
