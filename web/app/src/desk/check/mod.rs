//! The check of a figure that somebody names.

mod about;
mod answer;
mod instead;
#[cfg(test)]
mod tests;
mod view;
mod written;

pub use view::check;
