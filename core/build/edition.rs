//! Which data there are: all of them, or those of an earlier edition.
//!
//! An edition is what a release knew: every folder of a cycle that was published
//! until then, and the other files as they stood. It is called after the folder
//! that was published last. The build of an earlier edition leaves out all that
//! came later, so that its figures stay what they were, by construction.

use super::{folders, sources::Sources, vintage::vintage};
use std::collections::BTreeMap;

/// Where a file that belongs to no cycle is kept as it stood until the edition
/// after the one that its folder is called after.
const REPLACED: &str = "data/replaced";

/// The edition that is built, and those that came after it.
pub struct Edition {
    /// The names of all until and with this one, oldest first.
    known: Vec<String>,
    /// Itself and those after it, oldest first.
    since: Vec<String>,
}

/// Leaves in `cycles` only what the edition of that name knew; without a name,
/// all.
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
    // Two of one day: the later cycle is the later edition.
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let last = match name {
        None => all.len(),
        Some(name) => {
            let place = all.iter().position(|(_, edition, _)| edition == name);
            let place = place.ok_or_else(|| {
                let names: Vec<_> = all.iter().map(|(_, name, _)| name.as_str()).collect();
                format!("there is no edition {name}, but {}", names.join(", "))
            })?;
            place + 1
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
    /// Where a file that belongs to no cycle stands: what this edition knew, which
    /// was replaced with a later one, or what is known today.
    pub fn path_of(&self, name: &str, is_there: impl Fn(&str) -> bool) -> String {
        let paths = self.since.iter();
        let mut kept = paths.map(|edition| format!("{REPLACED}/{edition}/{name}"));
        kept.find(|path| is_there(path))
            .unwrap_or_else(|| format!("data/{name}"))
    }

    /// The constant's Rust code.
    pub fn code(&self) -> String {
        format!("pub static EDITIONS: &[&str] = &{:?};\n", self.known)
    }
}
