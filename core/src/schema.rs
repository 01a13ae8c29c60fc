//! JSON Schemas (draft 2020-12) of a scenario, of a Union, and of the settlement of
//! each, made from the types themselves. The feature `schema` adds them, and the
//! package ships them.

use crate::union::{TracedUnionSettlement, Union};
use crate::{Cases, Eur, Percent, Scenario, TracedSettlement};
use schemars::{
    JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema,
    transform::RecursiveTransform,
};
use serde_json::Value;
use std::borrow::Cow;

/// The largest whole number that both JSON and JavaScript hold exactly.
const LARGEST: u64 = (1 << 53) - 1;

/// The schema of the input of [`crate::settle`]. Every input that it rejects for
/// its form ([`crate::ErrorCode::InvalidScenario`]) fails this schema too, except
/// numbers with more digits than a decimal holds.
///
/// ```
/// let schema = solidarity_core::schema::scenario();
/// assert_eq!(schema.get("additionalProperties"), Some(&false.into()));
/// ```
#[must_use]
pub fn scenario() -> Schema {
    generated::<Scenario>(SchemaSettings::draft2020_12().for_deserialize())
}

/// The schema of the result of [`crate::settle`]. A result of
/// [`crate::settle_many`] has the same form without the trace.
///
/// ```
/// let schema = solidarity_core::schema::settlement();
/// assert_eq!(schema.get("title"), Some(&"Settlement".into()));
/// ```
#[must_use]
pub fn settlement() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = generated::<TracedSettlement>(settings);
    let description =
        "What a scenario comes to, with the trace of its figures; in bulk work without.";
    schema.insert("title".to_owned(), "Settlement".into());
    schema.insert("description".to_owned(), description.into());
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        // Bulk work makes no traces.
        required.retain(|field| field != "trace");
    }
    schema
}

/// The schema of the input of [`crate::union::settle_union`]. Every input that it
/// rejects for its form fails this schema too, with the same exception as
/// [`scenario`]. The schema does not know which states there are, or which choices
/// exclude each other (to refuse and pledge, to use the pool without benefitting).
///
/// ```
/// let schema = solidarity_core::schema::union();
/// assert_eq!(schema.get("title"), Some(&"Union".into()));
/// ```
#[must_use]
pub fn union() -> Schema {
    generated::<Union>(SchemaSettings::draft2020_12().for_deserialize())
}

/// The schema of the result of [`crate::union::settle_union`].
///
/// ```
/// let schema = solidarity_core::schema::union_settlement();
/// assert_eq!(schema.get("title"), Some(&"UnionSettlement".into()));
/// ```
#[must_use]
pub fn union_settlement() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = generated::<TracedUnionSettlement>(settings);
    let description = "What a Union comes to, with the trace of its own figures.";
    schema.insert("title".to_owned(), "UnionSettlement".into());
    schema.insert("description".to_owned(), description.into());
    schema
}

fn generated<T: JsonSchema>(settings: SchemaSettings) -> Schema {
    let mut schema = settings
        .with_transform(RecursiveTransform(plain_description))
        .into_generator()
        .into_root_schema_for::<T>();
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            if let Value::Object(definition) = definition {
                definition.insert("title".to_owned(), name.as_str().into());
            }
        }
    }
    schema
}

/// Strips rustdoc markup: keeps the first paragraph and replaces each link by its
/// last path segment.
fn plain_description(schema: &mut Schema) {
    let Some(Value::String(description)) = schema.get_mut("description") else {
        return;
    };
    let paragraph = description.split("\n\n").next().unwrap_or_default();
    let mut plain = String::new();
    for (place, part) in paragraph.replace('\n', " ").split("[`").enumerate() {
        match part.split_once("`]") {
            Some((path, rest)) if place > 0 => {
                plain.push_str(path.rsplit("::").next().unwrap_or(path));
                plain.push_str(rest);
            }
            _ => plain.push_str(part),
        }
    }
    *description = plain;
}

/// The schema of a number of cases that is written as text, as units counted twice
/// are.
pub(crate) fn cases_as_text(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^(0|[1-9][0-9]*)$" })
}

impl JsonSchema for Cases {
    fn schema_name() -> Cow<'static, str> {
        "Cases".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A whole number of cases: applications for protection, each of one person.",
            "type": "integer",
            "minimum": 0,
            "maximum": LARGEST,
        })
    }
}

impl JsonSchema for Eur {
    fn schema_name() -> Cow<'static, str> {
        "Eur".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let description = "An amount in euros as text, with a point for decimals, 0 or more.";
        decimal(generator, description, false)
    }
}

impl JsonSchema for Percent {
    fn schema_name() -> Cow<'static, str> {
        "Percent".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let description = "A percentage as text, with a point for decimals.";
        decimal(generator, description, true)
    }
}

/// The schema of a decimal. It is written without zeros at its end, and read with
/// or without them. A whole number may also be given as a number.
fn decimal(generator: &SchemaGenerator, description: &str, signed: bool) -> Schema {
    let sign = if signed { "-?" } else { "" };
    let mut schema = if generator.contract().is_deserialize() {
        let least = if signed { -i128::from(LARGEST) } else { 0 };
        json_schema!({
            "anyOf": [
                { "type": "string", "pattern": format!(r"^{sign}0*[0-9]{{1,29}}(\.[0-9]{{1,28}}0*)?$") },
                { "type": "integer", "minimum": least, "maximum": LARGEST },
            ],
        })
    } else {
        let pattern = format!(r"^{sign}(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$");
        json_schema!({ "type": "string", "pattern": pattern })
    };
    schema.insert("description".to_owned(), description.into());
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_means_something_outside_of_rust() {
        let mut schema = json_schema!({
            "description": "Made by [`crate::settle`], as\n`fill` of [`Reading`].\n\n```\ncode\n```",
        });
        plain_description(&mut schema);
        let description = schema.get("description").and_then(Value::as_str);
        assert_eq!(description, Some("Made by settle, as `fill` of Reading."));
    }
}
