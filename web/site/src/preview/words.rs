//! Which figures the picture of a page shows.

use crate::place::{COUNTRIES, DUBLIN, Place, TIMELINE};
use said::language::Language;
use said::texts::preview::{Counted, words};

/// The figures of a page beside the story; empty for any other page.
pub fn figures_of(page: &Place, language: Language) -> &'static [Counted] {
    let words = words(language);
    let all = [
        (COUNTRIES, &words.countries),
        (DUBLIN, &words.dublin),
        (TIMELINE, &words.timeline),
    ];
    let found = all.into_iter().find(|(other, _)| other == page);
    found.map_or(&[], |(_, figures)| figures)
}
