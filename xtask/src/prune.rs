//! Drops from the page's module what its script does not call.
//!
//! wasm-bindgen exports every class of every crate. Leptos brings some for
//! streams from a server, which this page has not; the script loses them in
//! bundling, and the module here.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{files, node, run};

const GRAPH: &str = include_str!("prune.mjs");

/// What the compiler uses; the module's own list has been read and dropped by
/// wasm-opt. All features would not do: wasm-metadce then writes imports in a
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

/// The bytes of the module without what `script` never names.
pub fn prune(module: &Path, script: &[u8]) -> Result<Vec<u8>> {
    let (names, graph, pruned) = (
        module.with_extension("names.js"),
        module.with_extension("graph.json"),
        module.with_extension("pruned.wasm"),
    );
    files::write(&names, script)?;
    let mut command = node::node()?;
    command.args(["--input-type=module", "--eval", GRAPH, "--"]);
    command.arg(module).arg(&names);
    let text = run::output(&mut command).context("reading the module's exports")?;
    files::write(&graph, &text)?;
    let mut command = node::tool("wasm-metadce")?;
    command.args(FEATURES).arg("--graph-file").arg(&graph);
    command.arg(module).arg("-o").arg(&pruned);
    run::output(&mut command).context("pruning the module")?;
    files::read(&pruned)
}
