//! The benchmarks: the core natively, the package in Node beside others, its
//! search for counterexamples, the claims, and the page with its desk.

use anyhow::Result;

use crate::{node, pkg, report, run, serve, site, tools};

const IN_NODE: &str = "tests/bench/run.mjs";
const THE_SEARCH: &str = "tests/bench/search.mjs";
const THE_CLAIMS: &str = "tests/bench/claims.mjs";
const ON_THE_PAGE: [&str; 2] = ["tests/bench/page.mjs", "tests/bench/desk.mjs"];

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
