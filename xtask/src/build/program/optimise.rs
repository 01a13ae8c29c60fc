//! Binaryen on a module: smaller or faster, and without what nobody calls.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::base::{files, node, run};

const GRAPH: &str = include_str!("prune.mjs");

/// What the compiler uses. It is named, because a part that was cut off carries no
/// list of its own, and because with all features wasm-metadce writes imports in a
/// form that browsers do not read.
const FEATURES: &[&str] = &[
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What no browser reads.
const CLEAN: &[&str] = &["--strip-producers", "--strip-target-features"];

/// What a module is to be.
#[derive(Clone, Copy)]
pub enum Aim {
    Small,
    Fast,
}

impl Aim {
    /// As wasm-opt is told it.
    pub const fn flag(self) -> &'static str {
        match self {
            Self::Small => "-Oz",
            Self::Fast => "-O3",
        }
    }
}

/// Optimises a module in its place.
pub fn optimise(module: &Path, aim: Aim) -> Result<()> {
    let mut command = node::tool("wasm-opt")?;
    command.arg(aim.flag()).args(FEATURES).args(CLEAN);
    command.arg(module).arg("-o").arg(module);
    // It warns of lists of names in the parts that it does not know, and drops.
    run::quietly(&mut command)
}

/// Optimises a pruned module for size once more, and gives its bytes: what it lost
/// may be what kept other code from being put together.
pub fn small_again(module: &Path) -> Result<Vec<u8>> {
    let again = module.with_extension("again.wasm");
    let before = files::read(module)?;
    let inputs = files::fingerprint(&[&before, include_bytes!("optimise.rs")]);
    files::unless_done(
        &module.with_extension("again.stamp"),
        &inputs,
        &[&again],
        || {
            files::write(&again, &before)?;
            optimise(&again, Aim::Small)
        },
    )?;
    let after = files::read(&again)?;
    Ok(if after.len() < before.len() {
        after
    } else {
        before
    })
}

/// Drops what `script` never names, and gives back the smaller module, a file
/// beside the whole one.
///
/// wasm-bindgen exports every class of every crate. Leptos brings some for
/// streams from a server, which this page has not; the script loses them in
/// bundling, and the module here.
pub fn prune(module: &Path, script: &str) -> Result<PathBuf> {
    let pruned = module.with_extension("pruned.wasm");
    let inputs = [&files::read(module)?, script.as_bytes(), GRAPH.as_bytes()];
    let inputs = files::fingerprint(&[&inputs[..], &[include_bytes!("optimise.rs")]].concat());
    let stamp = module.with_extension("pruned.stamp");
    files::unless_done(&stamp, &inputs, &[&pruned], || {
        let (names, graph) = (
            module.with_extension("names.js"),
            module.with_extension("graph.json"),
        );
        files::write(&names, script.as_bytes())?;
        let mut command = node::node()?;
        command.args(["--input-type=module", "--eval", GRAPH, "--"]);
        command.arg(module).arg(&names);
        let text = run::output(&mut command).context("reading the module's exports")?;
        files::write(&graph, &text)?;
        let mut command = node::tool("wasm-metadce")?;
        command.args(FEATURES).arg("--graph-file").arg(&graph);
        command.arg(module).arg("-o").arg(&pruned);
        run::output(&mut command)
            .context("pruning the module")
            .map(drop)
    })?;
    Ok(pruned)
}
