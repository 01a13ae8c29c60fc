//! The weight of the page, and how much it may have.
//!
//! Counted is what a reader must get before the page works: the HTML, the style
//! sheet, the script and the module, as a host sends them (brotli). It is
//! measured at every build, because weight comes in small steps that nobody
//! notices one by one.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{node, report, run};

/// The bytes of the first view, in all. Who raises it says why in the commit.
const FIRST_VIEW: usize = 100_000;

/// Node's own brotli, at the highest level, prints one length a line.
const LENGTHS: &str = "
const { readFileSync } = require('node:fs');
const { brotliCompressSync } = require('node:zlib');
for (const name of process.argv.slice(1)) {
  console.log(brotliCompressSync(readFileSync(name)).length);
}";

/// The files that are weighed, by name.
pub struct Weighed {
    /// The pages; a reader gets one of them, at worst the heaviest.
    pub pages: Vec<String>,
    /// What comes with it.
    pub first: Vec<String>,
    /// What is fetched when a reader goes there: weighed, and no part of the
    /// first view.
    pub later: Vec<String>,
}

/// Prints the weight of the heaviest page and of each other file, and refuses
/// more than the budget.
pub fn check(dist: &Path, files: &Weighed) -> Result<()> {
    let pages = weigh(dist, &files.pages)?;
    let heaviest = pages.into_iter().max().unwrap_or_default();
    let first = weigh(dist, &files.first)?;
    let count = files.pages.len();
    report::say(&format!(
        "{:>9}  {}, the heaviest of {count} pages",
        heaviest.0, heaviest.1
    ));
    let sum = heaviest.0 + said(&first);
    report::say(&format!(
        "{sum:>9}  bytes for the first view (brotli), of {FIRST_VIEW}"
    ));
    let later = said(&weigh(dist, &files.later)?);
    report::say(&format!("{later:>9}  bytes for what is fetched later"));
    if sum > FIRST_VIEW {
        bail!(
            "the first view weighs {sum} bytes, {} more than the budget of {FIRST_VIEW} \
             (xtask/src/budget.rs)",
            sum - FIRST_VIEW
        );
    }
    Ok(())
}

/// The weight of each file, with its name.
fn weigh<'a>(dist: &Path, names: &'a [String]) -> Result<Vec<(usize, &'a str)>> {
    let mut command = node::node()?;
    command.args(["--eval", LENGTHS, "--"]);
    command.args(names.iter().map(|name| dist.join(name)));
    let lengths = String::from_utf8(run::output(&mut command)?)?;
    let lengths = lengths
        .lines()
        .map(|line| line.parse().context("reading a compressed length"));
    let weighed = lengths.zip(names);
    let weighed = weighed.map(|(weight, name)| Ok((weight?, name.as_str())));
    weighed.collect()
}

/// Prints the weight of each, and gives their sum.
fn said(weighed: &[(usize, &str)]) -> usize {
    for (weight, name) in weighed {
        report::say(&format!("{weight:>9}  {name}"));
    }
    weighed.iter().map(|(weight, _)| weight).sum()
}
