//! For tests of what the pages say: all of them, drawn once, and their words.

use crate::list::prerender;
use crate::page::Prerendered;
use std::sync::OnceLock;

pub fn pages() -> &'static [Prerendered] {
    static PAGES: OnceLock<Vec<Prerendered>> = OnceLock::new();
    PAGES.get_or_init(|| prerender().collect())
}

/// The pages about a member state.
pub fn stories() -> impl Iterator<Item = &'static Prerendered> {
    let about_a_state = pages().iter().filter(|page| !page.subject.is_empty());
    // The other pages about a state open a part of the program.
    about_a_state.filter(|page| page.oembed.is_none() && page.opens.is_none())
}

/// The text of some HTML, without its marks.
pub fn text(html: &str) -> String {
    let parts = html.split('<');
    let texts = parts.map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    texts.collect()
}
