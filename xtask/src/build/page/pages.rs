//! The pages as HTML text, from the same components that the browser runs.
//!
//! They are printed by a process of its own, in the dev profile: this program
//! stays free of the page's dependencies, and the page's text is not worth an
//! optimised build.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::base::{report, run};
use crate::build::{address, edition};

/// The pages of an edition of the data.
#[derive(Deserialize)]
pub struct Pages {
    /// The names of all editions until this one, oldest first.
    pub editions: Vec<String>,
    /// The pages.
    pub pages: Vec<Page>,
}

/// A page.
#[derive(Deserialize, PartialEq, Eq)]
pub struct Page {
    pub language: String,
    /// Where it stands from the site's root, in Dutch and in English: the empty
    /// text, or a path that ends in a slash.
    pub paths: [String; 2],
    /// The style sheet that it has.
    pub styles: Styles,
    /// The part of the program that it opens at once, if any.
    pub opens: Option<String>,
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

/// The style sheets, of which each page has one.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Styles {
    Story,
    Views,
    Share,
}

/// What is shown of a page where its link is shared.
#[derive(Deserialize, PartialEq, Eq)]
#[serde(try_from = "Value")]
pub struct Preview {
    /// The name of the site, the title, and the picture in words.
    pub site: String,
    pub title: String,
    pub alt: String,
    /// All that goes into the picture.
    pub drawn: Value,
}

impl Page {
    /// Its own path.
    pub fn path(&self) -> &str {
        let [dutch, english] = &self.paths;
        if self.language == "en" {
            english
        } else {
            dutch
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

impl TryFrom<Value> for Preview {
    type Error = anyhow::Error;

    fn try_from(drawn: Value) -> Result<Self> {
        let word = |key: &str| {
            let word = drawn.get(key).and_then(Value::as_str).map(str::to_owned);
            word.with_context(|| format!("the preview of a page lacks its {key}"))
        };
        Ok(Self {
            site: word("kicker")?,
            title: word("title")?,
            alt: word("alt")?,
            drawn,
        })
    }
}

impl Pages {
    /// The pages that the package `site` prints, with the data of an edition or of
    /// the newest, and with more of its features than the build has.
    pub fn draw(edition: Option<&str>, features: &[&str]) -> Result<Self> {
        report::step("draw the pages", || {
            let mut command = run::cargo(&["run", "--quiet", "--package=site"])?;
            command.arg(format!("--features={}", features.join(",")));
            edition::choose(&mut command, edition);
            // Addresses that readers copy have to be whole.
            command.env("SITE_ADDRESS", address::get());
            Self::read(&run::output(&mut command)?)
        })
    }

    fn read(json: &[u8]) -> Result<Self> {
        let read: Self = serde_json::from_slice(json).context("reading the drawn pages")?;
        ensure!(
            read.pages.iter().all(|page| !page.body.is_empty()) && !read.pages.is_empty(),
            "a drawn page is empty"
        );
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWN: &str = r#"{
        "editions": ["2026-1"],
        "pages": [{
            "language": "en",
            "paths": ["embed/saldo/", "en/embed/balance/"],
            "styles": "views",
            "opens": "tools",
            "subject": "NL",
            "title": "T",
            "description": "D",
            "body": "<p>B</p>",
            "frozen": "",
            "oembed": 1500,
            "preview": {"kicker": "K", "title": "P", "alt": "A", "bars": []}
        }]
    }"#;

    #[test]
    fn a_page_is_read_as_it_is_printed() -> Result<()> {
        let read = Pages::read(DRAWN.as_bytes())?;
        assert_eq!(read.editions, ["2026-1"]);
        let page = read.pages.first().context("a page")?;
        assert!(page.styles == Styles::Views && page.opens.is_some() && page.oembed == Some(1500));
        assert_eq!(page.file(), "en/embed/balance/index.html");
        assert_eq!(page.top(), "../../..");
        assert_eq!((&*page.preview.site, &*page.preview.alt), ("K", "A"));
        Ok(())
    }

    #[test]
    fn what_is_no_page_is_refused() {
        for (part, other) in [
            ("<p>B</p>", ""),
            ("views", "tools"),
            ("kicker", "other"),
            ("2026-1\"],", "2026-1\"]"),
        ] {
            let json = DRAWN.replace(part, other);
            assert!(Pages::read(json.as_bytes()).is_err(), "{part}");
        }
    }
}
