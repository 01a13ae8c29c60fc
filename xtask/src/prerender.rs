//! The pages as HTML text, from the same components that the browser runs.
//!
//! A process of its own, in the dev profile: this program stays free of the
//! page's dependencies, and the page's text is not worth an optimised build.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{address, report, run};

/// A page.
#[derive(PartialEq, Eq)]
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
    /// What its frozen twin says above it.
    pub frozen: String,
    /// Of a part that others show in a frame: how high that is, in CSS pixels.
    pub oembed: Option<u16>,
    /// What its picture says.
    pub preview: Preview,
}

/// What is shown of a page where its link is shared.
#[derive(PartialEq, Eq)]
pub struct Preview {
    /// The name of the site, the title, and the picture in words.
    pub site: String,
    pub title: String,
    pub alt: String,
    /// All that goes into the picture, as JSON (web/src/page/preview/).
    pub json: String,
}

/// The pages of an edition of the data.
pub struct Pages {
    /// The names of all editions until this one, oldest first.
    pub editions: Vec<String>,
    /// The pages.
    pub pages: Vec<Page>,
}

/// Tells the build program of the core which edition of the data to build.
pub const EDITION: &str = "SOLIDARITY_EDITION";

/// Ends each part of a page (see web/src/bin/prerender.rs).
const END: char = '\u{1e}';

impl Page {
    /// Its own path.
    pub fn path(&self) -> &str {
        if self.language == "en" {
            &self.english
        } else {
            &self.dutch
        }
    }

    /// Where its own picture is written.
    pub fn picture(&self) -> String {
        format!("{}preview.png", self.path())
    }

    /// Where it is written.
    pub fn file(&self) -> String {
        format!("{}index.html", self.path())
    }

    /// The way from it to the top of its tree, without the last slash: the site's
    /// root, or the folder of an edition.
    pub fn top(&self) -> String {
        match self.path().matches('/').count() {
            0 => ".".to_owned(),
            depth => vec![".."; depth].join("/"),
        }
    }
}

/// What `solidariteitswijzer::prerender()` gives, with the data of an edition or
/// of the newest, and with more features of the page than the build's.
pub fn pages(edition: Option<&str>, features: &[&str]) -> Result<Pages> {
    report::step("prerender the pages", || {
        let mut command = run::cargo(&[
            "run",
            "--quiet",
            "--package=solidariteitswijzer",
            &format!("--features={}", [&["ssr"], features].concat().join(",")),
            "--bin=prerender",
        ])?;
        command.envs(edition.map(|edition| (EDITION, edition)));
        // Addresses that readers copy have to be whole.
        command.env("SITE_ADDRESS", address::get());
        let text = run::output(&mut command)?;
        let text = String::from_utf8(text).context("the prerendered pages are not UTF-8")?;
        let mut parts = text.split_terminator(END).map(str::to_owned);
        let editions = parts
            .next()
            .context("the prerendered pages name no edition")?;
        let editions = editions.split(' ').map(str::to_owned).collect();
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
                frozen: part()?,
                oembed: height(&part()?)?,
                preview: preview(part()?)?,
            });
        }
        ensure!(
            pages.iter().all(|page| !page.body.is_empty()) && !pages.is_empty(),
            "a prerendered page is empty"
        );
        Ok(Pages { editions, pages })
    })
}

fn height(text: &str) -> Result<Option<u16>> {
    let height = Some(text).filter(|text| !text.is_empty());
    height
        .map(|text| text.parse().context("the height of a frame"))
        .transpose()
}

fn preview(json: String) -> Result<Preview> {
    let read: Value = serde_json::from_str(&json).context("the preview of a page")?;
    let word = |key: &str| {
        let word = read.get(key).and_then(Value::as_str).map(str::to_owned);
        word.with_context(|| format!("the preview of a page lacks its {key}"))
    };
    Ok(Preview {
        site: word("kicker")?,
        title: word("title")?,
        alt: word("alt")?,
        json,
    })
}
