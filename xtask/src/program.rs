//! A program of the page: a wasm module, and the script that starts it, each
//! with a fingerprint of its content in its name.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::wasm::Module;
use crate::workspace::Workspace;
use crate::{files, node, prune, run};

/// Where a script names its own module.
const MODULE_PLACE: &str = "MODULE_NAME";

/// A program to build.
pub struct Program {
    /// What its files are called, and its script in `web/scripts/`.
    pub stem: &'static str,
    /// Its module.
    pub module: Module,
}

/// A program that was built: names and bytes.
pub struct Built {
    pub script: (String, Vec<u8>),
    pub module: (String, Vec<u8>),
}

impl Program {
    /// Builds it, with the data of an edition or of the newest. `others` are the places in its script that name other files.
    pub fn build(&self, edition: Option<&str>, others: &[(&str, &str)]) -> Result<Built> {
        let folder = self.module.build(edition)?;
        let mut script = self.script(&folder)?;
        for (place, name) in others {
            script = put(&script, place, name)?;
        }
        let module = prune::prune(&self.module.module(&folder), script.as_bytes())?;
        let module_name = named(self.stem, &module, "wasm");
        let script = put(&script, MODULE_PLACE, &module_name)?.into_bytes();
        Ok(Built {
            script: (named(self.stem, &script, "js"), script),
            module: (module_name, module),
        })
    }

    /// The glue and the script that starts it, as one small file.
    fn script(&self, folder: &Path) -> Result<String> {
        let scripts = folder.with_extension("scripts");
        let glue = format!("{}.js", self.module.target.name());
        for (name, bytes) in files::read_all(&sources()?)? {
            files::write(&scripts.join(name), &bytes)?;
        }
        files::write(&scripts.join("glue.js"), &files::read(&folder.join(&glue))?)?;
        bundled(&scripts.join(format!("{}.js", self.stem)), "esm")
    }
}

/// A script without a module, as one small file. `others` are the places in it
/// that name other files.
pub fn script(stem: &str, format: &str, others: &[(&str, &str)]) -> Result<Vec<u8>> {
    let mut script = bundled(&sources()?.join(format!("{stem}.js")), format)?;
    for (place, name) in others {
        script = put(&script, place, name)?;
    }
    Ok(script.into_bytes())
}

fn sources() -> Result<PathBuf> {
    Ok(Workspace::get()?.root.join("web/scripts"))
}

fn bundled(script: &Path, format: &str) -> Result<String> {
    let mut command = node::tool("esbuild")?;
    command.arg(script);
    command.arg(format!("--format={format}"));
    command.args(["--bundle", "--minify", "--charset=utf8"]);
    // Names that are only known now are left to the browser.
    command.arg("--external:./*_SCRIPT");
    // The glue ties each class to it, used or not; nothing here disposes so.
    command.arg("--define:Symbol.dispose=undefined");
    command.args(["--legal-comments=none", "--log-level=warning"]);
    let script = run::output(&mut command).context("bundling the script")?;
    Ok(String::from_utf8(script)?)
}

/// A name that changes with the content.
pub fn named(stem: &str, bytes: &[u8], extension: &str) -> String {
    format!("{stem}.{}.{extension}", files::fingerprint(&[bytes]))
}

/// Puts a text in the one place that is marked for it.
pub fn put(text: &str, place: &str, new: &str) -> Result<String> {
    let found = text.matches(place).count();
    ensure!(found == 1, "`{place}` must stand once, not {found} times");
    Ok(text.replace(place, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_once() {
        assert_eq!(put("a-X-b", "X", "y").ok().as_deref(), Some("a-y-b"));
        assert!(put("ab", "X", "y").is_err());
        assert!(put("X X", "X", "y").is_err());
    }

    #[test]
    fn a_name_follows_the_content() {
        assert_ne!(named("page", b"a", "js"), named("page", b"b", "js"));
    }
}
