//! The program of all pages: one main part, which each of them starts with, and
//! the parts that are fetched when a reader goes there.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use super::bundle::{self, Built, File, named};
use super::compile::{Crate, Target};
use super::optimise::{self, Aim};
use super::split::{self, GLUE, LOADER, MAIN, Parts};
use crate::base::workspace::Workspace;
use crate::base::{files, report, tools};

/// What is compiled.
pub const APP: Crate = Crate {
    package: "app",
    target: Target::Library("app"),
    feature: "hydrate",
    profile: "release",
};

/// The one script that starts it, and what its files are called.
const STEM: &str = "page";

/// How the splitter calls what is shared by several lazy functions, and what is
/// only one's.
const SHARED: &str = "chunk_";
const OWN: &str = "split_";

/// Which files each lazy function needs, kept beside the files.
const PARTS: &str = "parts.json";

/// The program, built.
pub struct App {
    /// The script and the main part.
    pub start: Built,
    /// The other parts, by the names that the splitter gave them.
    chunks: BTreeMap<String, File>,
    parts: Parts,
}

impl App {
    /// Builds it with the data of an edition, or of the newest; `worker` is the name
    /// of the script that starts the worker.
    pub fn build(edition: Option<&str>, worker: &str) -> Result<Self> {
        let compiled = APP.compile(edition, split::LINKING)?;
        tools::npm_packages()?;
        let folder = APP.scratch()?;
        report::step("cut it into parts and make each small", || {
            split_unless_done(&compiled, &folder)
        })?;
        let parts: Parts = serde_json::from_slice(&files::read(&folder.join(PARTS))?)?;
        let chunks = chunks(&folder, &parts)?;
        let glue = [GLUE, LOADER].map(|name| Ok((name.into(), files::read(&folder.join(name))?)));
        let glue = glue.into_iter().collect::<Result<_>>()?;
        let script = bundle::with_glue(&folder.with_extension("scripts"), STEM, glue)?;
        let main = optimise::prune(&folder.join(MAIN), &script)?;
        let main = named(STEM, optimise::small_again(&main)?, "wasm");
        let mut script = bundle::put(&script, "WORKER_SCRIPT", worker)?;
        for (stem, (name, _)) in &chunks {
            script = bundle::put(&script, &format!("./{stem}.wasm"), &format!("./{name}"))?;
        }
        Ok(Self {
            start: Built::new(STEM, &script, main)?,
            chunks,
            parts,
        })
    }

    /// All its files.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.start.files().into_iter().chain(self.chunks.values())
    }

    /// The names of the files that a lazy function needs, in the order in which they
    /// are fetched.
    pub fn fetched_by(&self, function: &str) -> Result<Vec<String>> {
        let stems = self.parts.get(function);
        let stems = stems.with_context(|| format!("the program has no part `{function}`"))?;
        let names = stems.iter().filter_map(|stem| self.chunks.get(stem));
        Ok(names.map(|(name, _)| name.clone()).collect())
    }
}

fn split_unless_done(compiled: &Path, folder: &Path) -> Result<()> {
    let root = &Workspace::get()?.root;
    // The splitter and Binaryen are of the versions that stand in these.
    let locks = ["Cargo.lock", "package-lock.json"].map(|lock| files::read(&root.join(lock)));
    let [crates, packages] = locks;
    let inputs = files::fingerprint(&[
        &files::read(compiled)?,
        &crates?,
        &packages?,
        include_bytes!("split.rs"),
        include_bytes!("optimise.rs"),
    ]);
    let (stamp, parts) = (folder.with_extension("stamp"), folder.join(PARTS));
    files::unless_done(&stamp, &inputs, &[&parts], || {
        files::empty_folder(folder)?;
        let found = split::split(compiled, folder)?;
        for stem in split::stems(&found) {
            optimise::optimise(&split::part(folder, stem), Aim::Small)?;
        }
        optimise::optimise(&folder.join(MAIN), Aim::Small)?;
        files::write(&parts, &serde_json::to_vec(&found)?)
    })
}

/// The parts of the program but the main one, each under a name that tells what it
/// is.
fn chunks(folder: &Path, parts: &Parts) -> Result<BTreeMap<String, File>> {
    let chunks = telling(parts).into_iter().map(|(stem, name)| {
        let bytes = files::read(&split::part(folder, &stem))?;
        Ok((stem, named(&name, bytes, "wasm")))
    });
    chunks.collect()
}

/// What each part is called, by the splitter's name of it: after the function that
/// alone needs it, or by a number.
fn telling(parts: &Parts) -> BTreeMap<String, String> {
    let (shared, own): (Vec<_>, Vec<_>) = split::stems(parts)
        .into_iter()
        .partition(|stem| stem.starts_with(SHARED));
    let shared = { shared.into_iter().zip(1..) }
        .map(|(stem, number)| (stem.clone(), format!("shared-{number}")));
    let own = { own.into_iter() }.map(|stem| (stem.clone(), stem.replacen(OWN, "", 1)));
    shared.chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_called_after_what_needs_it() {
        let part = |function: &str, stems: &[&str]| {
            let stems = stems.iter().map(|&stem| stem.to_owned()).collect();
            (function.to_owned(), stems)
        };
        let parts = Parts::from([
            part("desk", &["chunk_4", "chunk_6", "split_desk"]),
            part("tools", &["chunk_6", "split_tools"]),
        ]);
        let names = telling(&parts);
        let names: Vec<_> = { names.iter() }
            .map(|(stem, name)| (stem.as_str(), name.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("chunk_4", "shared-1"),
                ("chunk_6", "shared-2"),
                ("split_desk", "desk"),
                ("split_tools", "tools"),
            ]
        );
    }
}
