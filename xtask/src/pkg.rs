//! The JavaScript package of the core, in `target/pkg/`: for others' pages,
//! for Node, and for our own tests and benchmarks of it.
//!
//! Always that folder of the workspace, wherever cargo builds: tests import it
//! by its path.

use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::wasm::{Module, Target};
use crate::workspace::Workspace;
use crate::{files, report};

const CORE: Module = Module {
    package: "solidarity-core",
    target: Target::Library("solidarity_core"),
    feature: "js",
    profile: "speed",
    aim: "-O3",
    finds_itself: true,
};

/// Builds the package and gives back its folder.
pub fn build() -> Result<PathBuf> {
    let workspace = Workspace::get()?;
    ensure!(
        workspace.has_feature(CORE.package, CORE.feature),
        "{} has no feature `{}` yet: there is no JavaScript border to package",
        CORE.package,
        CORE.feature
    );
    let made = CORE.build(None)?;
    let folder = workspace.root.join("target/pkg");
    report::step("lay out target/pkg/", || {
        // The glue with all it imports, and beside it what is written by hand.
        let mut files = files::read_all(&made)?;
        files.extend(files::read_all(&workspace.root.join("core/js"))?);
        files::replace_folder(&folder, &files, |path| path.ends_with("package.json"))
    })?;
    Ok(folder)
}
