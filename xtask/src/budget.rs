//! The weight of the page, and how much it may have.
//!
//! Counted is what a reader must get before the page works: the HTML, the style
//! sheet, the script and the module, as a host sends them (brotli). It is
//! measured at every build, because weight comes in small steps that nobody
//! notices one by one.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::{compress, files, report};

/// The bytes of the first view of the story and of a part of it, in all. Who raises
/// a budget says why in the commit. It was 100 000; the one reader of numbers, links
/// that are read as they are meant and the readings with their arguments weigh 40 kB
/// together. Parts that are fetched when they are needed are to bring it to 120 000.
pub const STORY: usize = 150_000;

/// The bytes of the first view of any other page.
pub const OTHER: usize = 170_000;

/// Prints the weight of what comes with a page, of the heaviest of the pages
/// that start so, and refuses more than the budget.
pub fn check(dist: &Path, pages: &[String], first: &[String], budget: usize) -> Result<()> {
    let weights = weigh(dist, pages)?;
    let heaviest = weights.into_iter().zip(pages).max();
    let (heaviest, page) = heaviest.context("a program that no page starts")?;
    report::say(&format!("{heaviest:>9}  {page}"));
    let sum = heaviest + told(dist, first)?;
    report::say(&format!(
        "{sum:>9}  bytes for the first view (brotli), of {budget}"
    ));
    if sum > budget {
        bail!(
            "the first view weighs {sum} bytes, {} more than the budget of {budget} \
             (xtask/src/budget.rs)",
            sum - budget
        );
    }
    Ok(())
}

/// Prints the weight of what is fetched when a reader goes there: no part of the
/// first view.
pub fn weigh_later(dist: &Path, later: &[String]) -> Result<()> {
    let sum = told(dist, later)?;
    report::say(&format!("{sum:>9}  bytes for what is fetched later"));
    Ok(())
}

/// Prints the weight of a file that has a budget of its own, and refuses more.
pub fn limit(dist: &Path, name: &str, budget: usize) -> Result<()> {
    let sum = told(dist, &[name.to_owned()])?;
    ensure!(sum <= budget, "{name} weighs {sum} bytes of {budget}");
    Ok(())
}

/// Prints the weight of each, and gives their sum.
fn told(dist: &Path, names: &[String]) -> Result<usize> {
    let weights = weigh(dist, names)?;
    for (name, weight) in names.iter().zip(&weights) {
        report::say(&format!("{weight:>9}  {name}"));
    }
    Ok(weights.iter().sum())
}

/// The lengths as a host sends them.
fn weigh(dist: &Path, names: &[String]) -> Result<Vec<usize>> {
    let lengths = names.iter().map(|name| {
        let sent = compress::with_ending(Path::new(name), compress::ENDINGS[0]);
        Ok(files::read(&dist.join(sent))?.len())
    });
    lengths.collect()
}
