//! Why a value cannot be read or given: where, what stands there, what may.

use crate::{Error, ErrorCode};
use serde::{de, ser};
use std::fmt::{self, Display};

/// A fault that grows on its way out: each record and list that it passes adds
/// where in it the fault is. So what can be read costs nothing for the case that
/// it could not.
#[derive(Debug, Default)]
pub(super) struct Fault {
    /// Names of fields and places in lists, the innermost first.
    path: Vec<Step>,
    given: Option<String>,
    allowed: String,
}

#[derive(Debug)]
enum Step {
    Field(String),
    Item(usize),
}

impl Fault {
    pub fn new(allowed: impl Into<String>) -> Self {
        Self {
            allowed: allowed.into(),
            ..Self::default()
        }
    }

    /// A tape that ends too early, or says what no tape says: never of our making.
    pub fn torn() -> Self {
        Self::new("a whole message").given(|| "a part of one".to_owned())
    }

    /// Adds what was given, unless it is known already from further in.
    pub fn given(mut self, shown: impl FnOnce() -> String) -> Self {
        self.given.get_or_insert_with(shown);
        self
    }

    pub fn in_field(mut self, name: &str) -> Self {
        self.path.push(Step::Field(name.to_owned()));
        self
    }

    pub fn in_item(mut self, index: usize) -> Self {
        self.path.push(Step::Item(index));
        self
    }

    /// The error of an input that has this name where it is no record.
    pub fn of_input(self, name: &str) -> Error {
        self.into_error(ErrorCode::InvalidScenario, name)
    }

    /// The error of a result that JavaScript has no numbers for.
    pub fn of_result(self) -> Error {
        self.into_error(ErrorCode::Overflow, "result")
    }

    fn into_error(self, code: ErrorCode, root: &str) -> Error {
        let mut field = String::new();
        for step in self.path.iter().rev() {
            match step {
                Step::Field(name) if field.is_empty() => field.push_str(name),
                Step::Field(name) => {
                    field.push('.');
                    field.push_str(name);
                }
                Step::Item(index) => {
                    field.push('[');
                    field.push_str(&index.to_string());
                    field.push(']');
                }
            }
        }
        let field = if field.is_empty() { root } else { &field };
        let given = self.given.unwrap_or_else(|| "nothing".to_owned());
        Error::new(code, field, given, self.allowed)
    }
}

impl de::Error for Fault {
    /// What our own types say is what they allow.
    fn custom<T: Display>(allowed: T) -> Self {
        Self::new(allowed.to_string())
    }

    fn invalid_type(_: de::Unexpected, expected: &dyn de::Expected) -> Self {
        Self::custom(expected)
    }

    fn invalid_value(_: de::Unexpected, expected: &dyn de::Expected) -> Self {
        Self::custom(expected)
    }

    fn invalid_length(_: usize, expected: &dyn de::Expected) -> Self {
        Self::custom(expected)
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(one_of(expected))
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Self {
        let allowed = format!("no field but {}", expected.join(", "));
        Self::new(allowed).in_field(name)
    }

    fn missing_field(name: &'static str) -> Self {
        let missing = Self::new("a value").in_field(name);
        missing.given(|| "nothing".to_owned())
    }
}

impl ser::Error for Fault {
    fn custom<T: Display>(allowed: T) -> Self {
        Self::new(allowed.to_string())
    }
}

/// The words that a field may hold.
pub(super) fn one_of(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
    words.join(" or ")
}

impl Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.allowed)
    }
}

impl std::error::Error for Fault {}
