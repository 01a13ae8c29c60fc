//! Compresses the site's files once, in the build, so that a host need not do it
//! for each reader, and can afford the highest level.
//!
//! By Node's own brotli and gzip: the build needs Node anyhow, and what it weighs
//! and what a host sends are the same bytes (see [`super::budget`]).

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::base::files::{self, Files};
use crate::base::workspace::Workspace;
use crate::base::{node, report, run};

const WAYS: &str = include_str!("compress.mjs");

/// What is added to a name: brotli first, as it is smaller.
pub const ENDINGS: [&str; 2] = ["br", "gz"];

/// Files that hold text or code; a PNG is compressed already.
const WORTH_IT: [&str; 8] = ["html", "css", "js", "wasm", "svg", "json", "txt", "csv"];

/// A file to compress.
struct Task<'a> {
    path: &'a Path,
    bytes: &'a [u8],
    /// Where its compressed forms are kept, without their endings.
    kept: PathBuf,
}

/// The compressed files to lay beside these, where they are smaller.
///
/// They are kept under the fingerprint of what they were made from, so that only
/// what changed is compressed again.
pub fn beside(files: &Files) -> Result<Files> {
    let folder = Workspace::get()?.scratch("compressed");
    let worth_it = files.iter().filter(|(path, _)| is_worth_it(path));
    let tasks = worth_it.map(|(path, bytes)| Task {
        path,
        bytes,
        kept: folder.join(files::fingerprint(&[WAYS.as_bytes(), bytes])),
    });
    let tasks: Vec<Task> = tasks.collect();
    compress(tasks.iter().filter(|task| !task.is_done()))?;
    forget_others(&folder, &tasks)?;
    let mut made = Files::new();
    for task in &tasks {
        for ending in ENDINGS {
            let bytes = files::read(&with_ending(&task.kept, ending))?;
            if bytes.len() < task.bytes.len() {
                made.insert(with_ending(task.path, ending), bytes);
            }
        }
    }
    Ok(made)
}

impl Task<'_> {
    fn is_done(&self) -> bool {
        ENDINGS
            .iter()
            .all(|ending| with_ending(&self.kept, ending).is_file())
    }
}

fn compress<'a>(tasks: impl Iterator<Item = &'a Task<'a>>) -> Result<()> {
    // Two files may hold the same.
    let sources: BTreeMap<&Path, &[u8]> = tasks.map(|task| (&*task.kept, task.bytes)).collect();
    if sources.is_empty() {
        return Ok(());
    }
    report::step(&format!("compress {} files", sources.len()), || {
        let mut command = node::node()?;
        // Node compresses on as many threads as it is given.
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        command.env("UV_THREADPOOL_SIZE", cores.to_string());
        command.args(["--input-type=module", "--eval", WAYS, "--"]);
        for (source, bytes) in sources {
            files::write(source, bytes)?;
            command.arg(source);
        }
        run::run(&mut command)
    })
}

/// Removes what was made from files that the site has no more, and the copies
/// that were compressed.
fn forget_others(folder: &Path, tasks: &[Task]) -> Result<()> {
    for path in files::list(folder)? {
        let path = folder.join(path);
        let plain = path.with_extension("");
        if path == plain || !tasks.iter().any(|task| task.kept == plain) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The name of a compressed file.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn is_worth_it(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str);
    ending.is_some_and(|ending| WORTH_IT.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_file_keeps_the_name_it_stands_beside() {
        let path = with_ending(Path::new("en/page.html"), "br");
        assert_eq!(path, Path::new("en/page.html.br"));
    }

    #[test]
    fn text_and_code_are_compressed() {
        assert!(is_worth_it(Path::new("a/index.html")));
        assert!(is_worth_it(Path::new("page.0123456789abcdef.wasm")));
        for not in ["preview.png", "_headers", "index.html.br"] {
            assert!(!is_worth_it(Path::new(not)), "{not}");
        }
    }
}
