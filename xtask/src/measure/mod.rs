//! The benchmarks: the core natively, the package in Node beside others, its
//! search for counterexamples, the claims, the page with its desk, and nginx.

use anyhow::{Result, bail};

use crate::base::{node, report, run, tools};
use crate::build::{pkg, site};
use crate::serve;

const IN_NODE: &str = "tests/bench/run.mjs";
const THE_SEARCH: &str = "tests/bench/search.mjs";
const THE_CLAIMS: &str = "tests/bench/claims.mjs";
const ON_THE_PAGE: [&str; 2] = ["tests/bench/page.mjs", "tests/bench/desk.mjs"];

/// Only by its name: it keeps both cores of a small machine busy.
const NGINX: &str = "deploy";

/// Runs them one after the other, or the named one, with their output on ours.
pub fn run(names: &[String]) -> Result<()> {
    match names {
        [] => all(),
        [name] if name == NGINX => nginx(),
        _ => bail!("there is only `{NGINX}` to be measured by itself"),
    }
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
    let dist = site::build()?;
    for script in ON_THE_PAGE {
        let mut command = node::node()?;
        command.arg(script);
        serve::to(&mut command, dist, &[tools::CHROMIUM])?;
        report::step(&format!("measure in Chromium ({script})"), || {
            run::run(&mut command)
        })?;
    }
    Ok(())
}
