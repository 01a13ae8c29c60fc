//! The forms of a scenario and of a Union, and of what each comes to, as JSON Schema
//! (draft 2020-12), from the types themselves. Feature `schema`; the package ships what it gives.

use crate::union::{TracedUnionSettlement, Union};
use crate::{Cases, Eur, Percent, Scenario, TracedSettlement};
use schemars::{
    JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema,
    transform::RecursiveTransform,
};
use serde_json::Value;
use std::borrow::Cow;

/// The largest whole number that JSON is sure to carry, and that JavaScript has.
const LARGEST: u64 = (1 << 53) - 1;

/// What [`crate::settle`] takes. Every input that it rejects for its form
/// ([`crate::ErrorCode::InvalidScenario`]) fails this schema too, except numbers with
/// more digits than a decimal holds.
///
/// ```
/// let schema = solidarity_core::schema::scenario();
/// assert_eq!(schema.get("additionalProperties"), Some(&false.into()));
/// ```
#[must_use]
pub fn scenario() -> Schema {
    generated::<Scenario>(SchemaSettings::draft2020_12().for_deserialize())
}

/// What [`crate::settle`] gives, and without its trace [`crate::settle_many`].
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
        // Bulk work goes without.
        required.retain(|field| field != "trace");
    }
    schema
}

/// What [`crate::union::settle_union`] takes. Nothing that it refuses for its form is
/// valid, with the exceptions of [`scenario`]; what a state cannot do beside another
/// thing (refuse and pledge, use the pool though it is not benefitting) is no matter
/// of form, and neither is which states there are.
///
/// ```
/// let schema = solidarity_core::schema::union();
/// assert_eq!(schema.get("title"), Some(&"Union".into()));
/// ```
#[must_use]
pub fn union() -> Schema {
    generated::<Union>(SchemaSettings::draft2020_12().for_deserialize())
}

/// What [`crate::union::settle_union`] gives.
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

/// Cases as text, as the settlement writes those that are counted twice.
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

/// A decimal is written without a zero too many, and read with or without; a
/// whole number is also read as a number.
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
