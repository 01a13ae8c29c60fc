//! The parts of the page, top to bottom. A part arranges; what it shows comes
//! from the state, and how a number is written from `text`.

mod answer;
mod controls;
mod figures;
mod footer;
mod number_field;
mod picture;

pub use answer::Answer;
pub use controls::Controls;
pub use figures::Figures;
pub use footer::Footer;
pub use picture::{Form, Picture};
