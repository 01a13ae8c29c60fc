//! Scripts and style sheets as one small file each, with a fingerprint of its
//! content in its name.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::base::files::{self, Files};
use crate::base::workspace::Workspace;
use crate::base::{node, run, tools};

/// A file: its name, and its bytes.
pub type File = (String, Vec<u8>);

/// A module, and the script that starts it.
pub struct Built {
    pub script: File,
    pub module: File,
}

/// Where a script names the module that it starts.
const MODULE_PLACE: &str = "MODULE_NAME";

impl Built {
    /// Puts the name of the module into the script.
    pub fn new(stem: &str, script: &str, module: File) -> Result<Self> {
        let script = put(script, MODULE_PLACE, &module.0)?;
        let script = named(stem, script.into_bytes(), "js");
        Ok(Self { script, module })
    }

    /// Both.
    pub fn files(&self) -> [&File; 2] {
        [&self.script, &self.module]
    }
}

/// A script of `web/scripts/`, with what it imports from there. `format` is `esm`,
/// or `iife` for one that is no module.
pub fn script(stem: &str, format: &str) -> Result<String> {
    bundled(&sources()?.join(format!("{stem}.js")), format)
}

/// The same for one that also imports made scripts, the glue of its module: they
/// are laid beside it in a folder.
pub fn with_glue(folder: &Path, stem: &str, glue: Files) -> Result<String> {
    let mut scripts = files::read_all(&sources()?)?;
    scripts.extend(glue);
    files::replace_folder(folder, &scripts, |_| false)?;
    bundled(&folder.join(format!("{stem}.js")), "esm")
}

/// The package of the typeface, as npm and the notices name it.
pub const TYPEFACE: &str = "@fontsource-variable/source-sans-3";

/// The file of it that the site sends: upright, in all weights, for Latin letters.
const TYPEFACE_FILE: &str = "files/source-sans-3-latin-wght-normal.woff2";

/// Where a style sheet names the typeface.
const TYPEFACE_PLACE: &str = "TYPEFACE_NAME";

/// The typeface of the site, from its npm package.
pub fn typeface() -> Result<File> {
    tools::npm_packages()?;
    let packages = Workspace::get()?.root.join("node_modules");
    let bytes = files::read(&packages.join(TYPEFACE).join(TYPEFACE_FILE))?;
    Ok(named("source-sans-3", bytes, "woff2"))
}

/// A style sheet of `web/style/`, with all that it imports and the typeface, if it has
/// letters of its own.
pub fn style(stem: &str, typeface: &File) -> Result<File> {
    let path = Workspace::get()?.root.join(format!("web/style/{stem}.css"));
    let mut command = esbuild(&path)?;
    command.arg(format!("--external:./{TYPEFACE_PLACE}"));
    let sheet = run::output(&mut command).context("minifying the style sheet")?;
    let sheet = String::from_utf8(sheet)?.replace(TYPEFACE_PLACE, &typeface.0);
    Ok(named(stem, sheet.into_bytes(), "css"))
}

fn sources() -> Result<PathBuf> {
    Ok(Workspace::get()?.root.join("web/scripts"))
}

fn bundled(script: &Path, format: &str) -> Result<String> {
    let mut command = esbuild(script)?;
    command.arg(format!("--format={format}"));
    // The glue ties each class to it, used or not; nothing here disposes so.
    command.arg("--define:Symbol.dispose=undefined");
    // wasm-bindgen hands the main part its loader twice, under one name.
    command.arg("--log-override:duplicate-object-key=silent");
    let script = run::output(&mut command).context("bundling the script")?;
    Ok(String::from_utf8(script)?)
}

fn esbuild(entry: &Path) -> Result<Command> {
    let mut command = node::tool("esbuild")?;
    command.arg(entry);
    command.args(["--bundle", "--minify", "--charset=utf8"]);
    command.args(["--legal-comments=none", "--log-level=warning"]);
    Ok(command)
}

/// A file under a name that changes with its content.
pub fn named(stem: &str, bytes: Vec<u8>, extension: &str) -> File {
    let name = format!("{stem}.{}.{extension}", files::fingerprint(&[&bytes]));
    (name, bytes)
}

/// Puts a text in the one place that is marked for it.
pub fn put(text: &str, place: &str, new: &str) -> Result<String> {
    put_each(text, place, new, 1)
}

/// Puts a text in every place that is marked for it, of which there must be so many.
pub fn put_each(text: &str, place: &str, new: &str, places: usize) -> Result<String> {
    let found = text.matches(place).count();
    ensure!(
        found == places,
        "`{place}` must stand {places} times, not {found}"
    );
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
        assert_eq!(put_each("X X", "X", "y", 2).ok().as_deref(), Some("y y"));
    }

    #[test]
    fn a_name_follows_the_content() {
        let name = |bytes: &[u8]| named("page", bytes.to_vec(), "js").0;
        assert_ne!(name(b"a"), name(b"b"));
    }
}
