//! All that runs in the browser, and how it looks there.

use anyhow::Result;

use super::app::{APP, App};
use super::bundle::{self, Built, File, named};
use super::compile::{Crate, Target};
use super::module::Module;
use super::optimise::Aim;

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
    pub app: App,
    pub worker: Built,
    /// The script of parts.
    pub part: File,
    /// The typeface, which every style sheet names.
    pub typeface: File,
    pub story_style: File,
    pub views_style: File,
    pub share_style: File,
    /// What parts have beside the style sheet of their kind.
    pub part_style: File,
}

impl Programs {
    /// Builds them with the data of an edition, or of the newest.
    pub fn build(edition: Option<&str>) -> Result<Self> {
        let typeface = bundle::typeface()?;
        let worker = WORKER.build_program("worker", edition)?;
        Ok(Self {
            app: App::build(edition, &worker.script.0)?,
            worker,
            part: named(PART, bundle::script(PART, "esm")?.into_bytes(), "js"),
            story_style: bundle::style("index", &typeface)?,
            views_style: bundle::style("views", &typeface)?,
            share_style: bundle::style("share", &typeface)?,
            part_style: bundle::style("part", &typeface)?,
            typeface,
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
        programs.chain([&self.part, &self.typeface]).chain(styles)
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
