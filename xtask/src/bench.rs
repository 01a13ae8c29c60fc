//! The benchmarks: the core natively, then the package in Node beside others.

use std::path::Path;

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{node, pkg, report, run};

const IN_NODE: &str = "tests/bench/run.mjs";

/// Runs them one after the other, with their output on ours.
pub fn run() -> Result<()> {
    report::step("measure the core natively", || {
        run::run(&mut run::cargo(&["bench", "--package=solidarity-core"])?)
    })?;
    if !Path::new(&Workspace::get()?.root).join(IN_NODE).exists() {
        report::say(&format!("skipped: there is no {IN_NODE}"));
        return Ok(());
    }
    pkg::build()?;
    report::step("measure the package in Node", || {
        run::run(node::node()?.arg(IN_NODE))
    })
}
