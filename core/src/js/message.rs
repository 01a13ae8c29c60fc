//! How values cross the border: not one by one, but as one message.
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
//! The two ways differ in what they say of records. On the way in a record says
//! how many fields it has, and before each field comes its name: twice the place
//! that the name has among those so far, or, where it is new, twice its length and
//! one, with the name itself in the text. On the way out a record says which of
//! the forms it has that come with the message (see [`super::forms`]): settlements
//! have a few forms that come again and again, and JavaScript makes objects of a
//! known form fastest. Likewise for choices, whose words come with the message.

/// A whole number below [`LARGE_FROM`]: the number.
pub(super) const NUMBER: u32 = 0;
/// A larger whole number: its upper half; the lower half comes after it.
pub(super) const LARGE: u32 = 1;
/// The same for a whole number below zero, without its sign.
pub(super) const NEGATIVE: u32 = 2;
/// A text: its length.
pub(super) const TEXT: u32 = 3;
/// A list: how many values come after it.
pub(super) const LIST: u32 = 4;
/// A record: how many fields come after it, or its form.
pub(super) const RECORD: u32 = 5;
/// One of the words below.
pub(super) const WORD: u32 = 6;
/// What has no place in JSON: the length of a text that shows it.
pub(super) const OTHER: u32 = 7;

/// The words, in the order of `core/js/message.js`.
pub(super) const NULL: u32 = 0;
pub(super) const UNDEFINED: u32 = 1;
pub(super) const FALSE: u32 = 2;
pub(super) const TRUE: u32 = 3;
/// On the way out: the first of the choices.
pub(super) const FIRST_CHOICE: u32 = 4;

/// How many bits the kind takes.
pub(super) const KIND_BITS: u32 = 3;
/// The first number that does not fit beside its kind.
pub(super) const LARGE_FROM: u64 = 1 << (32 - KIND_BITS);
/// The largest whole number of JavaScript that has no other beside it.
pub(super) const LARGEST: u64 = (1 << 53) - 1;
