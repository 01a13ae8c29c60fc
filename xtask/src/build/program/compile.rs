//! From a crate of the workspace to a wasm module, as the compiler leaves it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::base::workspace::Workspace;
use crate::base::{report, run, tools};
use crate::build::edition;

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

/// A library or binary of the workspace that is compiled to wasm.
pub struct Crate {
    /// The cargo package.
    pub package: &'static str,
    /// What of it is built.
    pub target: Target,
    /// The feature that brings what it needs in a browser.
    pub feature: &'static str,
    /// The cargo profile.
    pub profile: &'static str,
}

impl Crate {
    /// Compiles it, with the data of an edition or of the newest, and gives back
    /// the module. `linking` are arguments for the linker of this crate alone: as
    /// flags of rustc they would compile every dependency a second time.
    pub fn compile(&self, edition: Option<&str>, linking: &[&str]) -> Result<PathBuf> {
        tools::wasm_target()?;
        let name = self.target.name();
        let mut command = cargo(&["rustc", "--quiet"])?;
        match self.target {
            // The crates are plain libraries, so that native builds make no
            // shared object; only here they become a module.
            Target::Library(_) => command.args(["--lib", "--crate-type", "cdylib"]),
            Target::Binary(name) => command.args(["--bin", name]),
        };
        command.args(["--package", self.package, "--features", self.feature]);
        command.args(["--profile", self.profile, "--"]);
        command.args(linking.iter().map(|word| format!("-Clink-args={word}")));
        edition::choose(&mut command, edition);
        report::step(&format!("compile {name} for {}", tools::WASM), || {
            run::run(&mut command)
        })?;
        let folder = Workspace::get()?.target.join(tools::WASM);
        Ok(folder.join(self.profile).join(format!("{name}.wasm")))
    }

    /// Where the files are made that this module becomes.
    pub fn scratch(&self) -> Result<PathBuf> {
        Ok(Workspace::get()?.scratch(&format!("{}-{}", self.target.name(), self.profile)))
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
