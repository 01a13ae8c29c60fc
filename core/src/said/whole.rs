//! Reads a whole number, for a field that asks for one.

use super::{FigureKind, Slip, read_figure_as};
use crate::Language;

/// The largest number that is read, more than all people. A larger one is surely a
/// slip.
const LARGEST: u64 = 10_000_000_000;

/// Reads one whole number of the given kind, or without a kind: `30.000`, `22
/// duizend`, and `€ 1.000.000` if euros are asked.
///
/// # Errors
/// Those of [`super::read_figure`]; [`Slip::Range`], [`Slip::NotWhole`] and
/// [`Slip::OtherKind`] for a figure that is not what is asked; [`Slip::TooLarge`]
/// above ten thousand million.
///
/// ```
/// use solidarity_core::{Language, said::{FigureKind, Slip, read_whole}};
/// let cases = |text| read_whole(text, FigureKind::Cases, Language::Nl);
/// assert_eq!(cases("30.000"), Ok(30_000));
/// assert_eq!(cases("30,000"), Ok(30_000));
/// assert_eq!(cases("dertig- tot veertigduizend"), Err(Slip::Range));
/// assert_eq!(cases("7,5"), Err(Slip::NotWhole));
/// assert_eq!(cases("5%"), Err(Slip::OtherKind));
/// ```
pub fn read_whole(text: &str, kind: FigureKind, language: Language) -> Result<u64, Slip> {
    let said = read_figure_as(text, kind, language)?;
    if said.kind != kind || said.per_case {
        return Err(Slip::OtherKind);
    }
    let value = said.value.ok_or(Slip::Range)?;
    if !value.is_integer() {
        return Err(Slip::NotWhole);
    }
    let number = u64::try_from(value).map_err(|_| Slip::TooLarge)?;
    if number > LARGEST {
        return Err(Slip::TooLarge);
    }
    Ok(number)
}
