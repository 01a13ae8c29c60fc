//! Reads figures as people say them: `bijna 22 miljoen`, `5 à 6 procent`, `at most
//! a thousand people`. This is the one reader of numbers: fields for a number and
//! the check of a figure both use it.
//!
//! # What a figure stands for
//!
//! Who names a figure rounds it, so that a figure stands for everything that
//! rounds to it in the digits it was said with, both ends included (habits of
//! rounding differ on the half):
//!
//! | said | stands for | why |
//! |---|---|---|
//! | `21,8 miljoen` | 21.75 to 21.85 million | beside a word of size every digit counts |
//! | `22 miljoen` | 21.5 to 22.5 million | |
//! | `een half miljard` | 0.45 to 0.55 billion | as the 0.5 that it is |
//! | `5%`, `5,18%` | 4.5 to 5.5 %, 5.175 to 5.185 % | every digit of a percentage counts |
//! | `1.088 zaken`, `€ 21.760.000` | itself | in full, without zeros at its end or with four digits or more before them |
//! | `2.000 mensen`, `tweeduizend` | 1 950 to 2 050 | in full, with zeros at its end: what stands before them counts, and two digits at least |
//! | `€ 20.000` | 19 500 to 20 500 | |
//! | `€ 40,50` | itself | cents are exact |
//!
//! The unit of the last digit that counts is the *step*; a plain figure stands
//! for half of it on either side. A word beside the figure changes that:
//!
//! | words like | stands for |
//! |---|---|
//! | `ongeveer`, `about` | a whole step on either side |
//! | `bijna`, `almost` | from a step below the figure up to it |
//! | `ruim`, `just over` | from the figure to a step above it |
//! | `hooguit`, `at most`, `minder dan` | from 0 to the figure |
//! | `minstens`, `at least`, `meer dan` | from the figure, without an end: [`SaidFigure::high`] is `None` |
//! | `tussen 30 en 40`, `5 à 6`, `30-40` | from the one to the other, as they were named |
//!
//! The step of `ongeveer`, `bijna` and `ruim` is at most a fifth of the figure, so
//! that `bijna een miljoen` starts at 800 000 and not at 0.
//!
//! `enkele miljoenen` and `several million` name no figure ([`Slip::Vague`]).
//!
//! # Signs, words and languages
//!
//! The words and signs of both languages are known in both: people mix them. Where
//! a sign can separate thousands or decimals, [the number itself
//! decides](read_figure), and the language only where that leaves it open. Digits
//! of every script count by their value, and spaces of every width separate
//! thousands; invisible characters are passed over.

mod bounds;
mod characters;
mod digits;
mod heard;
mod items;
mod morphemes;
mod parts;
mod pieces;
mod slip;
mod spelled;
mod whole;
mod words;

pub use characters::plain;
pub use pieces::{Piece, pieces};
pub use slip::Slip;
pub use whole::read_whole;

use crate::Language;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// A figure as it was said.
///
/// In JSON the numbers are text: `{"kind": "eur", "value": "21800000", "low":
/// "21750000", "high": "21850000", "perCase": false}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidFigure {
    /// The kind of thing that it counts.
    pub kind: FigureKind,
    /// The number that was named: EUR, cases or percent. `None` for a range, and
    /// for a figure that only has a bound (`hooguit 1000`).
    #[serde(serialize_with = "text_or_null")]
    pub value: Option<Decimal>,
    /// The least that it stands for, included; 0 or more.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub low: Decimal,
    /// The most that it stands for, included. `None` if it has no upper end:
    /// `minstens 30 miljoen`.
    #[serde(serialize_with = "text_or_null")]
    pub high: Option<Decimal>,
    /// Whether it was said of each case: `€ 20.000 per asielzoeker`.
    pub per_case: bool,
}

/// The kind of thing that a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum FigureKind {
    /// Euros.
    Eur,
    /// Cases: people, applications, relocations or offsets.
    Cases,
    /// A percentage.
    Percent,
    /// A number without a kind.
    Number,
}

/// The largest number that is read. A larger one is surely a slip.
pub const LARGEST: u64 = 1_000_000_000_000;

/// Reads a text as a figure. [This module](self) says which range a figure stands
/// for.
///
/// `.` and `,` say for themselves what they are, except where a number has only
/// one of them and exactly three digits after it. Then what follows decides:
///
/// | after the number | the sign is | `2.000` | `2,000` |
/// |---|---|---|---|
/// | a percent sign | the decimal point: no share is 2 000 % | 2 | 2 |
/// | a word of size | what it is in the language | nl 2 000, en 2 | nl 2, en 2 000 |
/// | anything else | for thousands: nobody says euros or cases to three decimals | 2 000 | 2 000 |
///
/// # Errors
/// The [`Slip`] that says why the text is no figure. A text with an unknown word or
/// sign is no figure, because no answer is better than one to another question.
///
/// ```
/// use solidarity_core::{Language, said::{FigureKind, Slip, read_figure}};
/// let said = read_figure("ruim € 21 miljoen", Language::Nl)?;
/// assert_eq!(said.kind, FigureKind::Eur);
/// assert_eq!(said.low.to_string(), "21000000");
/// assert_eq!(said.high.unwrap().to_string(), "22000000");
/// assert_eq!(read_figure("30,000 people", Language::Nl)?.value, Some(30_000.into()));
/// assert_eq!(read_figure("several million", Language::En), Err(Slip::Vague));
/// # Ok::<(), Slip>(())
/// ```
pub fn read_figure(text: &str, language: Language) -> Result<SaidFigure, Slip> {
    read_figure_as(text, FigureKind::Number, language)
}

/// Does the same as [`read_figure`] for a text beside something that says its kind,
/// such as a field. The text itself may still name another kind.
///
/// # Errors
/// Those of [`read_figure`].
///
/// ```
/// use solidarity_core::{Language, said::{FigureKind, Slip, read_figure, read_figure_as}};
/// // No share is 5 177 %.
/// let share = read_figure_as("5,177", FigureKind::Percent, Language::En)?;
/// assert_eq!(share.value.unwrap().to_string(), "5.177");
/// assert_eq!(read_figure("5,177", Language::En)?.value, Some(5_177.into()));
/// # Ok::<(), Slip>(())
/// ```
pub fn read_figure_as(
    text: &str,
    kind: FigureKind,
    language: Language,
) -> Result<SaidFigure, Slip> {
    let text = plain(text);
    if text.trim().is_empty() {
        return Err(Slip::Empty);
    }
    let parts: Vec<_> = parts::parts(&text).collect();
    let heard = heard::Heard::of(items::items(&parts, language)?)?;
    heard.figure(kind, language)
}

#[expect(clippy::ref_option, reason = "the form that serde calls")]
fn text_or_null<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}
