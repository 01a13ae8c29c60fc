//! Reads a message (see [`super::message`]) as any type that is asked for.

use super::{
    fault::{Fault, one_of},
    message::RECORD,
    reader::{Reader, Token},
};
use serde::{
    de::{
        DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess,
        SeqAccess, Unexpected, Visitor,
    },
    forward_to_deserialize_any,
};

/// The next value of a message.
pub(super) fn read<T: DeserializeOwned>(reader: &mut Reader<'_>) -> Result<T, Fault> {
    let position = reader.position();
    T::deserialize(&mut *reader).map_err(|fault| fault.given(|| reader.shown(position)))
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.token()? {
            Token::Number(number) => visitor.visit_u64(number),
            Token::Negative(number) => visitor.visit_i64(number),
            Token::Text(text) => visitor.visit_borrowed_str(text),
            Token::List(count) => visitor.visit_seq(Items {
                reader: self,
                read: 0,
                count,
            }),
            Token::Record(left) => visitor.visit_map(Fields {
                reader: self,
                left,
                name: "",
            }),
            Token::Null | Token::Undefined => visitor.visit_unit(),
            Token::Bool(value) => visitor.visit_bool(value),
            Token::Other(_) => Err(expected(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.passes_absent() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    /// Reads a record only. Serde would also take a list with the same values in
    /// the same order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.is_next(RECORD) {
            return self.deserialize_any(visitor);
        }
        let allowed = expected(&visitor).to_string();
        Err(Fault::new(if allowed.starts_with("struct ") {
            format!("an object with {}", fields.join(", "))
        } else {
            allowed
        }))
    }

    /// Reads a word, as which all choices without fields are written.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.token()? {
            Token::Text(word) => visitor.visit_enum(word.into_deserializer()),
            _ => Err(Fault::new(one_of(words))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf unit unit_struct seq tuple tuple_struct map identifier
        ignored_any
    }
}

fn expected(expected: &dyn Expected) -> Fault {
    serde::de::Error::invalid_type(Unexpected::Unit, expected)
}

/// The remaining values of a list.
struct Items<'r, 'a> {
    reader: &'r mut Reader<'a>,
    read: usize,
    count: usize,
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        if self.read == self.count {
            return Ok(None);
        }
        let position = self.reader.position();
        let value = seed.deserialize(&mut *self.reader).map_err(|fault| {
            let fault = fault.given(|| self.reader.shown(position));
            fault.in_item(self.read)
        })?;
        self.read += 1;
        Ok(Some(value))
    }
}

/// The remaining fields of a record.
struct Fields<'r, 'a> {
    reader: &'r mut Reader<'a>,
    left: usize,
    /// The name of the field whose value comes next.
    name: &'a str,
}

impl<'de> MapAccess<'de> for Fields<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        self.name = self.reader.name()?;
        let key = seed.deserialize(self.name.into_deserializer());
        // For an unknown field, the value is what was given.
        key.map(Some)
            .map_err(|fault: Fault| fault.given(|| self.reader.shown(self.reader.position())))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let position = self.reader.position();
        seed.deserialize(&mut *self.reader).map_err(|fault| {
            let fault = fault.given(|| self.reader.shown(position));
            fault.in_field(self.name)
        })
    }
}
