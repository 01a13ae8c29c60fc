//! Formulas of a trace as people read them.

use super::{Origin, cite, origin};
use crate::language::Language;
use crate::number::Style;
use crate::texts::trace::words;
use solidarity_core::{Provenance, TraceInput, TraceStep};

/// An aspect of a step: a panel shows all four.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aspect {
    /// The formula in words.
    Formula,
    /// The formula with the numbers in it, and what comes out.
    Filled,
    /// What goes in, a line for each, with its source.
    Inputs,
    /// The articles.
    Rule,
}

impl Aspect {
    /// All of them, in the order of a panel.
    pub const ALL: [Self; 4] = [Self::Formula, Self::Filled, Self::Inputs, Self::Rule];

    /// The end of the name of the element that shows it.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Formula => "-formula",
            Self::Filled => "-filled",
            Self::Inputs => "-inputs",
            Self::Rule => "-rule",
        }
    }

    /// The text of this aspect of a step.
    #[must_use]
    pub fn of(self, step: &TraceStep, language: Language) -> String {
        match self {
            Self::Formula => in_words(step, language),
            Self::Filled => [
                &filled(step, language),
                " = ",
                &plain(&step.value, language),
            ]
            .concat(),
            Self::Inputs => {
                let mut lines = String::new();
                for input in &step.inputs {
                    let source = match origin(input, language) {
                        Origin::Step(_) => words(language).from_step.to_owned(),
                        Origin::Source(source) => source,
                    };
                    let name = name_of(input, language);
                    for part in [name, ": ", &value(input, language), " (", &source, ")\n"] {
                        lines.push_str(part);
                    }
                }
                lines
            }
            Self::Rule => cite(step.rule, language),
        }
    }
}

/// The formula in words.
pub fn in_words(step: &TraceStep, language: Language) -> String {
    rewritten(step.formula, language, |name| {
        let input = step.inputs.iter().find(|input| input.name == name);
        let known = input.map(|input| name_of(input, language));
        known.unwrap_or_else(|| variable(name, language)).to_owned()
    })
}

/// The formula with the numbers in it.
pub fn filled(step: &TraceStep, language: Language) -> String {
    rewritten(step.formula, language, |name| {
        let input = step.inputs.iter().find(|input| input.name == name);
        input.map_or_else(|| plain(name, language), |input| value(input, language))
    })
}

/// The value of an input, as people read it.
pub fn value(input: &TraceInput, language: Language) -> String {
    plain(&input.value, language)
}

/// A value of the trace, as people read it.
pub fn plain(value: &str, language: Language) -> String {
    match value {
        "true" => words(language).yes.to_owned(),
        "false" => words(language).no.to_owned(),
        number => Style::Plain.write(number, language),
    }
}

/// What an input is called. The relocations that a step starts from are those of
/// the pool, and those that another step came to are the state's own.
pub fn name_of(input: &TraceInput, language: Language) -> &str {
    let is_own = input.name == "relocations" && matches!(input.source, Provenance::Step(_));
    let name = if is_own { "relocationsDue" } else { input.name };
    variable(name, language)
}

/// What a variable is called.
fn variable(name: &str, language: Language) -> &str {
    words(language)
        .variables
        .find(name)
        .copied()
        .unwrap_or(name)
}

/// Replaces each variable in a formula by `name` of it, and each function by its word.
fn rewritten(formula: &str, language: Language, name: impl Fn(&str) -> String) -> String {
    let functions = &words(language).functions;
    let mut text = String::new();
    let mut rest = formula;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_ascii_alphanumeric();
        let end = rest.find(|c: char| is_word(c) != is_word(first));
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        if !is_word(first) {
            // A comma is a decimal point in Dutch.
            text.push_str(&token.replace(',', ";"));
        } else if let Some(term) = functions.find(token) {
            text.push_str(term);
            // A function's name stands apart from its bracket.
            if after.starts_with('(') {
                text.push(' ');
            }
        } else {
            text.push_str(&name(token));
        }
        rest = after;
    }
    text
}
