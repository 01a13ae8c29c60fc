//! The pictures that stand for a page where its link is shown: `preview.png`
//! beside each `index.html`, drawn from what the page says of itself
//! (web/site/src/preview/).
//!
//! Drawn in Node, with fonts that come as a package: the same on every machine,
//! and without a browser.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::pages::Page;
use crate::base::files::{self, Files};
use crate::base::workspace::Workspace;
use crate::base::{node, report, run, tools};

/// What most of those that show links ask for, in pixels.
pub const WIDTH: u16 = 1_200;
/// The same, downwards.
pub const HEIGHT: u16 = 630;

const SCRIPT: &str = "xtask/src/build/page/previews.mjs";

/// The colours in the pictures.
const COLOURS: &str = "web/style/tokens.css";

/// The pictures of these pages, by their paths; each stands in the folder of its
/// tree.
///
/// They are kept under the fingerprint of all that goes into them, so that only
/// those that would look otherwise are drawn again.
pub fn draw(pages: &[(String, &Page)]) -> Result<Files> {
    let root = &Workspace::get()?.root;
    let folder = Workspace::get()?.scratch("previews");
    let common = [SCRIPT, COLOURS, "package-lock.json"].map(|name| files::read(&root.join(name)));
    let common = common.into_iter().collect::<Result<Vec<_>>>()?;
    let pictures = pages.iter().map(|(tree, page)| {
        let mut pieces: Vec<&[u8]> = common.iter().map(Vec::as_slice).collect();
        let drawn = page.preview.drawn.to_string();
        pieces.push(drawn.as_bytes());
        let kept = folder.join(files::fingerprint(&pieces));
        let path = format!("{tree}{}", page.picture());
        (path, kept.with_extension("png"), *page)
    });
    let pictures: Vec<_> = pictures.collect();
    // A page and its frozen twin mostly look the same.
    let each = pictures.iter().map(|(_, kept, page)| (kept.clone(), *page));
    let each: BTreeMap<_, _> = each.collect();
    draw_those(&folder, each.iter().filter(|(kept, _)| !kept.is_file()))?;
    forget_others(&folder, &each)?;
    let drawn = pictures
        .iter()
        .map(|(path, kept, _)| Ok((path.into(), files::read(kept)?)));
    drawn.collect()
}

fn draw_those<'a>(
    folder: &Path,
    pictures: impl Iterator<Item = (&'a PathBuf, &'a &'a Page)>,
) -> Result<()> {
    let tasks = pictures.map(|(kept, page)| {
        let to = serde_json::Value::from(kept.to_string_lossy().as_ref());
        format!("{{\"to\":{to},\"says\":{}}}", page.preview.drawn)
    });
    let tasks: Vec<_> = tasks.collect();
    if tasks.is_empty() {
        return Ok(());
    }
    tools::npm_packages()?;
    report::step(&format!("draw {} previews", tasks.len()), || {
        let list = folder.join("tasks.json");
        files::write(&list, format!("[{}]", tasks.join(",")).as_bytes())?;
        let mut command = node::node()?;
        command.arg(SCRIPT).arg(COLOURS).arg(list);
        command.args([WIDTH.to_string(), HEIGHT.to_string()]);
        run::run(&mut command)
    })
}

/// Removes the pictures that no page has any more.
fn forget_others(folder: &Path, pictures: &BTreeMap<PathBuf, &Page>) -> Result<()> {
    for path in files::list(folder)? {
        let path = folder.join(path);
        if !pictures.contains_key(&path) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}
