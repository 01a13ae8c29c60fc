//! Whether newer data leave alone what they are not about: an edition of the data,
//! built when newer ones have come in, gives the figures and pages that it gave
//! before; and the pages of today, which tell of one cycle, do not follow a later one.

use anyhow::{Result, ensure};

use crate::base::run;
use crate::build::edition;
use crate::build::page::pages::{Page, Pages};

/// The edition that is tried, and the feature that brings data after it. When a
/// newer edition comes, this stays the first.
const FIRST: &str = "2026-1";
const NEWER: &str = "invented";

/// The feature that brings a cycle after that of the texts, without a revision of it.
const LATER: &str = "invented-later";

/// The tests that only hold with the invented data of [`NEWER`], by their module.
pub const INVENTED: &str = "invented::";

/// What runs in the browser, by the tests of it that need none.
const PROGRAMS: [&str; 6] = [
    "cycle::",
    "desk::",
    "picture::",
    "share::",
    "state::",
    "trace::",
];

/// The tests of the core as of that edition, with newer data beside it.
pub fn core_tests() -> Result<std::process::Command> {
    let mut command = run::cargo(&["test", "--no-fail-fast", "--package=solidarity-core"])?;
    command.arg(format!("--features={NEWER}"));
    command.args(["--test=edition", "--test=worked_cases"]);
    edition::choose(&mut command, Some(FIRST));
    Ok(command)
}

/// How many pages of that edition there are, and which of them are others once
/// newer data have come in: none, if all is well.
pub fn moved() -> Result<(usize, Vec<String>)> {
    let before = Pages::draw(Some(FIRST), &[])?;
    let after = Pages::draw(Some(FIRST), &[NEWER])?;
    let mut moved = differing(&before.pages, &after.pages);
    if before.editions != after.editions {
        let (before, after) = (before.editions, after.editions);
        moved.push(format!("the edition of {before:?}, now of {after:?}"));
    }
    Ok((before.pages.len(), moved))
}

/// The tests of the programs of today's pages, with a later cycle in the data.
pub fn programs_beside_a_later_cycle() -> Result<std::process::Command> {
    let mut command = run::cargo(&["test", "--no-fail-fast"])?;
    command.args(["--package=said", "--package=app", "--package=site"]);
    command.arg(format!("--features=app/ssr,site/{LATER}"));
    command.args(["--", "--skip", INVENTED]).args(PROGRAMS);
    Ok(command)
}

/// How many pages there are today, and which of them are others once a later cycle
/// has come in: none, if all is well.
///
/// Of each page everything is compared but what its frozen twin says above it. That
/// names the edition of the twin, and a later cycle makes a new one.
pub fn following_a_later_cycle() -> Result<(usize, Vec<String>)> {
    let [before, after] = [&[][..], &[LATER]].map(|features| {
        let mut live = Pages::draw(None, features)?;
        live.pages.iter_mut().for_each(|page| page.frozen.clear());
        Ok::<Pages, anyhow::Error>(live)
    });
    let (before, after) = (before?, after?);
    ensure!(
        after.editions.len() == before.editions.len() + 1,
        "the later cycle makes no edition: {:?}",
        after.editions
    );
    Ok((before.pages.len(), differing(&before.pages, &after.pages)))
}

fn differing(before: &[Page], after: &[Page]) -> Vec<String> {
    let mut differing: Vec<_> = { before.iter().zip(after) }
        .filter(|(before, after)| before != after)
        .map(|(before, _)| before.file())
        .collect();
    if before.len() != after.len() {
        differing.push(format!("{} pages, now {}", before.len(), after.len()));
    }
    differing
}
