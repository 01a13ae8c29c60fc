//! The choice of data: all of them, or those of an earlier edition.
//!
//! An edition is the data that a release knew: every folder of a cycle that was
//! published until then, and the other files as they stood. It is named after the
//! folder that was published last. The build of an earlier edition leaves out all
//! data that came later, so that its figures stay what they were, by construction.
//! Words and code are those of the day of the build.

use super::{folders, sources::Sources, vintage::vintage};
use std::collections::BTreeMap;

/// Old copies of files that belong to no cycle. `replaced/2026-1/x.csv` is `x.csv` as
/// it was up to and including edition 2026-1.
pub const REPLACED: &str = "data/replaced";

/// The edition that is built, and those that came after it.
pub struct Edition {
    /// The names of all editions up to and including this one, oldest first.
    known: Vec<String>,
    /// The names of this edition and those after it, oldest first.
    since: Vec<String>,
}

/// Leaves in `cycles` only the folders that the edition of that name knew. Without
/// a name it leaves all.
pub fn keep(
    cycles: &mut BTreeMap<String, BTreeMap<String, String>>,
    name: Option<&str>,
    sources: &Sources,
) -> Result<Edition, String> {
    let mut all = Vec::new();
    for folder in folders::in_order(cycles)? {
        all.push((
            vintage(&folder, sources)?.published,
            folder.edition(),
            folder.path,
        ));
    }
    // If two were published on one day, the later cycle is the later edition.
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let last = match name {
        None => all.len(),
        Some(name) => {
            let index = all.iter().position(|(_, edition, _)| edition == name);
            let index = index.ok_or_else(|| {
                let names: Vec<_> = all.iter().map(|(_, name, _)| name.as_str()).collect();
                format!("there is no edition {name}, but {}", names.join(", "))
            })?;
            index + 1
        }
    };
    let later = all.split_off(last);
    let since = all.last().into_iter().chain(&later);
    let since = since.map(|(_, name, _)| name.clone()).collect();
    let known = all.iter().map(|(_, name, _)| name.clone()).collect();
    let later: Vec<String> = later
        .into_iter()
        .map(|(.., path)| path.to_owned())
        .collect();
    for path in later {
        cycles.remove(&path);
    }
    Ok(Edition { known, since })
}

impl Edition {
    /// The path of a file that belongs to no cycle, as this edition knew it: an old
    /// copy if a later edition changed the file, or else the file of today.
    pub fn path_of(&self, name: &str, is_there: impl Fn(&str) -> bool) -> String {
        let paths = self.since.iter();
        let mut kept = paths.map(|edition| format!("{REPLACED}/{edition}/{name}"));
        kept.find(|path| is_there(path))
            .unwrap_or_else(|| format!("data/{name}"))
    }

    /// The Rust code of the constants: the names of the editions, and the index of
    /// the first that has the files which belong to no cycle as they are in this
    /// one. `replaced` holds the names of the folders in [`REPLACED`].
    pub fn code(&self, replaced: &[String]) -> Result<String, String> {
        let mut since = 0;
        for name in replaced {
            let is_newest = self.since.last() == Some(name);
            if is_newest {
                return Err(format!("{REPLACED}/{name}: no edition came after it"));
            }
            if self.since.contains(name) {
                continue;
            }
            let index = self.known.iter().position(|known| known == name);
            let index = index.ok_or(format!("{REPLACED}/{name}: there is no such edition"))?;
            since = since.max(index + 1);
        }
        Ok(format!(
            "pub static EDITIONS: &[&str] = &{:?};\npub static SHARED_SINCE: usize = {since};\n",
            self.known
        ))
    }
}
