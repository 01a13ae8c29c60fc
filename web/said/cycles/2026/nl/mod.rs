//! The texts in Dutch, at level B1.

pub mod countries;
pub mod desk;
pub mod dublin;
pub mod frame;
pub mod moving;
pub mod pages;
pub mod preview;
pub mod search;
pub mod share;
pub mod sharing;
pub mod story;
pub mod timeline;
pub mod tools;
