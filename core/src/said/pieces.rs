//! Splits a text of any kind into numbers and words, so that texts can be compared.

use super::{
    FigureKind,
    digits::{After, value},
    parts::{Part, parts},
    words::{Meaning, phrase, sign},
};
use crate::Language;
use rust_decimal::Decimal;

/// A piece of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// A number in digits, with the word of size behind it: `30 mln` is
    /// 30 000 000.
    Number {
        /// The number as it is written, without that word.
        written: &'a str,
        /// Its value, without zeros at the end of its decimals. `None` if it cannot
        /// be read as a number.
        value: Option<Decimal>,
    },
    /// A word.
    Word(&'a str),
    /// Any other sign.
    Sign(char),
}

/// The pieces of a text that was made [plain](super::plain), its numbers read as
/// in a figure.
///
/// ```
/// use solidarity_core::{Language, said::{Piece, pieces, plain}};
/// let text = plain("€ 30 mln");
/// let million = Piece::Number { written: "30", value: Some(30_000_000.into()) };
/// assert_eq!(pieces(&text, Language::Nl), [Piece::Sign('€'), million]);
/// ```
#[must_use]
pub fn pieces(text: &str, language: Language) -> Vec<Piece<'_>> {
    let mut parts = parts(text).peekable();
    let mut found = Vec::new();
    while let Some(part) = parts.next() {
        found.push(match part {
            Part::Word(word) => Piece::Word(word),
            Part::Sign(sign) => Piece::Sign(sign),
            Part::Number(written) => {
                let meaning = parts.peek().and_then(|next| meaning(*next, language));
                let (after, size) = match meaning {
                    Some(Meaning::Kind(FigureKind::Percent)) => (After::Percent, 1),
                    Some(Meaning::Size(size)) => (After::Size, size),
                    _ => (After::Other, 1),
                };
                if after == After::Size {
                    parts.next();
                }
                let value = value(written, after, language).ok();
                let value = value.and_then(|value| value.checked_mul(size.into()));
                Piece::Number {
                    written,
                    value: value.map(|value| value.normalize()),
                }
            }
        });
    }
    found
}

fn meaning(part: Part<'_>, language: Language) -> Option<Meaning> {
    match part {
        Part::Word(word) => phrase(&[word], language).map(|(meaning, _)| meaning),
        Part::Sign(found) => sign(found),
        Part::Number(_) => None,
    }
}
