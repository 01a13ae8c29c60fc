//! Lists and records of a message, while they are written.

use super::{fault::Fault, forms::START, writer::Writer};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};

/// A list or record whose values are being written.
pub(super) struct Several<'a> {
    writer: &'a mut Writer,
    /// The index on the tape at which it begins.
    header: usize,
    /// The number of values that a list has so far.
    count: u32,
    /// The step that the form of a record has reached.
    step: usize,
}

impl<'a> Several<'a> {
    pub fn new(writer: &'a mut Writer, header: usize) -> Self {
        Self {
            writer,
            header,
            count: 0,
            step: START,
        }
    }

    fn item<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Fault> {
        let index = self.count as usize;
        self.count += 1;
        let written = value.serialize(&mut *self.writer);
        written.map_err(|fault| fault.in_item(index))
    }
}

impl SerializeSeq for Several<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Fault> {
        self.item(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.writer.close_list(self.header, self.count);
        Ok(())
    }
}

impl SerializeTuple for Several<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Fault> {
        self.item(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.writer.close_list(self.header, self.count);
        Ok(())
    }
}

impl SerializeStruct for Several<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: ?Sized + Serialize>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        self.step = self.writer.forms.field(self.step, name);
        let written = value.serialize(&mut *self.writer);
        written.map_err(|fault| fault.in_field(name))
    }

    fn end(self) -> Result<(), Fault> {
        self.writer.close_record(self.header, self.step);
        Ok(())
    }
}

impl SerializeMap for Several<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Fault> {
        self.step = self.writer.key(self.step, key)?;
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Fault> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Fault> {
        self.writer.close_record(self.header, self.step);
        Ok(())
    }
}
