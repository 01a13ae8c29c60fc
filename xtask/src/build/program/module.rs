//! A module in one piece, with its JavaScript glue.
//!
//! wasm-bindgen is used as a library, pinned to the version that the crates
//! use: no second program that must be installed in the same version.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::bundle::{self, Built};
use super::compile::Crate;
use super::optimise::{self, Aim};
use crate::base::workspace::Workspace;
use crate::base::{files, report, tools};

/// How a crate becomes a module.
pub struct Module {
    /// What is compiled.
    pub from: Crate,
    /// What wasm-opt aims at.
    pub aim: Aim,
    /// Whether the glue finds the module by itself, as `NAME_bg.wasm` beside
    /// it, and can start it anew; or is always handed it.
    pub finds_itself: bool,
}

impl Module {
    /// Builds it, with the data of an edition or of the newest, and gives back the
    /// folder with `NAME.js` and `NAME_bg.wasm`.
    pub fn build(&self, edition: Option<&str>) -> Result<PathBuf> {
        let compiled = self.from.compile(edition, &[])?;
        tools::npm_packages()?;
        let folder = self.from.scratch()?;
        let what = format!(
            "bind it to JavaScript and optimise it ({})",
            self.aim.flag()
        );
        report::step(&what, || self.bind_unless_done(&compiled, &folder))?;
        Ok(folder)
    }

    /// Builds it with the script in `web/scripts/` that starts it; both are called
    /// after `stem`.
    pub fn build_program(&self, stem: &str, edition: Option<&str>) -> Result<Built> {
        let folder = self.build(edition)?;
        let glue = format!("{}.js", self.from.target.name());
        let glue = files::read(&folder.join(glue))?;
        let scripts = folder.with_extension("scripts");
        let script = bundle::with_glue(&scripts, stem, [("glue.js".into(), glue)].into())?;
        let module = optimise::prune(&self.module(&folder), &script)?;
        let module = bundle::named(stem, files::read(&module)?, "wasm");
        Built::new(stem, &script, module)
    }

    fn bind_unless_done(&self, compiled: &Path, folder: &Path) -> Result<()> {
        let name = self.from.target.name();
        let lock = files::read(&Workspace::get()?.root.join("package-lock.json"))?;
        // The version of wasm-bindgen stands in the compiled module itself.
        let inputs = files::fingerprint(&[
            &files::read(compiled)?,
            &lock,
            include_bytes!("module.rs"),
            include_bytes!("optimise.rs"),
            self.aim.flag().as_bytes(),
            &[u8::from(self.finds_itself)],
        ]);
        let (glue, module) = (folder.join(format!("{name}.js")), self.module(folder));
        let stamp = folder.with_extension("stamp");
        files::unless_done(&stamp, &inputs, &[&glue, &module], || {
            files::empty_folder(folder)?;
            Bindgen::new()
                .input_path(compiled)
                .web(true)?
                .typescript(false)
                .omit_default_module_path(!self.finds_itself)
                .reset_state_function(self.finds_itself)
                .out_name(name)
                .generate(folder)
                .with_context(|| format!("wasm-bindgen on {}", compiled.display()))?;
            optimise::optimise(&module, self.aim)
        })
    }

    fn module(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}_bg.wasm", self.from.target.name()))
    }
}
