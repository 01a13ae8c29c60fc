//! The benchmarks: the core natively, the package in Node beside others, its
//! search for counterexamples, the claims, the page, its desk, and nginx.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::base::tools::{self, CHROMIUM};
use crate::base::{node, report, run};
use crate::build::{pkg, site};
use crate::serve;

const IN_NODE: &str = "tests/bench/run.mjs";
const THE_SEARCH: &str = "tests/bench/search.mjs";
const THE_CLAIMS: &str = "tests/bench/claims.mjs";
const THE_PAGE: &str = "tests/bench/page.mjs";
const THE_DESK: &str = "tests/bench/desk.mjs";

/// The page by itself, or beside another build of it.
const PAGE: &str = "page";

/// Only by its name: it keeps both cores of a small machine busy.
const NGINX: &str = "deploy";

/// Runs them one after the other, or the named one, with their output on ours. `beside`
/// is the folder of another build, which the page is measured beside.
///
/// # Errors
/// If there is none of that name, if one fails, or if there is no folder `beside`.
pub fn run(names: &[String], beside: Option<&Path>) -> Result<()> {
    match names {
        [name] if name == PAGE => page(beside),
        _ if beside.is_some() => bail!("only `{PAGE}` is measured beside another build"),
        [] => all(),
        [name] if name == NGINX => nginx(),
        _ => bail!("only `{PAGE}` and `{NGINX}` can be measured by themselves"),
    }
}

/// The page is served by its own script, as a host does that sends files compressed
/// in advance.
fn page(beside: Option<&Path>) -> Result<()> {
    // Found from where we were called; the script runs in the workspace.
    let beside = beside.map(Path::canonicalize).transpose();
    let beside = beside.context("there is no build to measure the page beside")?;
    let mut command = node::node()?;
    command.env(CHROMIUM.variable, tools::browser(&CHROMIUM)?);
    command.arg(THE_PAGE).arg(site::build()?).args(beside);
    report::step("measure the page in Chromium", || run::run(&mut command))
}

fn desk() -> Result<()> {
    let mut command = node::node()?;
    command.arg(THE_DESK);
    serve::to(&mut command, site::build()?, &[CHROMIUM])?;
    report::step("measure the desk in Chromium", || run::run(&mut command))
}

fn nginx() -> Result<()> {
    let mut command = node::node()?;
    command.arg("tests/deploy/load.mjs");
    let _serving = serve::nginx::to(&mut command, site::build()?)?;
    report::step("measure nginx serving the first view", || {
        run::run(&mut command)
    })
}

fn all() -> Result<()> {
    report::step("measure the core natively", || {
        run::run(&mut run::cargo(&["bench", "--package=solidarity-core"])?)
    })?;
    pkg::build()?;
    report::step("measure the package in Node", || {
        run::run(node::node()?.arg(IN_NODE))
    })?;
    report::step("measure the search in Node", || {
        run::run(node::node()?.arg(THE_SEARCH))
    })?;
    report::step("measure the claims in Node", || {
        run::run(node::node()?.arg(THE_CLAIMS))
    })?;
    page(None)?;
    desk()
}
