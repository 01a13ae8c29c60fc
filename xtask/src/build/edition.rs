//! Which edition of the data is built: said to the core's own build in a variable.

use std::process::Command;

/// The variable.
const VARIABLE: &str = "SOLIDARITY_EDITION";

/// Has a command build with the data of an edition, or of the newest.
pub fn choose(command: &mut Command, edition: Option<&str>) {
    command.envs(edition.map(|edition| (VARIABLE, edition)));
}
