//! The pages beside the story: the countries, the Dublin figures, the time line, and
//! the page to share, cite and embed.
//! Each is plain HTML that reads without a program; the tools sort, filter and
//! save what stands in it.

pub mod countries;
pub mod dublin;
pub mod frame;
pub mod share;
mod texts;
pub mod timeline;
