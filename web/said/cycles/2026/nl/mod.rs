//! The texts in Dutch, at level B1.

pub mod checks;
pub mod claim;
pub mod countries;
pub mod desk;
pub mod dublin;
pub mod frame;
pub mod law;
pub mod moving;
pub mod pages;
pub mod preview;
pub mod search;
pub mod share;
pub mod sharing;
pub mod slip;
pub mod story;
pub mod timeline;
pub mod tools;
pub mod trace;
pub mod union;
