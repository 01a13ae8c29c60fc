//! Cuts a program at its lazy functions: into a main part, which every page
//! fetches, and parts that are fetched when the first call needs them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::bundle;
use crate::base::files;

/// What the linker must leave in the module: where its code names other code and
/// data. By that the splitter sees what each part needs.
pub const LINKING: &[&str] = &["--emit-relocs"];

/// The JavaScript of the main part, which the loader imports.
pub const GLUE: &str = "glue.js";
/// The script that fetches the other parts, which the glue imports.
pub const LOADER: &str = "split.js";
/// The main part.
pub const MAIN: &str = "glue_bg.wasm";

/// How the loader starts a part.
const STREAMED: &str = "(WebAssembly.instantiateStreaming(src, imports))";

/// How it starts one here: also from a host that does not name the type of the
/// file rightly, as that is no reason to refuse it.
const STARTED: &str = "begin(await src, imports)";
const BEGIN: &str = r#"
const begin = async (response, imports) => {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.headers.get("content-type")?.startsWith("application/wasm")
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
};
"#;

/// The files that each lazy function needs, without `.wasm`: its own, and those that
/// it shares with others. Each stands in the folder of the main part.
pub type Parts = BTreeMap<String, Vec<String>>;

/// Cuts the compiled module and binds its main part to JavaScript, all within a
/// folder.
pub fn split(compiled: &Path, folder: &Path) -> Result<Parts> {
    let bytes = files::read(compiled)?;
    let (uncut, glue, loader) = (
        folder.join("main_split.wasm"),
        format!("./{GLUE}"),
        format!("./{LOADER}"),
    );
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &uncut;
    options.main_module = &glue;
    options.link_name = &loader;
    let made = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:?}"))
        .with_context(|| format!("cutting {}", compiled.display()))?;
    bind(&uncut, folder)?;
    std::fs::remove_file(&uncut)?;
    let parts = made.prefetch_map.into_iter().collect();
    patch(&folder.join(LOADER), stems(&parts).len())?;
    Ok(parts)
}

fn bind(main: &Path, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(main)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The other parts import the memory, the table and the stack pointer.
        .keep_lld_exports(true)
        // They call functions of the main part by their names.
        .demangle(false)
        .out_name("glue")
        .generate(folder)
        .with_context(|| format!("wasm-bindgen on {}", main.display()))
}

/// Changes how the loader starts parts, of which there are so many.
fn patch(loader: &Path, parts: usize) -> Result<()> {
    let text = files::read_text(loader)?;
    let text = bundle::put_each(&text, STREAMED, STARTED, parts)?;
    files::write(loader, (text + BEGIN).as_bytes())
}

/// The files of all parts but the main one, without `.wasm`, each once.
pub fn stems(parts: &Parts) -> BTreeSet<&String> {
    parts.values().flatten().collect()
}

/// Where a part of the program stands.
pub fn part(folder: &Path, stem: &str) -> PathBuf {
    folder.join(format!("{stem}.wasm"))
}
