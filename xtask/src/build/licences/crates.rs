//! The crates that are compiled into a module.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Work, choice};
use crate::base::workspace::Workspace;
use crate::base::{run, tools};
use crate::build::program::compile::Crate;

/// The crates of others in the modules of some crates. Not those that only help to build
/// them: procedural macros and build scripts leave nothing of their own behind.
pub fn compiled_into(compiled: &[&Crate]) -> Result<Vec<Work>> {
    let mut names = BTreeSet::new();
    for each in compiled {
        names.extend(tree(each)?);
    }
    let known = metadata()?;
    let mut works = Vec::new();
    for (name, version) in names {
        let found = known
            .iter()
            .find(|package| text(package, "name") == name && text(package, "version") == version);
        let package = found.with_context(|| format!("cargo knows no {name} {version}"))?;
        // Without a source it is of this workspace.
        if package
            .get("source")
            .is_some_and(|source| !source.is_null())
        {
            works.push(work(package).with_context(|| format!("{name} {version}"))?);
        }
    }
    Ok(works)
}

/// Name and version of every crate that a module is compiled from and needs when it runs.
fn tree(of: &Crate) -> Result<BTreeSet<(String, String)>> {
    let mut command = run::cargo(&["tree", "--quiet", "--prefix=none", "--format={p}"])?;
    command.args(["--package", of.package, "--features", of.feature]);
    command.args(["--edges=normal,no-proc-macro", "--target", tools::WASM]);
    let lines = String::from_utf8(run::output(&mut command)?)?;
    let crates = lines.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?, words.next()?);
        Some((name.to_owned(), version.strip_prefix('v')?.to_owned()))
    });
    Ok(crates.collect())
}

fn metadata() -> Result<Vec<Value>> {
    let mut command = Command::new(run::cargo_path());
    command.args([
        "metadata",
        "--quiet",
        "--all-features",
        "--format-version=1",
    ]);
    command.current_dir(&Workspace::get()?.root);
    let metadata: Value = serde_json::from_slice(&run::output(&mut command)?)?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    packages
        .cloned()
        .context("cargo metadata names no packages")
}

fn work(package: &Value) -> Result<Work> {
    let licence = text(package, "license");
    let manifest = Path::new(text(package, "manifest_path"));
    let folder = manifest.parent().context("a manifest without a folder")?;
    let authors = package.get("authors").and_then(Value::as_array);
    let authors: Vec<_> = authors
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let authors = if authors.is_empty() {
        format!("the authors of {}", text(package, "name"))
    } else {
        authors.join(", ")
    };
    Ok(Work {
        name: format!(
            "{} {} ({licence})",
            text(package, "name"),
            text(package, "version")
        ),
        notice: choice::texts(folder, &choice::taken(licence)?, &authors)?,
    })
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}
