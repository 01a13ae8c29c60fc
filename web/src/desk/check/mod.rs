//! The check of a figure that somebody names.

mod answer;
#[cfg(test)]
mod tests;
#[cfg(feature = "desk")]
mod view;

#[cfg(feature = "desk")]
pub use view::check;
