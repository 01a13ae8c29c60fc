//! How a step went.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::count::Count;
use crate::base::workspace::Workspace;
use crate::base::{files, report, run};

/// How a step went.
pub struct Outcome {
    pub count: Count,
    pub well: bool,
}

/// Runs a command with its output in a log, and shows the log if it fails.
pub fn logged(name: &str, command: &mut Command) -> Result<Outcome> {
    let log = Workspace::get()?
        .scratch("logs")
        .join(format!("{name}.log"));
    files::write(&log, b"")?;
    let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
    let status = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()
        .with_context(|| format!("cannot start {}", run::shown(command)))?;
    let output = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let mut count = Count::read(&output);
    if !status.success() {
        report::say(&format!("{}\n{output}", run::shown(command)));
        // What is no test, and failed, is still a failure.
        count.failed = count.failed.max(1);
    }
    Ok(Outcome {
        count,
        well: status.success(),
    })
}

impl Outcome {
    /// Without a test of its own, and well.
    pub fn well() -> Self {
        Self {
            count: Count::default(),
            well: true,
        }
    }

    /// That it could not be tried counts as a failure.
    pub fn broken() -> Self {
        Self {
            count: Count {
                passed: 0,
                failed: 1,
            },
            well: false,
        }
    }
}
