//! Which texts there are: a table for each page, and one for each thing that more than
//! one page says. A language that lacks a text does not compile. The texts themselves
//! are in the folder of their cycle, `cycles/2026/{nl,en}`, by the same file names.
//!
//! In the texts of the story, braces mark what the build fills in (see [`story`]). In
//! all others a `…` does, and [`crate::fill::fill`] fills it in.

#![expect(missing_docs, reason = "a text says itself what it is about")]

#[macro_use]
pub mod story;

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
pub mod timeline;
pub mod tools;
pub mod trace;
pub mod union;

#[cfg(test)]
mod tests {
    use super::story::Listed;
    use crate::fill::PLACE;
    use crate::language::Language::{En, Nl};

    /// A text that lacks a place in one language would silently drop what stands there.
    #[test]
    fn both_languages_have_the_same_places() {
        let places = |all: [&dyn Listed; 6]| {
            let texts = all.map(Listed::all).into_iter().flatten();
            let counted = texts.map(|(path, text)| (path, text.matches(PLACE).count()));
            counted.collect::<Vec<_>>()
        };
        let [dutch, english] = [Nl, En].map(|language| {
            places([
                super::claim::words(language),
                super::law::provisions(language),
                super::moving::words(language),
                super::slip::slips(language),
                super::timeline::texts(language),
                super::trace::words(language),
            ])
        });
        assert!(!dutch.is_empty());
        assert_eq!(dutch, english);
    }
}
