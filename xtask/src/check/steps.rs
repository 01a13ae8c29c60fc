//! The steps: what must hold, and how each is tried.

use anyhow::Result;

use super::count::Count;
use super::frozen::{self, INVENTED};
use super::outcome::{Outcome, logged};
use crate::base::workspace::Workspace;
use crate::base::{node, report, run, tools};
use crate::build::program::{compile, programs};
use crate::build::{licences, pkg, site};
use crate::serve;

/// A thing that must hold.
pub struct Step {
    /// How it is asked for.
    pub name: &'static str,
    /// What must hold.
    pub what: &'static str,
    /// Gives the tests it ran, and whether all is well.
    pub work: fn() -> Result<Outcome>,
}

/// What is written in web/, but for the worker.
const WEB: &[&str] = &["--package=said", "--package=app", "--package=site"];

/// All of them, the fast ones first.
pub const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        what: "the Rust code is formatted",
        work: fmt,
    },
    Step {
        name: "clippy",
        what: "no warning in any crate, native",
        work: clippy,
    },
    Step {
        name: "clippy-wasm",
        what: "no warning in what runs in the browser",
        work: clippy_wasm,
    },
    Step {
        name: "xtask",
        what: "the tests of this program",
        work: || cargo_test("xtask", &["--package=xtask"]),
    },
    Step {
        name: "core",
        what: "the tests of the core",
        work: || cargo_test("core", &["--package=solidarity-core", "--features=schema"]),
    },
    Step {
        name: "invented",
        what: "a newer cycle and a revised one, both invented",
        work: || {
            let only = [
                "--package=solidarity-core",
                "--features=invented",
                "--test=invented_cycle",
            ];
            cargo_test("invented", &only)
        },
    },
    Step {
        name: "invented-page",
        what: "the page with a revised cycle",
        work: || {
            let revised = ["--features=app/ssr,site/invented", INVENTED];
            cargo_test("invented-page", &[WEB, &revised].concat())
        },
    },
    Step {
        name: "frozen",
        what: "a frozen edition keeps its figures when newer data come in",
        work: frozen,
    },
    Step {
        name: "later",
        what: "the pages tell of their cycle when a later one comes in",
        work: later,
    },
    Step {
        name: "web",
        what: "the tests of the page, native",
        work: || {
            let real = ["--features=app/ssr", "--", "--skip", INVENTED];
            cargo_test(
                "web",
                &[WEB, &["--package=counterexample-worker"], &real].concat(),
            )
        },
    },
    Step {
        name: "licences",
        what: "what others wrote may be part of the package and the site",
        work: licences,
    },
    Step {
        name: "package",
        what: "the JavaScript package, in Node, Deno and a browser",
        work: package,
    },
    Step {
        name: "site",
        what: "the site builds, within its budget",
        work: || site::build().map(|_| Outcome::well()),
    },
    Step {
        name: "deploy",
        what: "Debian's nginx sends the site as DEPLOY.md says",
        work: deploy,
    },
    Step {
        name: "browser",
        what: "the journeys through the site, in each browser",
        work: browser,
    },
];

fn fmt() -> Result<Outcome> {
    tools::component("fmt", "rustfmt")?;
    logged("fmt", &mut run::cargo(&["fmt", "--all", "--check"])?)
}

fn clippy() -> Result<Outcome> {
    tools::component("clippy", "clippy")?;
    let mut command = run::cargo(&["clippy", "--workspace", "--all-targets"])?;
    let features = "--features=app/ssr,solidarity-core/invented,solidarity-core/schema";
    command.args([features, "--", "-D", "warnings"]);
    logged("clippy", &mut command)
}

fn clippy_wasm() -> Result<Outcome> {
    tools::component("clippy", "clippy")?;
    tools::wasm_target()?;
    // Each by itself: together they would be one with all features.
    for (package, target, features) in [
        ("solidarity-core", "--lib", "js"),
        ("app", "--lib", "hydrate"),
        ("counterexample-worker", "--bins", "program"),
    ] {
        let mut command = compile::cargo(&["clippy", target])?;
        command.args(["--package", package, "--features", features]);
        command.args(["--", "-D", "warnings"]);
        let outcome = logged("clippy-wasm", &mut command)?;
        if !outcome.well {
            return Ok(outcome);
        }
    }
    Ok(Outcome::well())
}

fn cargo_test(name: &str, arguments: &[&str]) -> Result<Outcome> {
    let mut command = run::cargo(&["test", "--no-fail-fast"])?;
    logged(name, command.args(arguments))
}

fn frozen() -> Result<Outcome> {
    let outcome = logged("frozen", &mut frozen::core_tests()?)?;
    Ok(compared(outcome, frozen::moved()?))
}

fn later() -> Result<Outcome> {
    let outcome = logged("later", &mut frozen::programs_beside_a_later_cycle()?)?;
    Ok(compared(outcome, frozen::following_a_later_cycle()?))
}

/// Counts the comparison of so many pages as one test more.
fn compared(mut outcome: Outcome, (pages, moved): (usize, Vec<String>)) -> Outcome {
    for page in &moved {
        report::say(&format!("no longer what it was: {page}"));
    }
    report::say(&format!("{pages} pages compared"));
    outcome.count += Count {
        passed: u64::from(moved.is_empty()),
        failed: u64::from(!moved.is_empty()),
    };
    outcome.well &= moved.is_empty();
    outcome
}

fn package() -> Result<Outcome> {
    pkg::build()?;
    let mut command = node::tests(&Workspace::get()?.root.join("tests/package"))?;
    let browser = tools::CHROMIUM;
    command.env(browser.variable, tools::browser(&browser)?);
    logged("package", &mut command)
}

fn licences() -> Result<Outcome> {
    licences::notices("the package", &[&pkg::CORE.from], false)?;
    licences::notices("the site", &programs::COMPILED, true)?;
    Ok(Outcome::well())
}

fn deploy() -> Result<Outcome> {
    let dist = site::build()?;
    let mut command = node::tests(&Workspace::get()?.root.join("tests/deploy"))?;
    let _serving = serve::nginx::to(&mut command, dist)?;
    logged("deploy", &mut command)
}

fn browser() -> Result<Outcome> {
    // One journey loads the package in a page.
    pkg::build()?;
    let dist = site::build()?;
    let mut command = node::tests(&Workspace::get()?.root.join("tests/browser"))?;
    serve::to(&mut command, dist, tools::BROWSERS)?;
    logged("browser", &mut command)
}
