//! Programs that run in Node.js: those of the npm packages, and our own.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::workspace::Workspace;
use super::{files, run, tools};

/// Node itself, in the workspace's root.
pub fn node() -> Result<Command> {
    let program = run::find("node").context("node is missing: install Node.js 20 or newer")?;
    let mut command = Command::new(program);
    command.current_dir(&Workspace::get()?.root);
    Ok(command)
}

/// A program of one of the npm packages, which are installed first.
pub fn tool(name: &str) -> Result<Command> {
    tools::npm_packages()?;
    let root = &Workspace::get()?.root;
    let mut command = Command::new(root.join("node_modules/.bin").join(name));
    command.current_dir(root);
    Ok(command)
}

/// Node's test runner on every `*.test.mjs` under a folder.
///
/// The files are named one by one: what a folder's name means to `node --test`
/// changed between its versions. The report is asked for by name, because it
/// is read again, to count the tests.
pub fn tests(folder: &Path) -> Result<Command> {
    let mut command = node()?;
    command.args(["--test", "--test-reporter=spec"]);
    // A file for each core: each drives two browsers, which keep it busy.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    command.arg(format!("--test-concurrency={cores}"));
    command.env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    for file in files::list(folder)? {
        if file.to_string_lossy().ends_with(".test.mjs") {
            command.arg(folder.join(file));
        }
    }
    Ok(command)
}
