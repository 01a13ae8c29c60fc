//! Where things are: asked of cargo once, so that a `CARGO_TARGET_DIR` or a
//! `.cargo/config.toml` from outside is honoured everywhere alike.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result};
use serde_json::Value;

use super::run;

/// The workspace as cargo describes it.
pub struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo builds, and where our own intermediate files go.
    pub target: PathBuf,
    packages: Vec<Value>,
}

impl Workspace {
    /// The workspace of this program. `cargo metadata` runs once a process.
    pub fn get() -> Result<&'static Self> {
        static FOUND: OnceLock<Workspace> = OnceLock::new();
        if let Some(found) = FOUND.get() {
            return Ok(found);
        }
        let read = Self::read().context("asking cargo where the workspace is")?;
        Ok(FOUND.get_or_init(|| read))
    }

    fn read() -> Result<Self> {
        let mut command = Command::new(run::cargo_path());
        command.args(["metadata", "--no-deps", "--format-version", "1"]);
        let text = run::output(&mut command)?;
        let metadata: Value = serde_json::from_slice(&text)?;
        let folder = |key: &str| {
            let path = metadata.get(key).and_then(Value::as_str);
            path.map(PathBuf::from)
                .with_context(|| format!("cargo metadata names no {key}"))
        };
        Ok(Self {
            root: folder("workspace_root")?,
            target: folder("target_directory")?,
            packages: metadata
                .get("packages")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
        })
    }

    /// The version of a package of the workspace.
    pub fn version(&self, package: &str) -> Result<&str> {
        self.packages
            .iter()
            .find(|found| found.get("name").and_then(Value::as_str) == Some(package))
            .and_then(|found| found.get("version").and_then(Value::as_str))
            .with_context(|| format!("cargo metadata names no version of {package}"))
    }

    /// Our own folder for intermediate files and logs.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }
}
