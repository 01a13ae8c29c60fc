//! The texts of the pages beside the story, in both languages.

pub mod en;
pub mod nl;

/// What all pages share.
pub struct Frame {
    pub pages_label: &'static str,
    /// The story, the countries, Dublin, the time line, the page to share.
    pub pages: [&'static str; 5],
}
