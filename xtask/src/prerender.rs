//! The pages as HTML text, from the same components that the browser runs.
//!
//! A process of its own, in the dev profile: this program stays free of the
//! page's dependencies, and the page's text is not worth an optimised build.

use anyhow::{Context, Result, ensure};

use crate::{report, run};

/// A page.
pub struct Page {
    /// Its folder in the site: empty, or with a slash at its end.
    pub path: String,
    pub language: String,
    /// The code of the member state that it is about; empty if of none.
    pub subject: String,
    pub title: String,
    pub description: String,
    pub body: String,
}

/// Where the pages stand that are in the other language than those at the root.
const OTHER_LANGUAGE: &str = "en/";

/// Ends each part of a page (see web/src/bin/prerender.rs).
const END: char = '\u{1e}';

impl Page {
    /// Where it is written.
    pub fn file(&self) -> String {
        format!("{}index.html", self.path)
    }

    /// The way from it to the site's root, without the last slash.
    pub fn root(&self) -> String {
        let up = vec![".."; self.path.matches('/').count()];
        if up.is_empty() {
            ".".to_owned()
        } else {
            up.join("/")
        }
    }

    /// Its folder within its language, the same in both.
    pub fn place(&self) -> &str {
        let place = self.path.strip_prefix(OTHER_LANGUAGE);
        place.unwrap_or(&self.path)
    }
}

/// What `solidariteitswijzer::prerender()` gives.
pub fn pages() -> Result<Vec<Page>> {
    report::step("prerender the pages", || {
        let text = run::output(&mut run::cargo(&[
            "run",
            "--quiet",
            "--package=solidariteitswijzer",
            "--features=ssr",
            "--bin=prerender",
        ])?)?;
        let text = String::from_utf8(text).context("the prerendered pages are not UTF-8")?;
        let mut parts = text.split_terminator(END).map(str::to_owned);
        let mut pages = Vec::new();
        while let Some(path) = parts.next() {
            let mut part = || parts.next().context("a prerendered page lacks a part");
            pages.push(Page {
                path,
                language: part()?,
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
