//! The geometry of the two pictures, apart from how they are drawn: which form
//! a case has, and where it lies. Whole numbers only; the screen stretches them.

mod grid;
mod stack;
mod tipping;

pub use grid::Grid;
pub use stack::{Form, cases_of};
pub use tipping::{HEIGHT, Tipping, WIDTH};
