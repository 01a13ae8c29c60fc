//! Which texts there are: a table for each page, and one for what moves. A language
//! that lacks a text does not compile. The texts themselves are in
//! `cycles/2026/{nl,en}`.

#![expect(missing_docs, reason = "each text says itself what it is")]

#[macro_use]
pub mod story;

pub mod claim;
pub mod countries;
pub mod desk;
pub mod dublin;
pub mod frame;
pub mod law;
pub mod moving;
pub mod parts;
pub mod preview;
pub mod share;
pub mod sharing;
pub mod slip;
pub mod timeline;
pub mod tools;
pub mod trace;
