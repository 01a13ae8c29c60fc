//! The JavaScript package of the core, in `target/pkg/`: for others' pages,
//! for Node, and for our own tests and benchmarks of it.
//!
//! Always that folder of the workspace, wherever cargo builds: tests import it
//! by its path.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::licences;
use super::program::compile::{Crate, Target};
use super::program::module::Module;
use super::program::optimise::Aim;
use crate::base::files::Files;
use crate::base::workspace::Workspace;
use crate::base::{files, marks, report, run};

/// What becomes the module of the package.
pub const CORE: Module = Module {
    from: Crate {
        package: "solidarity-core",
        target: Target::Library("solidarity_core"),
        feature: "js",
        profile: "speed",
    },
    aim: Aim::Fast,
    finds_itself: true,
};

/// Builds the package and gives back its folder.
pub fn build() -> Result<PathBuf> {
    let workspace = Workspace::get()?;
    let made = CORE.build(None)?;
    let schemas = report::step("write the schemas of its data", schemas)?;
    let folder = workspace.root.join("target/pkg");
    report::step("lay out target/pkg/", || {
        // The glue with all it imports, and beside it what is written by hand.
        let mut files = files::read_all(&made)?;
        files.extend(files::read_all(&workspace.root.join("core/js"))?);
        files.extend(schemas);
        files.insert("package.json".into(), manifest(workspace)?);
        let licence = files::read(&workspace.root.join("LICENSE"))?;
        files.insert("LICENSE".into(), licence);
        let notices = licences::notices("the package solidarity-core", &[&CORE.from], false)?;
        files.insert("THIRD-PARTY.txt".into(), notices.into_bytes());
        files::replace_folder(&folder, &files, |path| path.ends_with("package.json"))
    })?;
    Ok(folder)
}

/// The package's description of itself, in the version of the crate.
fn manifest(workspace: &Workspace) -> Result<Vec<u8>> {
    let text = files::read_text(&workspace.root.join("core/js/package.json"))?;
    let version = workspace.version(CORE.from.package)?;
    Ok(marks::fill(&text, &[("VERSION", version)])?.into_bytes())
}

/// The JSON Schemas, from the types themselves (see core/src/schema.rs).
fn schemas() -> Result<Files> {
    let folder = Workspace::get()?.scratch("schemas");
    let mut command = run::cargo(&["run", "--quiet", "--package=solidarity-core"])?;
    command.args(["--features=schema", "--bin=schema", "--"]);
    run::run(command.arg(&folder))?;
    let schemas = files::read_all(&folder)?.into_iter();
    Ok(schemas
        .map(|(name, schema)| (Path::new("schema").join(name), schema))
        .collect())
}
