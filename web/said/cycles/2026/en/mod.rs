//! The texts in English.

pub mod countries;
pub mod dublin;
pub mod frame;
pub mod moving;
pub mod share;
pub mod story;
pub mod timeline;
