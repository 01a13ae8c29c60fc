//! Reading a figure that somebody says: `€ 40 miljoen`, `2,000 people`, `5,18%`.

mod number;
#[cfg(test)]
mod tests;
mod words;

pub(super) use number::{After, value};
pub(super) use words::{Meaning, sign, word};

use super::parts::{Part, parts};
use crate::language::Language;
use rust_decimal::Decimal;
use solidarity_core::Quantity;

/// A figure as it was said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spoken {
    /// In EUR, cases or percent. A figure without a word of size keeps the
    /// decimals it was given with, by which [`solidarity_core::check_figure`]
    /// matches a share.
    pub value: Decimal,
    /// What the text itself says it is about, if it does.
    pub unit: Option<Quantity>,
}

/// Why a text is not read as a figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slip {
    /// There is nothing.
    Empty,
    /// It has no number, or words and signs that are not known here. Better no
    /// answer than one to another question: `more than 40 million`.
    NotAFigure,
    /// It has more than one number, as a range has.
    Several,
    /// It is below zero.
    Negative,
    /// It is more than [`LARGEST`].
    TooLarge,
}

/// More is surely a slip, and too long to show.
pub const LARGEST: u64 = 1_000_000_000_000;

/// So many digits stay exact when a word of size follows.
const MOST_DIGITS: usize = 18;

impl Slip {
    /// What is wrong, in words.
    #[must_use]
    pub fn text(self, language: Language) -> &'static str {
        match self {
            Self::Empty => language.of(
                "Vul een getal in, bijvoorbeeld € 40 miljoen of 5,2%.",
                "Enter a figure, for example €40 million or 5.2%.",
            ),
            Self::NotAFigure => language.of(
                "Dit is niet te lezen als één getal. Schrijf bijvoorbeeld 40 mln, 2.000 mensen of 5,2%.",
                "This cannot be read as one figure. Write for example 40m, 2,000 people or 5.2%.",
            ),
            Self::Several => language.of(
                "Vul één getal tegelijk in. Bij 30 tot 40 miljoen: eerst 30 miljoen, dan 40 miljoen.",
                "Enter one figure at a time. For 30 to 40 million: first 30 million, then 40 million.",
            ),
            Self::Negative => language.of(
                "Een getal onder nul komt hier niet voor.",
                "There is no figure below zero here.",
            ),
            Self::TooLarge => language.of("Dit getal is te groot.", "This number is too large."),
        }
    }
}

/// Reads a figure in the number habits of both languages: `ca. 40 mln euro` is
/// a payment of 40 000 000. Where the habits differ, a table in `number.rs` says
/// which one counts.
///
/// # Errors
/// The [`Slip`] that says why the text is no figure.
pub fn read(typed: &str, language: Language) -> Result<Spoken, Slip> {
    // What says nothing about the value, but is no single word.
    let typed = typed.to_lowercase().replace("per cent", "percent");
    let typed = ["per jaar", "per year", "a year"]
        .iter()
        .fold(typed, |typed, phrase| typed.replace(phrase, " "));
    if typed.trim().is_empty() {
        return Err(Slip::Empty);
    }
    let heard = Heard::of(&typed, language)?;
    let digits = heard.number.bytes().filter(u8::is_ascii_digit).count();
    if digits > MOST_DIGITS {
        return Err(Slip::TooLarge);
    }
    let value = heard.value(language).ok_or(Slip::NotAFigure)?;
    if value > Decimal::from(LARGEST) {
        return Err(Slip::TooLarge);
    }
    Ok(Spoken {
        value,
        unit: heard.unit,
    })
}

/// What a text says, its number not yet worked out.
struct Heard<'a> {
    number: &'a str,
    size: Option<u64>,
    unit: Option<Quantity>,
}

impl<'a> Heard<'a> {
    fn of(typed: &'a str, language: Language) -> Result<Self, Slip> {
        let mut numbers = parts(typed).filter_map(|part| match part {
            Part::Number(number) => Some(number),
            _ => None,
        });
        let number = numbers.next().ok_or(Slip::NotAFigure)?;
        if numbers.next().is_some() {
            return Err(Slip::Several);
        }
        let mut heard = Self {
            number,
            size: None,
            unit: None,
        };
        let mut before = None;
        let mut is_past_number = false;
        for part in parts(typed) {
            let meaning = match part {
                Part::Number(_) => {
                    is_past_number = true;
                    before = Some(part);
                    continue;
                }
                Part::Word(text) => word(text, language),
                Part::Sign(text) => sign(text),
            };
            match meaning.ok_or(Slip::NotAFigure)? {
                Meaning::Filler => {}
                Meaning::Unit(unit) if heard.unit.is_none_or(|other| other == unit) => {
                    heard.unit = Some(unit);
                }
                Meaning::Size(size) if is_past_number && heard.size.is_none() => {
                    heard.size = Some(size);
                }
                Meaning::Minus if !is_past_number => return Err(Slip::Negative),
                // `€ 40.000,-`: no cents.
                Meaning::Minus if before == Some(Part::Sign(',')) => {}
                _ => return Err(Slip::NotAFigure),
            }
            before = Some(part);
        }
        Ok(heard)
    }

    fn value(&self, language: Language) -> Option<Decimal> {
        let after = match (self.unit, self.size) {
            (Some(Quantity::Share), _) => After::Percent,
            (_, Some(_)) => After::Size,
            _ => After::Other,
        };
        let value = value(self.number, after, language)?;
        match self.size {
            Some(size) => Some(value.checked_mul(size.into())?.normalize()),
            None => Some(value),
        }
    }
}
