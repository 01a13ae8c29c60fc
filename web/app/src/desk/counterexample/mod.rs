//! The search for a counterexample, as a reader steers it.

mod grid;
mod outcome;
mod view;
mod worker;

pub use view::counterexample;
