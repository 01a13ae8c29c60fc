//! The one program of the site: its state, what moves on its pages, and the parts
//! that are fetched when a reader goes there.
//!
//! Data flows one way. A [`state::State`] holds the scenario, the settlement is
//! a function of it, and every part of the page is a function of the two.

pub mod browser;
pub mod claim;
pub mod desk;
pub mod finding;
pub mod link;
pub mod live;
pub mod parts;
pub mod picture;
pub mod share;
pub mod start;
pub mod state;
pub mod tools;
