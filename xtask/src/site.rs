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
use crate::prerender::Page;
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
    let pages = prerender::pages()?;
    let dist = Workspace::get()?.root.join("dist");
    let names = report::step("lay out dist/", || {
        let (files, names) = assemble(&folder, &pages)?;
        files::replace_folder(&dist, &files, Path::new("index.html"))?;
        Ok(names)
    })?;
    budget::check(&dist, &names, pages.len())?;
    Ok(dist)
}

fn assemble(folder: &Path, pages: &[Page]) -> Result<(Files, Vec<String>)> {
    let root = &Workspace::get()?.root;
    let public = root.join("public");
    let mut files = files::read_all(&public)?;

    let script = script(folder)?;
    let module = folder.join(format!("{}_bg.wasm", PAGE.library));
    let module = prune::prune(&module, script.as_bytes())?;
    let module_name = named("page", &module, "wasm");
    let script = put(&script, MODULE_PLACE, &module_name)?.into_bytes();
    let script_name = named("page", &script, "js");
    let style = style(&root.join("web/style/index.css"))?;
    let style_name = named("style", &style, "css");

    let template = files::read_text(&root.join("index.html"))?;
    let mut names = Vec::new();
    for page in pages {
        let html = fill(&template, page, [&style_name, &script_name, &module_name])?;
        let name = page.file();
        names.push(name.clone());
        files.insert(name.into(), html.into_bytes());
    }
    for (name, bytes) in [
        (style_name, style),
        (script_name, script),
        (module_name, module),
    ] {
        names.push(name.clone());
        files.insert(name.into(), bytes);
    }
    Ok((files, names))
}

/// The template with everything in its place.
fn fill(template: &str, page: &Page, [style, script, module]: [&str; 3]) -> Result<String> {
    let words = [
        ("LANGUAGE", page.language.as_str()),
        ("TITLE", &escaped(&page.title)),
        ("DESCRIPTION", &escaped(&page.description)),
        ("STYLE", style),
        ("SCRIPT", script),
        ("MODULE", module),
        ("ROOT", page.root()),
        // Last: what stands in it is not looked through.
        ("BODY", &page.body),
    ];
    let mut html = template.to_owned();
    for (place, word) in words {
        ensure!(html.contains(place), "`{place}` is not in index.html");
        html = html.replace(place, word);
    }
    Ok(html)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
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
    command.args(["--bundle", "--minify", "--charset=utf8"]);
    command.args(["--legal-comments=none", "--log-level=warning"]);
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
    fn every_place_of_the_template_is_filled() {
        let page = |language: &str| Page {
            language: language.to_owned(),
            title: "A \"title\"".to_owned(),
            description: "What".to_owned(),
            body: "STYLE".to_owned(),
        };
        let template = include_str!("../../index.html");
        let names = ["s.css", "p.js", "p.wasm"];
        let nl = fill(template, &page("nl"), names).unwrap_or_default();
        assert!(nl.contains("<title>A &quot;title&quot;</title>"), "{nl}");
        assert!(nl.contains("href=\"./s.css\""), "{nl}");
        assert!(nl.contains("    STYLE\n"), "{nl}");
        let en = fill(template, &page("en"), names).unwrap_or_default();
        assert!(en.contains("src=\"../p.js\""), "{en}");
        assert!(fill("BODY", &page("nl"), names).is_err());
    }

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
