//! The site: `dist/`, a folder that any file host serves, under any path.
//!
//! - Every address in it is relative.
//! - The style sheet, the script and the module carry a fingerprint of their
//!   content in their names: they may be cached for ever, and a reader never
//!   gets the script of one day with the module of another.
//! - No inline script and no inline style: it works where the host forbids
//!   them.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::files::{self, Files};
use crate::wasm::Module;
use crate::workspace::Workspace;
use crate::{budget, node, prerender, prune, report, run};

const PAGE: Module = Module {
    package: "solidariteitswijzer",
    library: "solidariteitswijzer",
    feature: "hydrate",
    profile: "release",
    aim: "-Oz",
    finds_itself: false,
};

/// The places in `index.html` that the build fills in.
const APP: &str = "<!--app-->";
const HEAD_END: &str = "</head>";
const STYLE: &str = "href=\"style.css\"";

/// The script that starts the page, written around the generated glue.
const START: &str = include_str!("start.js");
const MODULE_PLACE: &str = "MODULE_NAME";

/// Builds the site, once a run of this program, and gives back its folder.
pub fn build() -> Result<&'static Path> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    if let Some(built) = BUILT.get() {
        return Ok(built);
    }
    let built = build_now()?;
    Ok(BUILT.get_or_init(|| built))
}

fn build_now() -> Result<PathBuf> {
    let folder = PAGE.build()?;
    let app = prerender::page()?;
    let dist = Workspace::get()?.root.join("dist");
    let names = report::step("lay out dist/", || {
        let (files, names) = assemble(&folder, &app)?;
        files::replace_folder(&dist, &files, Path::new("index.html"))?;
        Ok(names)
    })?;
    budget::check(&dist, &names)?;
    Ok(dist)
}

fn assemble(folder: &Path, app: &str) -> Result<(Files, Vec<String>)> {
    let root = &Workspace::get()?.root;
    let public = root.join("public");
    let mut files = files::read_all(&public)?;

    let script = script(folder)?;
    let module = folder.join(format!("{}_bg.wasm", PAGE.library));
    let module = prune::prune(&module, script.as_bytes())?;
    let module_name = named("page", &module, "wasm");
    let script = put(&script, MODULE_PLACE, &module_name)?.into_bytes();
    let script_name = named("page", &script, "js");
    files.remove(Path::new("style.css"));
    let style = style(&public.join("style.css"))?;
    let style_name = named("style", &style, "css");

    let template = files::read_text(&root.join("index.html"))?;
    let head = format!(
        "  <link rel=\"modulepreload\" href=\"./{script_name}\" />\n    \
         <link rel=\"preload\" href=\"./{module_name}\" as=\"fetch\" \
         type=\"application/wasm\" crossorigin />\n  {HEAD_END}"
    );
    let body = format!("{app}<script type=\"module\" src=\"./{script_name}\"></script>");
    let html = put(&template, STYLE, &format!("href=\"./{style_name}\""))?;
    let html = put(&html, HEAD_END, &head)?;
    let html = put(&html, APP, &body)?;

    let mut names = Vec::new();
    for (name, bytes) in [
        ("index.html".to_owned(), html.into_bytes()),
        (style_name, style),
        (script_name, script),
        (module_name, module),
    ] {
        names.push(name.clone());
        files.insert(name.into(), bytes);
    }
    Ok((files, names))
}

/// The glue and the script that starts it, as one small file.
fn script(folder: &Path) -> Result<String> {
    let start = folder.join("start.js");
    files::write(&start, START.as_bytes())?;
    let mut command = node::tool("esbuild")?;
    command.arg(&start);
    command.args(["--bundle", "--format=esm", "--minify", "--charset=utf8"]);
    // The glue ties each class to it, used or not; nothing here disposes so.
    command.arg("--define:Symbol.dispose=undefined");
    command.args(["--legal-comments=none", "--log-level=warning"]);
    let script = run::output(&mut command).context("bundling the script")?;
    Ok(String::from_utf8(script)?)
}

fn style(path: &Path) -> Result<Vec<u8>> {
    let mut command = node::tool("esbuild")?;
    command.arg(path);
    command.args(["--minify", "--charset=utf8", "--log-level=warning"]);
    run::output(&mut command).context("minifying the style sheet")
}

/// A name that changes with the content.
fn named(stem: &str, bytes: &[u8], extension: &str) -> String {
    format!("{stem}.{}.{extension}", files::fingerprint(&[bytes]))
}

/// Puts a text in the one place that is marked for it.
fn put(text: &str, place: &str, new: &str) -> Result<String> {
    let found = text.matches(place).count();
    ensure!(found == 1, "`{place}` must stand once, not {found} times");
    Ok(text.replace(place, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_once() {
        assert_eq!(put("a<!--app-->b", APP, "x").ok().as_deref(), Some("axb"));
        assert!(put("ab", APP, "x").is_err());
        assert!(put("<!--app--><!--app-->", APP, "x").is_err());
    }

    #[test]
    fn a_name_follows_the_content() {
        assert_ne!(named("page", b"a", "js"), named("page", b"b", "js"));
    }
}
