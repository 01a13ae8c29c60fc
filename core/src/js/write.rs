//! Writes any value as a message (see [`super::message`]).

use super::{
    fault::Fault,
    message::{FALSE, FIRST_CHOICE, LARGE, LARGE_FROM, NEGATIVE, NULL, NUMBER, TEXT, TRUE, WORD},
    several::Several,
    writer::Writer,
};
use serde::ser::{Impossible, Serialize, Serializer};
use std::fmt::{Display, Write};

/// The length of a text in units of UTF-16, in which JavaScript counts.
fn units(text: &str) -> u32 {
    let units = if text.is_ascii() {
        text.len()
    } else {
        text.encode_utf16().count()
    };
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// The fault of a type with a form that messages do not have. No type of the core
/// has one.
pub(super) fn no_form(form: &str) -> Fault {
    Fault::new("a form that a message has").given(|| form.to_owned())
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Fault;
    type SerializeSeq = Several<'a>;
    type SerializeTuple = Several<'a>;
    type SerializeMap = Several<'a>;
    type SerializeStruct = Several<'a>;
    type SerializeTupleStruct = Impossible<(), Fault>;
    type SerializeTupleVariant = Impossible<(), Fault>;
    type SerializeStructVariant = Impossible<(), Fault>;

    fn serialize_bool(self, value: bool) -> Result<(), Fault> {
        self.slot(WORD, if value { TRUE } else { FALSE });
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Fault> {
        match u32::try_from(value) {
            Ok(small) if value < LARGE_FROM => {
                self.slot(NUMBER, small);
                Ok(())
            }
            _ => self.large(LARGE, value),
        }
    }

    fn serialize_i64(self, value: i64) -> Result<(), Fault> {
        match u64::try_from(value) {
            Ok(value) => self.serialize_u64(value),
            Err(_) => self.large(NEGATIVE, value.unsigned_abs()),
        }
    }

    fn serialize_str(self, text: &str) -> Result<(), Fault> {
        if let Some(before) = self.naming {
            self.naming = Some(self.forms.key(before, text));
        } else {
            self.text.push_str(text);
            self.slot(TEXT, units(text));
        }
        Ok(())
    }

    /// Writes straight into the text, because most values of a settlement are
    /// decimals written so.
    fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<(), Fault> {
        let start = self.text.len();
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{value}");
        let units = self.text.get(start..).map(units);
        self.slot(TEXT, units.unwrap_or_default());
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Fault> {
        self.slot(WORD, NULL);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Fault> {
        if self.naming.is_some() {
            return self.serialize_str(variant);
        }
        let index = self.words.index(variant);
        self.slot(WORD, FIRST_CHOICE + index);
        Ok(())
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        value.serialize(self)
    }

    /// Writes a record of one field, as JSON does.
    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        use serde::ser::SerializeStruct;
        let mut record = self.several();
        record.serialize_field(variant, value)?;
        SerializeStruct::end(record)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Several<'a>, Fault> {
        Ok(self.several())
    }

    fn serialize_tuple(self, _: usize) -> Result<Several<'a>, Fault> {
        Ok(self.several())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Several<'a>, Fault> {
        Ok(self.several())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Several<'a>, Fault> {
        Ok(self.several())
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Fault> {
        Err(no_form(name))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Fault> {
        Err(no_form(variant))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Fault> {
        Err(no_form(variant))
    }

    fn serialize_i8(self, value: i8) -> Result<(), Fault> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Fault> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Fault> {
        self.serialize_i64(value.into())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Fault> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Fault> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Fault> {
        self.serialize_u64(value.into())
    }

    fn serialize_char(self, value: char) -> Result<(), Fault> {
        self.collect_str(&value)
    }

    #[expect(clippy::disallowed_types, reason = "the trait asks for it")]
    fn serialize_f32(self, _: f32) -> Result<(), Fault> {
        Err(no_form("a binary fraction"))
    }

    #[expect(clippy::disallowed_types, reason = "the trait asks for it")]
    fn serialize_f64(self, _: f64) -> Result<(), Fault> {
        Err(no_form("a binary fraction"))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Fault> {
        Err(no_form("bytes"))
    }
}
