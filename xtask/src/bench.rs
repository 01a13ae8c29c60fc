//! The benchmarks: the core natively, the package in Node beside others, its
//! search for counterexamples, and a change of the scenario on the page.

use anyhow::Result;

use crate::{node, pkg, report, run, serve, site, tools};

const IN_NODE: &str = "tests/bench/run.mjs";
const THE_SEARCH: &str = "tests/bench/search.mjs";
const ON_THE_PAGE: &str = "tests/bench/page.mjs";

/// Runs them one after the other, with their output on ours.
pub fn run() -> Result<()> {
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
    let dist = site::build()?;
    let mut command = node::node()?;
    command.arg(ON_THE_PAGE);
    serve::to(&mut command, dist, &[tools::CHROMIUM])?;
    report::step("measure the page in Chromium", || run::run(&mut command))
}
