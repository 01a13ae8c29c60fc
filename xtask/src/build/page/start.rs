//! What a page starts with.

use anyhow::Result;

use super::pages::{Page, Styles};
use crate::build::program::bundle::File;
use crate::build::program::programs::Programs;

/// The names of what a page fetches at once; what else it fetches comes later.
pub struct Start {
    pub styles: Vec<String>,
    pub scripts: Vec<String>,
    /// The main part of the program.
    pub module: String,
    /// Its other parts that the page fetches without being asked.
    pub parts: Vec<String>,
}

/// The part that answers questions.
const DESK: &str = "desk";

impl Start {
    /// What a page starts with.
    pub fn of(page: &Page, programs: &Programs) -> Result<Self> {
        let style = match page.styles {
            Styles::Story => &programs.story_style,
            Styles::Views => &programs.views_style,
            Styles::Share => &programs.share_style,
        };
        // The desk is fetched once the page stands: it is as heavy as all the rest, and
        // its places say that it comes.
        let function = page.opens.as_deref().filter(|part| *part != DESK);
        let if_part = |file| page.oembed.map(|_| file);
        let name = |(name, _): &File| name.clone();
        let started = &programs.app.start;
        let styles = [Some(style), if_part(&programs.part_style)];
        let scripts = [if_part(&programs.part), Some(&started.script)];
        let parts = function.map(|function| programs.app.fetched_by(function));
        Ok(Self {
            styles: styles.into_iter().flatten().map(name).collect(),
            scripts: scripts.into_iter().flatten().map(name).collect(),
            module: name(&started.module),
            parts: parts.transpose()?.unwrap_or_default(),
        })
    }

    /// All of them.
    pub fn names(&self) -> Vec<String> {
        let named = self.styles.iter().chain(&self.scripts);
        let modules = std::iter::once(&self.module).chain(&self.parts);
        named.chain(modules).cloned().collect()
    }
}
