//! The check of a figure that somebody names.

#[cfg_attr(
    not(feature = "desk"),
    expect(dead_code, reason = "only the form asks for the place of a word")
)]
mod about;
mod answer;
mod instead;
#[cfg(test)]
mod tests;
#[cfg(feature = "desk")]
mod view;
mod written;

#[cfg(feature = "desk")]
pub use view::check;
