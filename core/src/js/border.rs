//! The way from a message to a call of the core, and from its result to an answer.

use super::{fault::Fault, read::read, reader::Reader, writer::Writer};
use crate::Error;
use js_sys::{Array, Uint32Array};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;

/// A tape, its text, its forms and words, and whether it is a refusal. A refusal is
/// not thrown, because an exception unwinds through the module, and JavaScript then
/// starts the module anew.
pub(super) type Answer = Array;

/// The reason for which a call was refused. JavaScript makes an `Error` of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Refusal {
    message: String,
    code: &'static str,
    field: String,
    given: String,
    allowed: String,
    /// The index of the scenario in the message, in bulk work.
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

impl Refusal {
    pub fn at(index: usize, error: Error) -> Self {
        Self {
            index: Some(index),
            ..error.into()
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self {
            message: error.to_string(),
            code: error.code.as_str(),
            field: error.field,
            given: error.given,
            allowed: error.allowed,
            index: None,
        }
    }
}

/// The arguments of a caller, one value after the other.
pub(super) struct Given<'a>(Reader<'a>);

impl<'a> Given<'a> {
    pub fn new(tape: &'a [u32], text: &'a str) -> Self {
        Self(Reader::new(tape, text))
    }

    /// The next value, or an `invalidScenario` error with the path to the fault.
    pub fn take<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        self.take_named("input")
    }

    /// The next value, in whose errors `name` is the field if the value itself is
    /// at fault.
    pub fn take_named<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Error> {
        read(&mut self.0).map_err(|fault| fault.of_input(name))
    }

    /// All remaining values.
    pub fn take_all<T: DeserializeOwned>(&mut self) -> Result<Vec<T>, Refusal> {
        let mut all = Vec::new();
        while !self.0.is_at_end() {
            all.push(self.take().map_err(|error| Refusal::at(all.len(), error))?);
        }
        Ok(all)
    }
}

/// The answer of a call.
pub(super) fn answer<T: Serialize>(call: impl FnOnce() -> Result<T, Refusal>) -> Answer {
    let written = call().and_then(|value| {
        let written = write(&value);
        written.map_err(|fault| fault.of_result().into())
    });
    match written {
        Ok(writer) => sent(&writer, false),
        Err(refusal) => sent(&write(&refusal).unwrap_or_default(), true),
    }
}

fn write<T: Serialize>(value: &T) -> Result<Writer, Fault> {
    let mut writer = Writer::default();
    value.serialize(&mut writer)?;
    Ok(writer)
}

fn sent(writer: &Writer, refused: bool) -> Answer {
    Array::of5(
        &Uint32Array::from(writer.tape.as_slice()),
        &JsValue::from_str(&writer.text),
        &JsValue::from_str(writer.forms.listed()),
        &JsValue::from_str(&writer.words.listed()),
        &JsValue::from_bool(refused),
    )
}
