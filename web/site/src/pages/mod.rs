//! The pages: the story of each member state, and beside it the countries, the Dublin
//! figures, the time line, and the page to share, cite and embed. Each is plain HTML
//! that reads without a program.

pub mod countries;
pub mod dublin;
pub mod frame;
pub mod share;
pub mod story;
pub mod timeline;
