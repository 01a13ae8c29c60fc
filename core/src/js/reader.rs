//! Goes through a message (see [`super::message`]): its numbers and its text.

use super::{
    fault::Fault,
    message::{
        FALSE, KIND_BITS, LARGE, LIST, NEGATIVE, NULL, NUMBER, OTHER, RECORD, TEXT, TRUE,
        UNDEFINED, WORD,
    },
    shown,
};

/// Goes through a message from its start to its end.
pub(super) struct Reader<'a> {
    tape: &'a [u32],
    text: &'a str,
    /// Whether the text is ASCII, so that a length in units of UTF-16 is also one
    /// in bytes.
    ascii: bool,
    names: Vec<&'a str>,
}

/// The position at which a value begins.
#[derive(Clone, Copy)]
pub(super) struct Position<'a> {
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

    /// Whether the whole message was read.
    pub fn is_at_end(&self) -> bool {
        self.tape.is_empty()
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

    pub fn position(&self) -> Position<'a> {
        Position {
            tape: self.tape,
            text: self.text,
            names: self.names.len(),
        }
    }

    /// Shows the value at an earlier position.
    pub fn shown(&self, position: Position<'a>) -> String {
        let mut reader = Reader {
            tape: position.tape,
            text: position.text,
            ascii: self.ascii,
            names: self.names.iter().take(position.names).copied().collect(),
        };
        shown::shown(&mut reader)
    }

    /// Whether the next value is of that kind.
    pub fn is_next(&self, kind: u32) -> bool {
        let kind_of = |slot: &u32| slot & ((1 << KIND_BITS) - 1);
        self.tape.first().map(kind_of) == Some(kind)
    }

    /// Passes over the next value if it is `null` or `undefined`. Returns whether
    /// it was.
    pub fn passes_absent(&mut self) -> bool {
        const ABSENT: [u32; 2] = [NULL << KIND_BITS | WORD, UNDEFINED << KIND_BITS | WORD];
        match self.tape.split_first() {
            Some((slot, rest)) if ABSENT.contains(slot) => {
                self.tape = rest;
                true
            }
            _ => false,
        }
    }
}
