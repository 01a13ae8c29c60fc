//! Quantities that never meet as bare numbers: cases, euros, percentages and
//! the exact share that a state has in the whole.

mod cases;
mod decimal;
mod digits;
mod parse_error;
mod share;
pub(crate) mod whole;

pub use cases::Cases;
pub use decimal::{Eur, Figure, Percent};
pub use parse_error::ParseError;
pub use share::Share;

use serde::Serializer;
use std::fmt::Display;

/// Writes a number as text, as decimals are written.
pub(crate) fn as_text<T: Display, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
