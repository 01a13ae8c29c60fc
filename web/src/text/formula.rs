//! Formulas of a trace as people read them.

use super::{words, words::look_up};
use crate::language::Language;
use crate::number::Style;
use solidarity_core::{TraceInput, TraceStep};

/// The formula in words.
pub fn in_words(step: &TraceStep, language: Language) -> String {
    rewritten(step.formula, language, |name| {
        variable(name, language).to_owned()
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

/// What a variable is called.
pub fn variable<'a>(name: &'a str, language: Language) -> &'a str {
    let words = words(language);
    let known = look_up(words.variables, name);
    #[cfg(feature = "ssr")]
    let known = known.or_else(|| look_up(words.more_variables, name));
    known.unwrap_or(name)
}

/// Replaces each name in a formula, and the names of what is done with them.
fn rewritten(formula: &str, language: Language, name: impl Fn(&str) -> String) -> String {
    let terms = words(language).terms;
    let mut text = String::new();
    let mut rest = formula;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_ascii_alphanumeric();
        let end = rest.find(|c: char| is_word(c) != is_word(first));
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        if !is_word(first) {
            // A comma is a decimal point in Dutch.
            text.push_str(&token.replace(',', ";"));
        } else if let Some(term) = look_up(terms, token) {
            text.push_str(term);
            text.push(' ');
        } else {
            text.push_str(&name(token));
        }
        rest = after;
    }
    text.replace("  ", " ")
}
