//! Everything that must hold, the fast things first.
//!
//! What a step prints goes to a log and is shown only when the step fails. The
//! last line counts the tests of all runners.

use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::count::Count;
use crate::workspace::Workspace;
use crate::{deploy, frozen, licences, node, pkg, programs, report, run, serve, site, tools, wasm};

/// A thing that must hold.
struct Step {
    name: &'static str,
    what: &'static str,
    /// Gives the tests it ran, and whether all is well.
    work: fn() -> Result<Outcome>,
}

/// How a step went.
struct Outcome {
    count: Count,
    well: bool,
}

const STEPS: &[Step] = &[
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
            let only = [
                "--package=solidariteitswijzer",
                "--features=solidariteitswijzer/ssr,solidariteitswijzer/invented",
                "--lib",
                "invented::",
            ];
            cargo_test("invented-page", &only)
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
            let packages = [
                "--package=solidariteitswijzer",
                "--package=counterexample-worker",
                "--features=solidariteitswijzer/ssr",
            ];
            cargo_test("web", &packages)
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

/// Prints what `run` can be asked for.
pub fn list() {
    for step in STEPS {
        report::say(&format!("{:<12} {}", step.name, step.what));
    }
}

/// Runs the named steps, or all of them, until one fails.
pub fn run(names: &[String]) -> Result<()> {
    for name in names {
        if !STEPS.iter().any(|step| step.name == name) {
            list();
            bail!("there is no step `{name}`");
        }
    }
    let mut sum = Count::default();
    let mut failed = None;
    for step in STEPS {
        if !names.is_empty() && !names.iter().any(|name| name == step.name) {
            continue;
        }
        report::say(&format!("── {}: {}", step.name, step.what));
        let start = Instant::now();
        let outcome = (step.work)().unwrap_or_else(|error| {
            report::say(&format!("error: {error:#}"));
            Outcome::broken()
        });
        sum += outcome.count;
        let verdict = match (outcome.well, outcome.count) {
            (false, _) => "FAILED".to_owned(),
            (true, Count { passed: 0, .. }) => "well".to_owned(),
            (true, Count { passed, .. }) => format!("{passed} passed"),
        };
        report::say(&format!(
            "   {}: {verdict}, {}",
            step.name,
            report::since(start)
        ));
        if !outcome.well {
            failed = Some(step.name);
            break;
        }
    }
    report::say(&format!("{} passed, {} failed", sum.passed, sum.failed));
    match failed {
        None => Ok(()),
        Some(name) => bail!("step `{name}` failed"),
    }
}

fn fmt() -> Result<Outcome> {
    tools::component("fmt", "rustfmt")?;
    logged("fmt", &mut run::cargo(&["fmt", "--all", "--check"])?)
}

fn clippy() -> Result<Outcome> {
    tools::component("clippy", "clippy")?;
    let mut command = run::cargo(&["clippy", "--workspace", "--all-targets"])?;
    let features =
        "--features=solidariteitswijzer/ssr,solidarity-core/invented,solidarity-core/schema";
    command.args([features, "--", "-D", "warnings"]);
    logged("clippy", &mut command)
}

fn clippy_wasm() -> Result<Outcome> {
    tools::component("clippy", "clippy")?;
    tools::wasm_target()?;
    // Each program by itself: together they would be one with all features.
    for (package, target, features) in [
        ("solidarity-core", "--lib", "js"),
        ("solidariteitswijzer", "--lib", "hydrate"),
        ("solidariteitswijzer", "--bins", "desk"),
        ("solidariteitswijzer", "--bins", "tools"),
        ("solidariteitswijzer", "--bins", "share"),
        ("counterexample-worker", "--bins", "program"),
    ] {
        let mut command = wasm::cargo(&["clippy", target])?;
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
    let tests = Workspace::get()?.root.join("tests/package");
    if !tests.is_dir() {
        report::say("skipped: there is no tests/package/");
        return Ok(Outcome::well());
    }
    pkg::build()?;
    let mut command = node::tests(&tests)?;
    let browser = tools::CHROMIUM;
    command.env(browser.variable, tools::browser(&browser)?);
    logged("package", &mut command)
}

fn licences() -> Result<Outcome> {
    for (of, modules, with_styles) in [
        ("the package", vec![&pkg::CORE], false),
        (
            "the site",
            programs::ALL.map(|program| &program.module).to_vec(),
            true,
        ),
    ] {
        licences::notices(of, &modules, with_styles)?;
    }
    Ok(Outcome::well())
}

fn deploy() -> Result<Outcome> {
    let dist = site::build()?;
    let mut command = node::tests(&Workspace::get()?.root.join("tests/deploy"))?;
    let _serving = deploy::to(&mut command, dist)?;
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

/// Runs a command with its output in a log, and shows the log if it fails.
fn logged(name: &str, command: &mut Command) -> Result<Outcome> {
    let log = Workspace::get()?
        .scratch("logs")
        .join(format!("{name}.log"));
    crate::files::write(&log, b"")?;
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
    fn well() -> Self {
        Self {
            count: Count::default(),
            well: true,
        }
    }

    fn broken() -> Self {
        Self {
            count: Count {
                passed: 0,
                failed: 1,
            },
            well: false,
        }
    }
}
