//! What the page says while it moves, in both languages. All other texts stand
//! in [`crate::story`] and never reach the browser's program.

mod en;
mod fault;
#[cfg(not(feature = "share"))]
mod finding;
mod nl;
#[cfg(feature = "ssr")]
pub mod story;
mod words;

#[cfg(not(feature = "share"))]
pub use fault::address_fault;
pub use fault::fault;
#[cfg(not(feature = "share"))]
pub use finding::{elsewhere, finding, mark, tipping, to_page};
pub use words::Words;

use crate::language::Language;

/// Where a text is filled in.
const PLACE: char = '…';

/// A text with its place filled in.
#[cfg(not(any(feature = "desk", feature = "tools")))]
pub fn filled(text: &str, with: &str) -> String {
    text.replace(PLACE, with)
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::WORDS, &en::WORDS)
}
