//! The pages as HTML text, from the same components that the browser runs.
//!
//! A process of its own, in the dev profile: this program stays free of the
//! page's dependencies, and the page's text is not worth an optimised build.

use anyhow::{Context, Result, ensure};

use crate::{report, run};

/// A page.
pub struct Page {
    pub language: String,
    /// Where it stands from the site's root: nothing, or a path that ends in a
    /// slash.
    pub dutch: String,
    pub english: String,
    /// The program that moves it.
    pub program: String,
    /// The code of the member state that it is about; empty if of none.
    pub subject: String,
    pub title: String,
    pub description: String,
    pub body: String,
}

/// Where the site will be found: addresses that readers copy have to be whole.
const ADDRESS: &str = "http://127.0.0.1:8080/";

/// Ends each part of a page (see web/src/bin/prerender.rs).
const END: char = '\u{1e}';

impl Page {
    /// Its own path.
    fn path(&self) -> &str {
        if self.language == "en" {
            &self.english
        } else {
            &self.dutch
        }
    }

    /// Where it is written.
    pub fn file(&self) -> String {
        format!("{}index.html", self.path())
    }

    /// The way from it to the site's root, without the last slash.
    pub fn root(&self) -> String {
        match self.path().matches('/').count() {
            0 => ".".to_owned(),
            depth => vec![".."; depth].join("/"),
        }
    }
}

/// What `solidariteitswijzer::prerender()` gives.
pub fn pages() -> Result<Vec<Page>> {
    report::step("prerender the pages", || {
        let mut command = run::cargo(&[
            "run",
            "--quiet",
            "--package=solidariteitswijzer",
            "--features=ssr",
            "--bin=prerender",
        ])?;
        let text = run::output(command.env("SITE_ADDRESS", ADDRESS))?;
        let text = String::from_utf8(text).context("the prerendered pages are not UTF-8")?;
        let mut parts = text.split_terminator(END).map(str::to_owned);
        let mut pages = Vec::new();
        while let Some(language) = parts.next() {
            let mut part = || parts.next().context("a prerendered page lacks a part");
            pages.push(Page {
                language,
                dutch: part()?,
                english: part()?,
                program: part()?,
                subject: part()?,
                title: part()?,
                description: part()?,
                body: part()?,
            });
        }
        ensure!(
            pages.iter().all(|page| !page.body.is_empty()) && !pages.is_empty(),
            "a prerendered page is empty"
        );
        Ok(pages)
    })
}
