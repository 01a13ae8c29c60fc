//! From a crate to a small or fast wasm module with its JavaScript glue:
//! cargo, wasm-bindgen, wasm-opt.
//!
//! wasm-bindgen is used as a library, pinned to the version that the crates
//! use: no second program that must be installed in the same version.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::prerender::EDITION;
use crate::workspace::Workspace;
use crate::{files, node, report, run, tools};

/// wasm-opt reads in the module which features the compiler used, and needs it
/// no more afterwards. (The release profile strips no more than debug info for
/// that: without the list, wasm-bindgen warns and wasm-opt has to be told.)
const CLEAN: &[&str] = &["--strip-producers", "--strip-target-features"];

/// What of a package becomes a module. Its name is that of the made files.
///
/// One package makes one module as its library at most: cargo calls it the same
/// whatever the features, and would take one for the other.
pub enum Target {
    /// Its library, by the name of the crate.
    Library(&'static str),
    /// One of its binaries.
    Binary(&'static str),
}

impl Target {
    /// The name of the made files.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Library(name) | Self::Binary(name) => name,
        }
    }
}

/// A library or binary of the workspace as a wasm module.
pub struct Module {
    /// The cargo package.
    pub package: &'static str,
    /// What of it is built.
    pub target: Target,
    /// The feature that brings its JavaScript border.
    pub feature: &'static str,
    /// The cargo profile.
    pub profile: &'static str,
    /// What wasm-opt aims at, `-Oz` or `-O3`.
    pub aim: &'static str,
    /// Whether the glue finds the module by itself, as `NAME_bg.wasm` beside
    /// it, and can start it anew; or is always handed it.
    pub finds_itself: bool,
}

impl Module {
    /// Builds it, with the data of an edition or of the newest, and gives back the folder with `NAME.js` and
    /// `NAME_bg.wasm`.
    pub fn build(&self, edition: Option<&str>) -> Result<PathBuf> {
        tools::wasm_target()?;
        tools::npm_packages()?;
        let compiled = report::step(
            &format!("compile {} for {}", self.target.name(), tools::WASM),
            || self.compile(edition),
        )?;
        let folder = Workspace::get()?.scratch(&format!("{}-{}", self.target.name(), self.profile));
        report::step(
            &format!("bind it to JavaScript and optimise it ({})", self.aim),
            || self.bind_unless_done(&compiled, &folder),
        )?;
        Ok(folder)
    }

    fn compile(&self, edition: Option<&str>) -> Result<PathBuf> {
        let mut command = match self.target {
            // The crates are plain libraries, so that native builds make no
            // shared object; only here they become a module.
            Target::Library(_) => cargo(&["rustc", "--quiet", "--lib", "--crate-type", "cdylib"])?,
            Target::Binary(name) => cargo(&["build", "--quiet", "--bin", name])?,
        };
        command.args(["--package", self.package, "--features", self.feature]);
        command.args(["--profile", self.profile]);
        command.envs(edition.map(|edition| (EDITION, edition)));
        run::run(&mut command)?;
        Ok(Workspace::get()?
            .target
            .join(tools::WASM)
            .join(self.profile)
            .join(format!("{}.wasm", self.target.name())))
    }

    fn bind_unless_done(&self, compiled: &Path, folder: &Path) -> Result<()> {
        let lock = files::read(&Workspace::get()?.root.join("package-lock.json"))?;
        // The version of wasm-bindgen stands in the compiled module itself.
        let inputs = files::fingerprint(&[
            &files::read(compiled)?,
            &lock,
            self.aim.as_bytes(),
            CLEAN.concat().as_bytes(),
            &[u8::from(self.finds_itself)],
        ]);
        let glue = folder.join(format!("{}.js", self.target.name()));
        let module = self.module(folder);
        let stamp = folder.with_extension("stamp");
        files::unless_done(&stamp, &inputs, &[&glue, &module], || {
            if folder.exists() {
                std::fs::remove_dir_all(folder)?;
            }
            files::create_folder(folder)?;
            self.bind(compiled, folder)?;
            self.optimise(&module)
        })
    }

    fn bind(&self, compiled: &Path, folder: &Path) -> Result<()> {
        Bindgen::new()
            .input_path(compiled)
            .web(true)?
            .typescript(false)
            .omit_default_module_path(!self.finds_itself)
            .reset_state_function(self.finds_itself)
            .out_name(self.target.name())
            .generate(folder)
            .with_context(|| format!("wasm-bindgen on {}", compiled.display()))
    }

    /// The module in the folder that it was built in.
    pub fn module(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}_bg.wasm", self.target.name()))
    }

    fn optimise(&self, module: &Path) -> Result<()> {
        let mut command = node::tool("wasm-opt")?;
        command.arg(self.aim).args(CLEAN);
        command.arg(module).arg("-o").arg(module);
        run::run(&mut command)
    }
}

/// A cargo command for wasm.
///
/// Paths of this machine go into panic messages; they are rewritten, so that
/// the same source makes the same bytes in every folder. All wasm builds use
/// the same flags: other flags would mean to compile everything again.
pub fn cargo(arguments: &[&str]) -> Result<Command> {
    let workspace = Workspace::get()?;
    // The last that fits counts, and the target folder may lie in the root.
    let mut rewritten = vec![
        (workspace.root.clone(), "."),
        (workspace.target.clone(), "target"),
    ];
    if let Some(home) = cargo_home() {
        rewritten.insert(0, (home.clone(), "cargo"));
        // The folder of each registry: its name is long, and of no use to a reader.
        let registries = std::fs::read_dir(home.join("registry").join("src"));
        let folders = registries.into_iter().flatten().flatten();
        let mut folders: Vec<_> = folders.map(|folder| (folder.path(), "crates")).collect();
        folders.sort();
        rewritten.extend(folders);
    }
    let flags: Vec<String> = rewritten
        .into_iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect();
    let mut command = run::cargo(arguments)?;
    command.args(["--target", tools::WASM]);
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    Ok(command)
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}
