//! What a reader does with a table or a picture: sort it, filter it, save it. A
//! program of its own: the story fetches it when something is saved, the other
//! pages start with it.

#[cfg_attr(
    not(feature = "tools"),
    expect(dead_code, reason = "tested without the browser")
)]
mod today;

/// Takes up the tools, for as long as the page lives.
#[cfg(feature = "tools")]
pub fn take_up() {
    today::mark();
}
