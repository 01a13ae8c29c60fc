//! Reading and writing files, with the path in every complaint, and the
//! fingerprints that spare work already done.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// Files by their path under some folder, in an order that is always the same.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

/// A file's bytes.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A file's text.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file and the folders above it, unless it already says the same: a
/// file whose time does not change starts nothing anew.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        create_folder(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// Makes a folder and those above it.
pub fn create_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// Makes a folder that holds nothing, or empties the one that is there.
pub fn empty_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    create_folder(folder)
}

/// All files under a folder, by their path in it; none if it is not there.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_dir() {
            found.push(entry.path().strip_prefix(folder)?.to_owned());
        }
    }
    Ok(found)
}

/// All files under a folder with their bytes.
pub fn read_all(folder: &Path) -> Result<Files> {
    list(folder)?
        .into_iter()
        .map(|path| Ok((path.clone(), read(&folder.join(path))?)))
        .collect()
}

/// Makes a folder hold exactly these files. New ones are written first, those
/// that name others (`last`) after them, and only then the old ones go: whoever
/// reads in between finds a whole page, the old or the new.
pub fn replace_folder(folder: &Path, files: &Files, last: impl Fn(&Path) -> bool) -> Result<()> {
    let (named, first): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| last(path));
    for (path, bytes) in first.into_iter().chain(named) {
        write(&folder.join(path), bytes)?;
    }
    for path in list(folder)? {
        if !files.contains_key(&path) {
            let old = folder.join(path);
            fs::remove_file(&old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
    }
    Ok(())
}

/// The first 64 bits of the SHA-256 of some pieces, in hexadecimal: enough to
/// tell versions of a file apart, short enough for its name.
pub fn fingerprint(pieces: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece.len().to_le_bytes());
        hash.update(piece);
    }
    hash.finalize()
        .iter()
        .take(8)
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Does some work unless it was last done for the same inputs and its outputs
/// are still there. The stamp is written after the work: a half-done one is
/// done again.
pub fn unless_done(
    stamp: &Path,
    inputs: &str,
    outputs: &[&Path],
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let done = fs::read_to_string(stamp).is_ok_and(|old| old == inputs);
    if done && outputs.iter().all(|output| output.exists()) {
        return Ok(());
    }
    work()?;
    write(stamp, inputs.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_knows_where_a_piece_ends() {
        assert_eq!(fingerprint(&[b"ab", b"c"]).len(), 16);
        assert_ne!(fingerprint(&[b"ab", b"c"]), fingerprint(&[b"a", b"bc"]));
    }
}
