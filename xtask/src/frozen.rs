//! Whether what is frozen stays: an edition of the data, built when newer data
//! have come in, gives the figures and the pages that it gave before.

use anyhow::Result;

use crate::prerender::{self, EDITION, Pages};
use crate::run;

/// The edition that is tried, and the feature that brings data after it. When a
/// newer edition comes, this stays the first.
const FIRST: &str = "2026-1";
const NEWER: &str = "invented";

/// The tests of the core as of that edition, with newer data beside it.
pub fn core_tests() -> Result<std::process::Command> {
    let mut command = run::cargo(&["test", "--no-fail-fast", "--package=solidarity-core"])?;
    command.arg(format!("--features={NEWER}"));
    command.args(["--test=edition", "--test=worked_cases"]);
    command.env(EDITION, FIRST);
    Ok(command)
}

/// How many pages of that edition there are, and which of them are others once
/// newer data have come in: none, if all is well.
pub fn moved() -> Result<(usize, Vec<String>)> {
    let before = prerender::pages(Some(FIRST), &[])?;
    let after = prerender::pages(Some(FIRST), &[NEWER])?;
    Ok((before.pages.len(), differing(&before, &after)))
}

fn differing(before: &Pages, after: &Pages) -> Vec<String> {
    let mut differing: Vec<_> = { before.pages.iter().zip(&after.pages) }
        .filter(|(before, after)| before != after)
        .map(|(before, _)| before.file())
        .collect();
    if before.pages.len() != after.pages.len() || before.editions != after.editions {
        differing.push(format!(
            "{} pages of {:?}, now {} of {:?}",
            before.pages.len(),
            before.editions,
            after.pages.len(),
            after.editions
        ));
    }
    differing
}
