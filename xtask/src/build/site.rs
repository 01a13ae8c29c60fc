//! The site: `dist/`, a folder that any file host serves, under any path.
//!
//! - Every address in it is relative, but for those that others read apart from
//!   the page (see [`address`]).
//! - The style sheet, the script and the module carry a fingerprint of their
//!   content in their names: they may be cached for ever, and a reader never
//!   gets the script of one day with the module of another.
//! - No inline script and no inline style: it works where the host forbids
//!   them. What the host is to say is in `_headers` (see [`hosts`]).
//! - Every page stands there twice: live, and in the folder of its edition of the
//!   data, where it keeps those data when newer ones come.
//! - Beside each text and module is its compressed form, for hosts that send it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};

use super::budget::{self, Scale};
use super::page::pages::{Page, Pages, Styles};
use super::page::start::Start;
use super::page::template::{Tree, fill};
use super::page::{oembed, previews};
use super::program::bundle;
use super::program::programs::{self, Programs};
use super::{address, compress, hosts, licences};
use crate::base::files::{self, Files};
use crate::base::report;
use crate::base::workspace::Workspace;

/// What adds a part to another page, at an address that stays.
const EMBED: &str = "embed";

/// The pages and programs of an edition.
struct Edition {
    name: String,
    pages: Vec<Page>,
    programs: Programs,
}

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
    let drawn = Pages::draw(None, &[])?;
    let mut names = drawn.editions;
    let newest = Edition {
        name: names.pop().context("no edition of the data")?,
        pages: drawn.pages,
        programs: Programs::build(None)?,
    };
    let older = names.into_iter().map(|name| {
        Ok(Edition {
            pages: Pages::draw(Some(&name), &[])?.pages,
            programs: Programs::build(Some(&name))?,
            name,
        })
    });
    let older = older.collect::<Result<Vec<_>>>()?;
    let editions = || std::iter::once(&newest).chain(&older);
    let trees: Vec<_> = std::iter::once((&newest, Tree::Live))
        .chain(editions().map(|edition| (edition, Tree::Frozen)))
        .collect();
    let shown = trees.iter().flat_map(|(edition, tree)| {
        let folder = tree.folder(&edition.name);
        let pages = edition.pages.iter();
        pages.map(move |page| (folder.clone(), page))
    });
    let pictures = previews::draw(&shown.collect::<Vec<_>>())?;
    let embed = bundle::script(EMBED, "iife")?.into_bytes();
    let dist = Workspace::get()?.root.join("dist");
    report::step("lay out dist/", || {
        let mut files = files::read_all(&Workspace::get()?.root.join("public"))?;
        for (edition, tree) in &trees {
            files.extend(filled(edition, *tree)?);
            let folder = tree.folder(&edition.name);
            files.extend(oembed::answers(&edition.pages, address::get(), &folder));
        }
        for (name, bytes) in editions().flat_map(|edition| edition.programs.files()) {
            files.insert(name.into(), bytes.clone());
        }
        files.extend(pictures);
        files.insert(embed_name().into(), embed);
        let notices = licences::notices("the site", &programs::COMPILED, true)?;
        files.insert("licences.txt".into(), notices.into_bytes());
        let headers = hosts::headers_file(files.keys().filter_map(|path| path.to_str()));
        files.insert("_headers".into(), headers.into_bytes());
        let (name, bytes) = hosts::NOT_FOUND;
        files.insert(name.into(), bytes.to_vec());
        files.extend(compress::beside(&files)?);
        files::replace_folder(&dist, &files, names_others)?;
        hosts::write_nginx()
    })?;
    weigh(&dist, &newest)?;
    report::say(&format!(
        "previews and oEmbed name {}; the site's own: --address URL",
        address::get()
    ));
    Ok(dist)
}

fn embed_name() -> String {
    format!("{EMBED}.js")
}

/// Holds what a reader fetches against the budgets: pages that start with the same
/// files are weighed together, by the heaviest.
fn weigh(dist: &Path, edition: &Edition) -> Result<()> {
    let mut starts: Vec<(Vec<String>, usize, Vec<String>)> = Vec::new();
    for page in &edition.pages {
        let first = Start::of(page, &edition.programs)?.names();
        match starts.iter_mut().find(|(other, ..)| *other == first) {
            Some((.., pages)) => pages.push(page.file()),
            None => starts.push((first, budget_of(page), vec![page.file()])),
        }
    }
    let mut scale = Scale::new(dist);
    for (first, budget, pages) in &starts {
        scale.first_view(pages, first, *budget)?;
    }
    let programs = &edition.programs;
    scale.together(
        &programs.of_the_app(),
        budget::APP,
        "the program with all its parts",
    )?;
    scale.only_told(&programs.of_the_worker(), "the worker")?;
    scale.together(&[embed_name()], budget::EMBED, "the script for other pages")?;
    let typeface = programs.typeface.0.clone();
    scale.together(&[typeface], budget::TYPEFACE, "the typeface")?;
    scale.verdict()
}

/// The pages beside the story have large tables of their own, and open more.
fn budget_of(page: &Page) -> usize {
    match (page.styles, &page.opens) {
        (Styles::Story, None) => budget::STORY,
        _ => budget::OTHER,
    }
}

/// Whether a file is a page, compressed or not: it names others, which must be
/// there before it.
fn names_others(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("index.html")
}

/// The pages of an edition in one of its trees.
fn filled(edition: &Edition, tree: Tree) -> Result<Files> {
    let template = files::read_text(&Workspace::get()?.root.join("index.html"))?;
    let Edition {
        name,
        pages,
        programs,
    } = edition;
    let pages = pages.iter().map(|page| {
        let html = fill(&template, page, name, tree, &Start::of(page, programs)?)?;
        let file = [tree.folder(name), page.file()].concat();
        Ok((file.into(), html.into_bytes()))
    });
    pages.collect()
}
