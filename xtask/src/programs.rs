//! The programs of the site, and what each page starts with.

use anyhow::{Context, Result};

use crate::prerender::Page;
use crate::program::{self, Built, Program, named};
use crate::wasm::{Module, Target};
use crate::workspace::Workspace;
use crate::{node, run};

/// What moves the first view.
const PAGE: Program = Program {
    stem: "page",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Library("solidariteitswijzer"),
        feature: "hydrate",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What answers a reader's questions.
const DESK: Program = Program {
    stem: "desk",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Binary("desk"),
        feature: "desk",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What sorts, filters and saves tables and pictures.
const TOOLS: Program = Program {
    stem: "tools",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Binary("tools"),
        feature: "tools",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What makes links, citations and codes of a reader's choice.
const SHARE: Program = Program {
    stem: "share",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Binary("share"),
        feature: "share",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What searches for a counterexample, apart from the page: fast before small.
const WORKER: Program = Program {
    stem: "worker",
    module: Module {
        package: "counterexample-worker",
        target: Target::Binary("worker"),
        feature: "program",
        profile: "speed",
        aim: "-O3",
        finds_itself: false,
    },
};

/// All of them.
pub const ALL: [&Program; 5] = [&PAGE, &DESK, &TOOLS, &SHARE, &WORKER];

/// The script of a part that no program moves.
const PART: &str = "part";

/// A file: its name, and its bytes.
pub type File = (String, Vec<u8>);

/// All programs, scripts and style sheets, built with the data of one edition.
pub struct Programs {
    page: Built,
    desk: Built,
    tools: Built,
    share: Built,
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
    pub module: Option<String>,
}

impl Start {
    /// All of them.
    pub fn names(&self) -> Vec<String> {
        let all = self.styles.iter().chain(&self.scripts);
        all.chain(&self.module).cloned().collect()
    }
}

impl Programs {
    /// Builds them with the data of an edition, or of the newest.
    pub fn build(edition: Option<&str>) -> Result<Self> {
        let worker = WORKER.build(edition, &[])?;
        let desk = DESK.build(edition, &[("WORKER_SCRIPT", &worker.script.0)])?;
        let tools = TOOLS.build(edition, &[])?;
        let share = SHARE.build(edition, &[])?;
        let later = [
            ("DESK_SCRIPT", desk.script.0.as_str()),
            ("TOOLS_SCRIPT", &tools.script.0),
        ];
        let page = PAGE.build(edition, &later)?;
        let part = program::script(PART, "esm", &later[..1])?;
        Ok(Self {
            part: (named(PART, &part, "js"), part),
            story_style: style("index")?,
            views_style: style("views")?,
            share_style: style("share")?,
            part_style: style("part")?,
            page,
            desk,
            tools,
            share,
            worker,
        })
    }

    /// What a page starts with; what else it fetches comes later.
    pub fn start(&self, page: &Page) -> Result<Start> {
        let (style, program) = match page.program.as_str() {
            "page" => (&self.story_style, Some(&self.page)),
            "tools" => (&self.views_style, Some(&self.tools)),
            "share" => (&self.share_style, Some(&self.share)),
            PART => (&self.story_style, None),
            other => anyhow::bail!("no program `{other}`"),
        };
        let of_part = |file| page.oembed.map(|_| file);
        let name = |(name, _): &File| name.clone();
        let styles = [Some(style), of_part(&self.part_style)];
        let scripts = [of_part(&self.part), program.map(|built| &built.script)];
        Ok(Start {
            styles: styles.into_iter().flatten().map(name).collect(),
            scripts: scripts.into_iter().flatten().map(name).collect(),
            module: program.map(|built| name(&built.module)),
        })
    }

    /// All files.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        let programs = [
            &self.page,
            &self.desk,
            &self.tools,
            &self.share,
            &self.worker,
        ];
        let of_programs = programs
            .into_iter()
            .flat_map(|built| [&built.script, &built.module]);
        of_programs.chain([
            &self.part,
            &self.story_style,
            &self.views_style,
            &self.share_style,
            &self.part_style,
        ])
    }

    /// The names of what no page starts with.
    pub fn later(&self) -> Vec<String> {
        let later = [&self.desk, &self.worker].into_iter();
        let later = later.flat_map(|built| [&built.script, &built.module]);
        later.map(|(name, _)| name.clone()).collect()
    }
}

/// A style sheet with all that it imports.
fn style(stem: &str) -> Result<File> {
    let path = Workspace::get()?.root.join(format!("web/style/{stem}.css"));
    let mut command = node::tool("esbuild")?;
    command.arg(path);
    command.args(["--bundle", "--minify", "--charset=utf8"]);
    command.args(["--legal-comments=none", "--log-level=warning"]);
    let bytes = run::output(&mut command).context("minifying the style sheet")?;
    Ok((named(stem, &bytes, "css"), bytes))
}
