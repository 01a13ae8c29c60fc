//! The texts about the cycle of 2026.

pub mod en;
pub mod nl;
