//! What a reader does with a table or a picture: sort it, filter it, save it. A
//! program of its own: the story fetches it when something is saved, the other
//! pages start with it.
//!
//! It reads what stands on the page and keeps nothing of it: a table that moved
//! is saved as it stands.

mod csv;
#[cfg(feature = "tools")]
mod dom;
#[cfg(feature = "tools")]
mod filter;
mod order;
#[cfg(feature = "tools")]
mod picture;
#[cfg(feature = "tools")]
mod pool;
#[cfg(feature = "tools")]
mod provenance;
#[cfg(feature = "tools")]
mod save;
#[cfg(feature = "tools")]
mod sort;
mod svg;
mod table;
#[cfg(feature = "tools")]
mod words;

#[cfg_attr(
    not(feature = "tools"),
    expect(dead_code, reason = "tested without the browser")
)]
mod today;

/// Takes up the tools, for as long as the page lives.
#[cfg(feature = "tools")]
pub fn take_up() {
    let language = crate::language::Language::of_page();
    for control in dom::all(".needs-tools") {
        // This attribute can always be taken away.
        let _ = control.remove_attribute("hidden");
    }
    sort::take_up(language);
    filter::take_up(language);
    pool::take_up(language);
    save::take_up(language);
    today::mark();
}
