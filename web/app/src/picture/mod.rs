//! The geometry of the two pictures, apart from how they are drawn: which form
//! a case has, and where it lies. Whole numbers only; the screen stretches them.

mod grid;
mod stack;
mod tipping;

pub use grid::Grid;
pub use stack::{Form, beyond, cases_of, paid_cases};
pub use tipping::Tipping;

/// The room of a picture, in units of its own.
pub const WIDTH: u32 = 1_200;
/// The same, upwards.
pub const HEIGHT: u32 = 800;
