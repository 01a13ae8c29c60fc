//! The message in which all values cross the border together.
//!
//! A call into JavaScript costs more than settling a scenario, and a caller's
//! object may run a program of its own when it is read. So `core/js/message.js`
//! copies what is given into a series of whole numbers, the tape, and one text;
//! [`super::read`] reads both as any type that serde knows, and [`super::write`]
//! answers in the same form, which `core/js/answer.js` reads.
//!
//! Each value begins with a number of which the last three bits are its kind and
//! the rest is what the kind says. Texts stand in the one text, in the order of
//! the tape, and are counted as JavaScript counts them: in units of UTF-16.
//!
//! The two ways differ in what they say of records. On the way in a record says how
//! many fields it has, and before each field comes its name: twice the index that
//! the name has among the names so far, or, if it is new, twice its length plus
//! one, with the name itself in the text. On the way out a record says which of the
//! forms it has that come with the message (see [`super::forms`]): settlements have
//! a few forms that come again and again, and JavaScript makes objects of a known
//! form fastest. Choices are written likewise, and their words come with the
//! message.

/// The kind of a whole number below [`LARGE_FROM`]. The rest is the number.
pub(super) const NUMBER: u32 = 0;
/// The kind of a larger whole number. The rest is its upper half, and the lower
/// half comes after it.
pub(super) const LARGE: u32 = 1;
/// The kind of a whole number below zero, which is written like a larger one,
/// without its sign.
pub(super) const NEGATIVE: u32 = 2;
/// The kind of a text. The rest is its length.
pub(super) const TEXT: u32 = 3;
/// The kind of a list. The rest is the number of values that come after it.
pub(super) const LIST: u32 = 4;
/// The kind of a record. The rest is the number of fields that come after it, or
/// its form.
pub(super) const RECORD: u32 = 5;
/// The kind of a word. The rest is one of the words below.
pub(super) const WORD: u32 = 6;
/// The kind of a value that JSON does not have. The rest is the length of a text
/// that shows it.
pub(super) const OTHER: u32 = 7;

/// The words, in the order of `core/js/message.js`.
pub(super) const NULL: u32 = 0;
pub(super) const UNDEFINED: u32 = 1;
pub(super) const FALSE: u32 = 2;
pub(super) const TRUE: u32 = 3;
/// The number of the first choice, on the way out.
pub(super) const FIRST_CHOICE: u32 = 4;

/// The number of bits of the kind.
pub(super) const KIND_BITS: u32 = 3;
/// The first number that does not fit beside its kind.
pub(super) const LARGE_FROM: u64 = 1 << (32 - KIND_BITS);
/// The largest whole number that JavaScript holds exactly.
pub(super) const LARGEST: u64 = (1 << 53) - 1;
