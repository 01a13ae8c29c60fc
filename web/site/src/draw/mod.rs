//! What all pages are drawn with: the teller of their texts, figures that stay, their
//! panels and tables.

pub mod condition;
pub mod facts;
pub mod lean;
pub mod named;
pub mod panels;
#[cfg(test)]
pub mod read;
pub mod tables;
pub mod teller;
