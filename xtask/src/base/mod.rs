//! What every other folder stands on: other programs and how they are run, files,
//! the workspace, and what is installed where it is missing.

pub mod files;
pub mod marks;
pub mod node;
pub mod report;
pub mod run;
pub mod tools;
pub mod workspace;
