//! The programs that run in the browser: compiled, cut into parts, bound to
//! JavaScript, made small, and named after their content.

pub mod app;
pub mod bundle;
pub mod compile;
pub mod module;
pub mod optimise;
pub mod programs;
mod split;
