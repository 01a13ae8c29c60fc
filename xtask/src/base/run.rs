//! Running other programs: one way to start them, one way to say what failed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::workspace::Workspace;

/// The cargo that started us, or the one in the path.
pub fn cargo_path() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// A cargo command in the workspace's root.
///
/// `cargo run` tells its child about the package it runs (`CARGO_PKG_…`,
/// `CARGO_MANIFEST_…`). A cargo inside must not hand those on: a build script
/// that watches one would run again whenever it is called from elsewhere.
pub fn cargo(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(cargo_path());
    command.args(arguments).current_dir(&Workspace::get()?.root);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    Ok(command)
}

/// Runs a command with its output on our own.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("cannot start {}", name(command)))?;
    if status.success() {
        Ok(())
    } else {
        bail!("{} ended with {status}", shown(command))
    }
}

/// Runs a command and gives back what it printed; its complaints pass through
/// to ours.
pub fn output(command: &mut Command) -> Result<Vec<u8>> {
    let result = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start {}", name(command)))?;
    if result.status.success() {
        Ok(result.stdout)
    } else {
        bail!("{} ended with {}", shown(command), result.status)
    }
}

/// Runs a command, and shows what it printed only if it fails.
pub fn quietly(command: &mut Command) -> Result<()> {
    let result = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", name(command)))?;
    if result.status.success() {
        return Ok(());
    }
    let [said, complained] =
        [&result.stdout, &result.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    bail!(
        "{} ended with {}\n{said}{complained}",
        shown(command),
        result.status
    )
}

/// Whether a command can be run and succeeds, without a word of it shown.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Where a program is, looked for in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let mut text = name(command);
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    name.to_string_lossy().into_owned()
}
