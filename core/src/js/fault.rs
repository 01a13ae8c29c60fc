//! A fault in a value that is read or written: where it is, what was given, and
//! what is allowed.

use crate::{Error, ErrorCode};
use serde::{de, ser};
use std::fmt::{self, Display};

/// A fault that grows on its way out: each record and list that it passes adds
/// where in it the fault is. So a value that can be read costs no work for the case
/// that it could not.
#[derive(Debug, Default)]
pub(super) struct Fault {
    /// The names of fields and indices in lists, the innermost first.
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

    /// The fault of a tape that ends too early or is malformed, which `core/js`
    /// never writes.
    pub fn torn() -> Self {
        Self::new("a whole message").given(|| "a part of one".to_owned())
    }

    /// Adds the value that was given, unless a fault further in named one already.
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

    /// The error of an input, with this name as its field if the input itself is at
    /// fault.
    pub fn of_input(self, name: &str) -> Error {
        self.into_error(ErrorCode::InvalidScenario, name)
    }

    /// The error of a result with a number that JavaScript cannot hold.
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
    /// Our own types give as a message what they allow.
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
