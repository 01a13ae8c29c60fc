//! The texts about the cycle of 2026, and the examples that they work out.

pub mod en;
pub mod examples;
pub mod nl;

/// The cycle, by its name in the data.
#[cfg(test)]
pub const CYCLE: &str = "2026";
