//! Reads the states of a Union, from an object only. At the JavaScript border,
//! serde would take an empty list for a map as well.

use super::UnionState;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::{collections::BTreeMap, fmt};

/// Reads an object whose fields are the codes of states, each with what that state
/// does.
pub(super) fn by_code<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, UnionState>, D::Error> {
    deserializer.deserialize_any(ByCode)
}

struct ByCode;

impl<'de> Visitor<'de> for ByCode {
    type Value = BTreeMap<String, UnionState>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object with a member state under each code")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut states = BTreeMap::new();
        while let Some((code, does)) = map.next_entry()? {
            states.insert(code, does);
        }
        Ok(states)
    }
}
