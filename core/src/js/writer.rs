//! A message (see [`super::message`]) while it is written.

use super::{
    fault::Fault,
    forms::Forms,
    message::{KIND_BITS, LARGEST, LIST, RECORD},
    several::Several,
    words::Words,
    write::no_form,
};
use serde::Serialize;

/// A message that is being written.
#[derive(Default)]
pub(super) struct Writer {
    pub tape: Vec<u32>,
    pub text: String,
    pub forms: Forms,
    pub words: Words,
    /// The step that the form of a record has reached, if the next value is the
    /// name of a field in a map. `None` otherwise.
    pub naming: Option<usize>,
}

impl Writer {
    pub fn several(&mut self) -> Several<'_> {
        // Its kind and length are known at its end.
        let header = self.tape.len();
        self.tape.push(0);
        Several::new(self, header)
    }

    /// Ends the list that begins there.
    pub fn close_list(&mut self, header: usize, count: u32) {
        self.fill_in(header, LIST, count);
    }

    /// Ends the record that begins there, after its last field.
    pub fn close_record(&mut self, header: usize, last: usize) {
        let form = self.forms.form(last);
        self.fill_in(header, RECORD, form);
    }

    fn fill_in(&mut self, header: usize, kind: u32, payload: u32) {
        if let Some(slot) = self.tape.get_mut(header) {
            *slot = payload << KIND_BITS | kind;
        }
    }

    /// The step after the field of a map. Its name may be of any type that is
    /// written as a text.
    pub fn key<T: ?Sized + Serialize>(&mut self, before: usize, key: &T) -> Result<usize, Fault> {
        self.naming = Some(before);
        key.serialize(&mut *self)?;
        match self.naming.take() {
            Some(step) if step != before => Ok(step),
            _ => Err(no_form("a name that is no text")),
        }
    }

    pub fn slot(&mut self, kind: u32, payload: u32) {
        self.tape.push(payload << KIND_BITS | kind);
    }

    pub fn large(&mut self, kind: u32, size: u64) -> Result<(), Fault> {
        if size > LARGEST {
            let fault = Fault::new("a number that JavaScript can hold exactly");
            return Err(fault.given(|| size.to_string()));
        }
        let half = |half: u64| u32::try_from(half).unwrap_or(u32::MAX);
        self.slot(kind, half(size >> 32));
        self.tape.push(half(size & u64::from(u32::MAX)));
        Ok(())
    }
}
