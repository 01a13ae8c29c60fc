//! The pages: what the site's own program says of each, and the files that are
//! made of it.

pub mod head;
pub mod oembed;
pub mod pages;
pub mod previews;
pub mod start;
pub mod template;
