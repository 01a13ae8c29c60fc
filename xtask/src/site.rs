//! The site: `dist/`, a folder that any file host serves, under any path.
//!
//! - Every address in it is relative.
//! - The style sheet, the script and the module carry a fingerprint of their
//!   content in their names: they may be cached for ever, and a reader never
//!   gets the script of one day with the module of another.
//! - No inline script and no inline style: it works where the host forbids
//!   them. What the host is to say is in `_headers` (see [`hosts`]).
//! - Beside each text and module is its compressed form, for hosts that send it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::files::{self, Files};
use crate::prerender::Page;
use crate::program::{Built, Program, named};
use crate::wasm::{Module, Target};
use crate::workspace::Workspace;
use crate::{budget, compress, hosts, node, prerender, report, run};

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

/// What sorts, filters and saves tables and pictures.
const TOOLS: Program = Program {
    stem: "tools",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Binary("tools"),
        feature: "tools",
        profile: "release",
        aim: "-Oz",
        finds_itself: false,
    },
};

/// What makes links, citations and codes of a reader's choice.
const SHARE: Program = Program {
    stem: "share",
    module: Module {
        package: "solidariteitswijzer",
        target: Target::Binary("share"),
        feature: "share",
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
    let tools = TOOLS.build(&[])?;
    let share = SHARE.build(&[])?;
    let others = [
        ("DESK_SCRIPT", desk.script.0.as_str()),
        ("TOOLS_SCRIPT", &tools.script.0),
    ];
    let page = PAGE.build(&others)?;
    let pages = prerender::pages()?;
    let dist = Workspace::get()?.root.join("dist");
    let [story, views, sharing] = [style("index")?, style("views")?, style("share")?];
    // Each page starts with the program it names and the style sheet that goes
    // with it; what else it fetches comes later.
    let first = |style: &(String, Vec<u8>), program: &Built| {
        let of_program = [style, &program.script, &program.module];
        of_program.map(|(name, _)| name.clone())
    };
    let starts = [
        (PAGE.stem, first(&story, &page)),
        (TOOLS.stem, first(&views, &tools)),
        (SHARE.stem, first(&sharing, &share)),
    ];
    report::step("lay out dist/", || {
        let mut files = files::read_all(&Workspace::get()?.root.join("public"))?;
        files.extend(filled(&pages, &starts)?);
        let programs = [&page, &desk, &tools, &share, &worker];
        let parts = programs
            .into_iter()
            .flat_map(|built| [&built.script, &built.module]);
        let all = parts.chain([&story, &views, &sharing]).cloned();
        files.extend(all.map(|(name, bytes)| (name.into(), bytes)));
        let headers = hosts::headers_file(files.keys().filter_map(|path| path.to_str()));
        files.insert("_headers".into(), headers.into_bytes());
        let (name, bytes) = hosts::NOT_FOUND;
        files.insert(name.into(), bytes.to_vec());
        files.extend(compress::beside(&files)?);
        files::replace_folder(&dist, &files, names_others)?;
        hosts::write_nginx()
    })?;
    for (program, first) in &starts {
        let of_program = pages.iter().filter(|page| page.program == *program);
        budget::check(
            &dist,
            &of_program.map(Page::file).collect::<Vec<_>>(),
            first,
        )?;
    }
    let later = [desk.script, desk.module, worker.script, worker.module];
    budget::weigh_later(&dist, &later.map(|(name, _)| name))?;
    Ok(dist)
}

/// Whether a file is a page, compressed or not: it names others, which must be
/// there before it.
fn names_others(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("index.html")
}

/// A program's name, and its style sheet, script and module.
type Start = (&'static str, [String; 3]);

/// The pages, with the names of style sheet, script and module in them.
fn filled(pages: &[Page], starts: &[Start]) -> Result<Files> {
    let template = files::read_text(&Workspace::get()?.root.join("index.html"))?;
    let pages = pages.iter().map(|page| {
        let start = starts.iter().find(|(program, _)| page.program == *program);
        let (_, first) = start.with_context(|| format!("no program `{}`", page.program))?;
        let html = fill(&template, page, first)?;
        Ok((page.file().into(), html.into_bytes()))
    });
    pages.collect()
}

/// The template with everything in its place.
fn fill(template: &str, page: &Page, [style, script, module]: &[String; 3]) -> Result<String> {
    let words = [
        ("LANGUAGE", page.language.as_str()),
        ("SUBJECT", &page.subject),
        ("TITLE", &escaped(&page.title)),
        ("DESCRIPTION", &escaped(&page.description)),
        ("DUTCH", &page.dutch),
        ("ENGLISH", &page.english),
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

/// A style sheet with all that it imports: its name, and its bytes.
fn style(stem: &str) -> Result<(String, Vec<u8>)> {
    let path = Workspace::get()?.root.join(format!("web/style/{stem}.css"));
    let mut command = node::tool("esbuild")?;
    command.arg(path);
    command.args(["--bundle", "--minify", "--charset=utf8"]);
    command.args(["--legal-comments=none", "--log-level=warning"]);
    let bytes = run::output(&mut command).context("minifying the style sheet")?;
    Ok((named(stem, &bytes, "css"), bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_template_is_filled() {
        let page = |language: &str| Page {
            language: language.to_owned(),
            dutch: String::new(),
            english: "en/".to_owned(),
            program: PAGE.stem.to_owned(),
            subject: "BE".to_owned(),
            title: "A \"title\"".to_owned(),
            description: "What".to_owned(),
            body: "STYLE".to_owned(),
        };
        let template = include_str!("../../index.html");
        let names = ["s.css", "p.js", "p.wasm"].map(str::to_owned);
        let nl = fill(template, &page("nl"), &names).unwrap_or_default();
        assert!(
            nl.contains("<html lang=\"nl\" data-subject=\"BE\">"),
            "{nl}"
        );
        assert!(nl.contains("<title>A &quot;title&quot;</title>"), "{nl}");
        assert!(nl.contains("href=\"./s.css\""), "{nl}");
        assert!(nl.contains("    STYLE\n"), "{nl}");
        let en = fill(template, &page("en"), &names).unwrap_or_default();
        assert!(en.contains("src=\"../p.js\""), "{en}");
        assert!(en.contains("hreflang=\"nl\" href=\"../\""), "{en}");
        assert!(fill("BODY", &page("nl"), &names).is_err());
    }
}
