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
use crate::program::{Program, named};
use crate::wasm::{Module, Target};
use crate::workspace::Workspace;
use crate::{budget, node, prerender, report, run};

/// What moves the first view.
const PAGE: Program = Program {
    stem: "page",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Library("solidariteitswijzer"),
        feature: "hydrate",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What answers a reader's questions.
const DESK: Program = Program {
    stem: "desk",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Binary("desk"),
        feature: "desk",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What searches for a counterexample, apart from the page: fast before small.
const WORKER: Program = Program {
    stem: "worker",
    module: Module {
        package: "counterexample-worker",
        target: Target::Binary("worker"),
        feature: "program",
        profile: "speed",
        aim: "-O3",
        finds_itself: false,
    },
};

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
    let worker = WORKER.build(&[])?;
    let desk = DESK.build(&[("WORKER_SCRIPT", &worker.script.0)])?;
    let page = PAGE.build(&[("DESK_SCRIPT", &desk.script.0)])?;
    let pages = prerender::pages()?;
    let dist = Workspace::get()?.root.join("dist");
    let style = style(&Workspace::get()?.root.join("web/style/index.css"))?;
    let style = (named("style", &style, "css"), style);
    let first = [style, page.script, page.module];
    let later = [desk.script, desk.module, worker.script, worker.module];
    let weighed = budget::Weighed {
        pages: pages.iter().map(Page::file).collect(),
        first: first.iter().map(|(name, _)| name.clone()).collect(),
        later: later.iter().map(|(name, _)| name.clone()).collect(),
    };
    report::step("lay out dist/", || {
        let mut files = files::read_all(&Workspace::get()?.root.join("public"))?;
        files.extend(filled(&pages, &first)?);
        let others = first.into_iter().chain(later);
        files.extend(others.map(|(name, bytes)| (name.into(), bytes)));
        files::replace_folder(&dist, &files, Path::new("index.html"))
    })?;
    budget::check(&dist, &weighed)?;
    Ok(dist)
}

/// The pages, with the names of style sheet, script and module in them.
fn filled(pages: &[Page], [style, script, module]: &[(String, Vec<u8>); 3]) -> Result<Files> {
    let template = files::read_text(&Workspace::get()?.root.join("index.html"))?;
    let names = [style, script, module].map(|(name, _)| name.as_str());
    let pages = pages.iter().map(|page| {
        let html = fill(&template, page, names)?;
        Ok((page.file().into(), html.into_bytes()))
    });
    pages.collect()
}

/// The template with everything in its place.
fn fill(template: &str, page: &Page, [style, script, module]: [&str; 3]) -> Result<String> {
    let words = [
        ("LANGUAGE", page.language.as_str()),
        ("SUBJECT", &page.subject),
        ("PLACE", page.place()),
        ("TITLE", &escaped(&page.title)),
        ("DESCRIPTION", &escaped(&page.description)),
        ("STYLE", style),
        ("SCRIPT", script),
        ("MODULE", module),
        ("ROOT", &page.root()),
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

fn style(path: &Path) -> Result<Vec<u8>> {
    let mut command = node::tool("esbuild")?;
    command.arg(path);
    command.args(["--bundle", "--minify", "--charset=utf8"]);
    command.args(["--legal-comments=none", "--log-level=warning"]);
    run::output(&mut command).context("minifying the style sheet")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_template_is_filled() {
        let page = |path: &str| Page {
            path: path.to_owned(),
            language: "nl".to_owned(),
            subject: "BE".to_owned(),
            title: "A \"title\"".to_owned(),
            description: "What".to_owned(),
            body: "STYLE".to_owned(),
        };
        let template = include_str!("../../index.html");
        let names = ["s.css", "p.js", "p.wasm"];
        let nl = fill(template, &page(""), names).unwrap_or_default();
        assert!(
            nl.contains("<html lang=\"nl\" data-subject=\"BE\">"),
            "{nl}"
        );
        assert!(nl.contains("<title>A &quot;title&quot;</title>"), "{nl}");
        assert!(nl.contains("href=\"./s.css\""), "{nl}");
        assert!(nl.contains("    STYLE\n"), "{nl}");
        let en = fill(template, &page("en/"), names).unwrap_or_default();
        assert!(en.contains("src=\"../p.js\""), "{en}");
        assert!(en.contains("hreflang=\"nl\" href=\"../\""), "{en}");
        let deep = fill(template, &page("en/be/"), names).unwrap_or_default();
        assert!(deep.contains("src=\"../../p.js\""), "{deep}");
        for (language, href) in [("nl", "../../be/"), ("en", "../../en/be/")] {
            let link = format!("hreflang=\"{language}\" href=\"{href}\"");
            assert!(deep.contains(&link), "{deep}");
        }
        assert!(fill("BODY", &page(""), names).is_err());
    }
}
