//! From JavaScript values to ours and back, and our errors as theirs.

use crate::{Error, ErrorCode, Scenario};
use js_sys::Reflect;
use serde::{Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::{JsCast, JsValue};

/// Reads a value, or throws `invalidScenario` with the path of what is wrong.
pub(super) fn take<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    // The serializer reads strings and arrays as objects of their characters
    // and elements: a missing field would be reported, and not what was given.
    if !value.is_object() || js_sys::Array::is_array(&value) {
        return Err(throw(invalid(
            "",
            &kind(&value),
            "an object with named fields",
        )));
    }
    serde_path_to_error::deserialize(Deserializer::from(value)).map_err(|error| {
        let message = error.inner().to_string();
        // `Error: ` is what JavaScript puts before the text of its errors.
        let message = message.strip_prefix("Error: ").unwrap_or(&message);
        throw(fault(&error.path().to_string(), message))
    })
}

/// Reads an array of scenarios; an error has the index of its scenario.
pub(super) fn take_list(value: &JsValue) -> Result<Vec<Scenario>, JsValue> {
    let Some(list) = value.dyn_ref::<js_sys::Array>() else {
        return Err(throw(invalid("", &kind(value), "an array of scenarios")));
    };
    list.iter()
        .enumerate()
        .map(|(index, scenario)| take(scenario).map_err(|error| with_index(error, index)))
        .collect()
}

pub(super) fn take_text(value: &JsValue, field: &str) -> Result<String, JsValue> {
    value
        .as_string()
        .ok_or_else(|| throw(invalid(field, &kind(value), "a text")))
}

/// A plain object, with `null` for what is absent.
pub(super) fn give<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new()
        .serialize_missing_as_null(true)
        .serialize_maps_as_objects(true);
    value
        .serialize(&serializer)
        .map_err(|error| throw(Error::overflow("", error)))
}

/// An `Error` with the code and its facts as properties.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the form that `map_err` takes"
)]
pub(super) fn throw(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    for (name, value) in [
        ("code", error.code.as_str()),
        ("field", &error.field),
        ("given", &error.given),
        ("allowed", &error.allowed),
    ] {
        // A fresh object takes every property.
        let _ = Reflect::set(&thrown, &name.into(), &value.into());
    }
    thrown.into()
}

pub(super) fn throw_at((index, error): (usize, Error)) -> JsValue {
    with_index(throw(error), index)
}

fn with_index(error: JsValue, index: usize) -> JsValue {
    let _ = Reflect::set(&error, &"index".into(), &JsValue::from(index));
    error
}

fn invalid(field: &str, given: &str, allowed: &str) -> Error {
    let field = if field.is_empty() { "input" } else { field };
    Error::new(ErrorCode::InvalidScenario, field, given, allowed)
}

/// Serde's sentence, taken apart into what was given and what is allowed.
fn fault(path: &str, message: &str) -> Error {
    let path = if path == "." { "" } else { path };
    if let Some(name) = message
        .strip_prefix("missing field `")
        .and_then(|m| m.strip_suffix('`'))
    {
        let field = if path.is_empty() {
            name
        } else {
            &format!("{path}.{name}")
        };
        return invalid(field, "nothing", "a value");
    }
    let (given, allowed) = message
        .split_once(", expected ")
        .unwrap_or((message, "what the types say"));
    invalid(path, given, allowed)
}

fn kind(value: &JsValue) -> String {
    if js_sys::Array::is_array(value) {
        "an array".to_owned()
    } else if value.is_null() {
        "null".to_owned()
    } else {
        value.js_typeof().as_string().unwrap_or_default()
    }
}
