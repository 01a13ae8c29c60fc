//! Reads a message (see [`super::message`]) as whatever type is asked for.

use super::{
    fault::{Fault, one_of},
    message::{
        FALSE, KIND_BITS, LARGE, LIST, NEGATIVE, NULL, NUMBER, OTHER, RECORD, TEXT, TRUE,
        UNDEFINED, WORD,
    },
    shown,
};
use serde::{
    de::{
        DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess,
        SeqAccess, Unexpected, Visitor,
    },
    forward_to_deserialize_any,
};

/// Goes through a message from its start to its end.
pub(super) struct Reader<'a> {
    tape: &'a [u32],
    text: &'a str,
    /// Then a length in units of UTF-16 is one in bytes.
    ascii: bool,
    names: Vec<&'a str>,
}

/// Where a value begins.
#[derive(Clone, Copy)]
struct Place<'a> {
    tape: &'a [u32],
    text: &'a str,
    names: usize,
}

/// The beginning of a value.
pub(super) enum Token<'a> {
    Number(u64),
    Negative(i64),
    Text(&'a str),
    List(usize),
    Record(usize),
    Null,
    Undefined,
    Bool(bool),
    Other(&'a str),
}

impl<'a> Reader<'a> {
    pub fn new(tape: &'a [u32], text: &'a str) -> Self {
        Self {
            tape,
            text,
            ascii: text.is_ascii(),
            names: Vec::new(),
        }
    }

    /// Whether all was read.
    pub fn is_at_end(&self) -> bool {
        self.tape.is_empty()
    }

    /// The next value.
    pub fn value<T: DeserializeOwned>(&mut self) -> Result<T, Fault> {
        let place = self.place();
        T::deserialize(&mut *self).map_err(|fault| fault.given(|| self.shown(place)))
    }

    pub fn token(&mut self) -> Result<Token<'a>, Fault> {
        let slot = self.slot()?;
        let payload = slot >> KIND_BITS;
        Ok(match slot & ((1 << KIND_BITS) - 1) {
            NUMBER => Token::Number(payload.into()),
            LARGE => Token::Number(self.large(payload)?),
            NEGATIVE => {
                let size = i64::try_from(self.large(payload)?);
                Token::Negative(-size.map_err(|_| Fault::torn())?)
            }
            TEXT => Token::Text(self.piece(payload)?),
            LIST => Token::List(payload as usize),
            RECORD => Token::Record(payload as usize),
            WORD if payload == NULL => Token::Null,
            WORD if payload == UNDEFINED => Token::Undefined,
            WORD if payload == FALSE => Token::Bool(false),
            WORD if payload == TRUE => Token::Bool(true),
            OTHER => Token::Other(self.piece(payload)?),
            _ => return Err(Fault::torn()),
        })
    }

    /// The name of a field.
    pub fn name(&mut self) -> Result<&'a str, Fault> {
        let slot = self.slot()?;
        if slot & 1 == 0 {
            let known = self.names.get(slot as usize / 2).copied();
            return known.ok_or_else(Fault::torn);
        }
        let name = self.piece(slot / 2)?;
        self.names.push(name);
        Ok(name)
    }

    fn slot(&mut self) -> Result<u32, Fault> {
        let (&slot, rest) = self.tape.split_first().ok_or_else(Fault::torn)?;
        self.tape = rest;
        Ok(slot)
    }

    fn large(&mut self, upper: u32) -> Result<u64, Fault> {
        Ok(u64::from(upper) << 32 | u64::from(self.slot()?))
    }

    fn piece(&mut self, units: u32) -> Result<&'a str, Fault> {
        let mut bytes = units as usize;
        if !self.ascii {
            let mut left = bytes;
            let within = |character: &char| {
                let fits = left > 0;
                left = left.saturating_sub(character.len_utf16());
                fits
            };
            let characters = self.text.chars().take_while(within);
            bytes = characters.map(char::len_utf8).sum();
        }
        let split = self.text.split_at_checked(bytes);
        let (piece, rest) = split.ok_or_else(Fault::torn)?;
        self.text = rest;
        Ok(piece)
    }

    fn place(&self) -> Place<'a> {
        Place {
            tape: self.tape,
            text: self.text,
            names: self.names.len(),
        }
    }

    /// What stands at a place that was passed.
    fn shown(&self, place: Place<'a>) -> String {
        let mut reader = Reader {
            tape: place.tape,
            text: place.text,
            ascii: self.ascii,
            names: self.names.iter().take(place.names).copied().collect(),
        };
        shown::shown(&mut reader)
    }

    /// Whether the next value is of that kind.
    fn is_next(&self, kind: u32) -> bool {
        let kind_of = |slot: &u32| slot & ((1 << KIND_BITS) - 1);
        self.tape.first().map(kind_of) == Some(kind)
    }
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
        const ABSENT: [u32; 2] = [NULL << KIND_BITS | WORD, UNDEFINED << KIND_BITS | WORD];
        match self.tape.split_first() {
            Some((slot, rest)) if ABSENT.contains(slot) => {
                self.tape = rest;
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    /// A record and nothing else: a list that happens to hold the same in the
    /// same order is none.
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

    /// A word, as all our choices without more are.
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

/// The values of a list that are still to come.
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
        let place = self.reader.place();
        let value = seed.deserialize(&mut *self.reader).map_err(|fault| {
            let fault = fault.given(|| self.reader.shown(place));
            fault.in_item(self.read)
        })?;
        self.read += 1;
        Ok(Some(value))
    }
}

/// The fields of a record that are still to come.
struct Fields<'r, 'a> {
    reader: &'r mut Reader<'a>,
    left: usize,
    /// Of the field whose value comes next.
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
        // A field that is not known: its value is what was given.
        key.map(Some)
            .map_err(|fault: Fault| fault.given(|| self.reader.shown(self.reader.place())))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let place = self.reader.place();
        seed.deserialize(&mut *self.reader).map_err(|fault| {
            let fault = fault.given(|| self.reader.shown(place));
            fault.in_field(self.name)
        })
    }
}
