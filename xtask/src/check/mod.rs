//! Everything that must hold, the fast things first.
//!
//! What a step prints goes to a log and is shown only when the step fails. The
//! last line counts the tests of all runners.

mod count;
mod frozen;
mod outcome;
mod steps;

use std::time::Instant;

use anyhow::{Result, bail};

use self::count::Count;
use self::outcome::Outcome;
use self::steps::STEPS;
use crate::base::report;

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
