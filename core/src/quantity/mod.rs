//! Quantities that never meet as bare numbers: cases, euros, percentages and
//! the exact share that a state has in the whole.

mod cases;
mod decimal;
mod share;

pub use cases::Cases;
pub use decimal::{Eur, Figure, Percent};
pub use share::Share;
