//! What a reader does with a table or a picture: sort it, filter it, save it. A
//! program of its own: the story fetches it when something is saved, the other
//! pages start with it.
//!
//! It reads what stands on the page and keeps nothing of it: a table that moved
//! is saved as it stands.

mod csv;
mod dom;
mod filter;
mod order;
mod picture;
mod pool;
mod provenance;
mod save;
mod sort;
mod svg;
mod table;
mod today;

use said::language::Language;

/// Takes up the tools, for as long as the page lives.
pub fn take_up(language: Language) {
    for control in dom::all(".needs-tools") {
        // This attribute can always be taken away.
        let _ = control.remove_attribute("hidden");
    }
    sort::take_up(language);
    filter::take_up(language);
    pool::take_up(language);
    save::take_up(language);
    today::mark(language);
}
