//! The weight of what readers fetch, and how much it may have.
//!
//! Counted is what a host sends (brotli). It is measured at every build, because
//! weight comes in small steps that nobody notices one by one. Who raises a budget
//! says why in the commit.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::compress;
use crate::base::{files, report};

/// The bytes of the first view of the story and of a part of it, in all: what a
/// reader must get before the page works. That is the HTML, the style sheet, the
/// script and the modules that the page fetches at once.
///
/// The aim is 120 000. What is above it is the price of one program: the glue of all
/// its parts stands in the one script, and what two parts share stands in the main one.
/// Of it the map of the Union takes 4 000, its table of 27 states included.
pub const STORY: usize = 134_000;

/// The bytes of the first view of any other page: it has tables of its own, and what
/// sorts them or makes links comes with it.
pub const OTHER: usize = 172_000;

/// The bytes of the program of all pages, its script and all its parts together. As
/// programs of their own they weighed 408 000; the part that plays all member states
/// together came after that.
pub const APP: usize = 422_000;

/// The bytes of the script that adds a part to another page: it comes with other
/// people's pages.
pub const EMBED: usize = 1_500;

/// The bytes of the typeface, which a page can be read without.
pub const TYPEFACE: usize = 30_000;

/// Weighs files of a site, and remembers what was too heavy.
pub struct Scale<'a> {
    site: &'a Path,
    complaints: Vec<String>,
}

impl<'a> Scale<'a> {
    /// For a site in a folder.
    pub fn new(site: &'a Path) -> Self {
        Self {
            site,
            complaints: Vec::new(),
        }
    }

    /// Prints the weight of what comes with a page, of the heaviest of the pages
    /// that start so, and holds it against the budget.
    pub fn first_view(&mut self, pages: &[String], first: &[String], budget: usize) -> Result<()> {
        let weights = self.weigh(pages)?;
        let heaviest = weights.into_iter().zip(pages).max();
        let (weight, page) = heaviest.context("a start that no page has")?;
        report::say(&format!("{weight:>9}  {page}"));
        let sum = weight + self.told(first)?;
        self.hold(sum, budget, &format!("the first view of {page}"));
        Ok(())
    }

    /// Prints the weight of some files, and holds their sum against the budget.
    pub fn together(&mut self, names: &[String], budget: usize, what: &str) -> Result<()> {
        let sum = self.told(names)?;
        self.hold(sum, budget, what);
        Ok(())
    }

    /// Prints the weight of files that have no budget.
    pub fn only_told(&self, names: &[String], what: &str) -> Result<()> {
        let sum = self.told(names)?;
        report::say(&format!("{sum:>9}  bytes for {what}"));
        Ok(())
    }

    /// Refuses the site if anything in it was too heavy, and says by how much.
    pub fn verdict(self) -> Result<()> {
        if self.complaints.is_empty() {
            return Ok(());
        }
        bail!("{} (xtask/src/build/budget.rs)", self.complaints.join("; "))
    }

    fn hold(&mut self, sum: usize, budget: usize, what: &str) {
        report::say(&format!("{sum:>9}  bytes for {what}, of {budget}"));
        if sum > budget {
            let over = sum - budget;
            self.complaints.push(format!(
                "{what} weighs {sum} bytes, {over} more than the budget of {budget}"
            ));
        }
    }

    /// Prints the weight of each, and gives their sum.
    fn told(&self, names: &[String]) -> Result<usize> {
        let weights = self.weigh(names)?;
        for (name, weight) in names.iter().zip(&weights) {
            report::say(&format!("{weight:>9}  {name}"));
        }
        Ok(weights.iter().sum())
    }

    /// The lengths as a host sends them.
    fn weigh(&self, names: &[String]) -> Result<Vec<usize>> {
        let lengths = names.iter().map(|name| {
            let compressed = compress::with_ending(Path::new(name), compress::ENDINGS[0]);
            let compressed = self.site.join(compressed);
            // What compression makes no smaller is sent as it is.
            let sent = if compressed.exists() {
                compressed
            } else {
                self.site.join(name)
            };
            Ok(files::read(&sent)?.len())
        });
        lengths.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_heavy_is_said_with_how_much() {
        let mut scale = Scale::new(Path::new("site"));
        scale.hold(10, 10, "the page");
        scale.hold(12, 10, "the rest");
        let complaint = scale.verdict().map_err(|error| error.to_string());
        let complaint = complaint.err().unwrap_or_default();
        assert!(complaint.starts_with("the rest weighs 12 bytes, 2 more than the budget of 10 "));
        assert!(Scale::new(Path::new("site")).verdict().is_ok());
    }
}
