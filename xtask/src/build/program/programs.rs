//! All that runs in the browser and how it looks, and what each page starts with.

use anyhow::Result;

use super::app::{APP, App};
use super::bundle::{self, Built, File, named};
use super::compile::{Crate, Target};
use super::module::Module;
use super::optimise::Aim;
use crate::build::page::pages::{Page, Styles};

/// What searches for a counterexample, apart from the page: fast before small.
const WORKER: Module = Module {
    from: Crate {
        package: "counterexample-worker",
        target: Target::Binary("worker"),
        feature: "program",
        profile: "speed",
    },
    aim: Aim::Fast,
    finds_itself: false,
};

/// What the site is compiled from.
pub const COMPILED: [&Crate; 2] = [&APP, &WORKER.from];

/// The script that a part has beside that of every page: its theme and its height
/// are a matter of the page that it stands in.
const PART: &str = "part";

/// All programs, scripts and style sheets, built with the data of one edition.
pub struct Programs {
    app: App,
    worker: Built,
    part: File,
    story_style: File,
    views_style: File,
    share_style: File,
    part_style: File,
}

/// The names of what a page starts with.
pub struct Start {
    pub styles: Vec<String>,
    pub scripts: Vec<String>,
    pub module: String,
    /// Further parts of the program that the page fetches at once.
    pub parts: Vec<String>,
}

impl Start {
    /// All of them.
    pub fn names(&self) -> Vec<String> {
        let named = self.styles.iter().chain(&self.scripts);
        let modules = std::iter::once(&self.module).chain(&self.parts);
        named.chain(modules).cloned().collect()
    }
}

impl Programs {
    /// Builds them with the data of an edition, or of the newest.
    pub fn build(edition: Option<&str>) -> Result<Self> {
        let worker = WORKER.build_program("worker", edition)?;
        Ok(Self {
            app: App::build(edition, &worker.script.0)?,
            worker,
            part: named(PART, bundle::script(PART, "esm")?.into_bytes(), "js"),
            story_style: bundle::style("index")?,
            views_style: bundle::style("views")?,
            share_style: bundle::style("share")?,
            part_style: bundle::style("part")?,
        })
    }

    /// What a page starts with; what else it fetches comes later.
    pub fn start(&self, page: &Page) -> Result<Start> {
        let (style, function) = match page.styles {
            Styles::Story => (&self.story_style, None),
            Styles::Views => (&self.views_style, Some("tools")),
            Styles::Share => (&self.share_style, Some("share")),
        };
        let of_part = |file| page.oembed.map(|_| file);
        let name = |(name, _): &File| name.clone();
        let styles = [Some(style), of_part(&self.part_style)];
        let scripts = [of_part(&self.part), Some(&self.app.start.script)];
        let parts = function.map(|function| self.app.fetched_by(function));
        Ok(Start {
            styles: styles.into_iter().flatten().map(name).collect(),
            scripts: scripts.into_iter().flatten().map(name).collect(),
            module: name(&self.app.start.module),
            parts: parts.transpose()?.unwrap_or_default(),
        })
    }

    /// All files.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        let styles = [
            &self.story_style,
            &self.views_style,
            &self.share_style,
            &self.part_style,
        ];
        let programs = self.app.files().chain(self.worker.files());
        programs.chain([&self.part]).chain(styles)
    }

    /// The names of all that the program of the pages consists of: its script, and
    /// the module in all its parts.
    pub fn of_the_app(&self) -> Vec<String> {
        self.app.files().map(|(name, _)| name.clone()).collect()
    }

    /// The names of the worker's files.
    pub fn of_the_worker(&self) -> Vec<String> {
        let files = self.worker.files().into_iter();
        files.map(|(name, _)| name.clone()).collect()
    }
}
