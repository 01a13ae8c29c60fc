//! The page as HTML text, from the same components that the browser runs.
//!
//! A process of its own, in the dev profile: this program stays free of the
//! page's dependencies, and the page's text is not worth an optimised build.

use anyhow::{Context, Result, ensure};

use crate::{report, run};

/// What `solidariteitswijzer::prerender()` gives.
pub fn page() -> Result<String> {
    report::step("prerender the page", || {
        let text = run::output(&mut run::cargo(&[
            "run",
            "--quiet",
            "--package=solidariteitswijzer",
            "--features=ssr",
            "--bin=prerender",
        ])?)?;
        let text = String::from_utf8(text).context("the prerendered page is not UTF-8")?;
        ensure!(!text.is_empty(), "the prerendered page is empty");
        Ok(text)
    })
}
