//! The folders of the cycles: `YEAR-VERSION`, each with the same files.

use std::collections::{BTreeMap, BTreeSet};

/// Every folder has exactly these files.
pub const FILES: [&str; 6] = [
    "counted-pledges.csv",
    "cycle.csv",
    "decisions.csv",
    "official-fair-shares.csv",
    "pools.csv",
    "reference-key.csv",
];

/// One version of a cycle's data.
pub struct Folder<'a> {
    pub path: &'a str,
    pub year: u16,
    pub version: u16,
    files: &'a BTreeMap<String, String>,
}

impl<'a> Folder<'a> {
    fn of(path: &'a str, files: &'a BTreeMap<String, String>) -> Result<Self, String> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
        let number = |text: &str| {
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
            let is_plain = is_number && !text.starts_with('0');
            is_plain.then(|| text.parse::<u16>().ok()).flatten()
        };
        let (year, version) = name
            .split_once('-')
            .filter(|(year, _)| year.len() == 4)
            .and_then(|(year, version)| number(year).zip(number(version)))
            .ok_or_else(|| format!("{path}: the folder's name is not YEAR-VERSION, as 2026-1"))?;
        let folder = Self {
            path,
            year,
            version,
            files,
        };
        for file in FILES {
            folder.file(file)?;
        }
        match files.keys().find(|file| !FILES.contains(&file.as_str())) {
            Some(other) => Err(format!(
                "{path}/{other}: no such file in a cycle, which has {FILES:?}"
            )),
            None => Ok(folder),
        }
    }

    /// The path of a file, and its text.
    pub fn file(&self, name: &str) -> Result<(String, &'a str), String> {
        let path = format!("{}/{name}", self.path);
        match self.files.get(name) {
            Some(text) => Ok((path, text)),
            None => Err(format!("{path}: there is no such file")),
        }
    }

    /// The edition of the data that it made.
    pub fn edition(&self) -> String {
        format!("{}-{}", self.year, self.version)
    }

    /// Its name in the code.
    pub fn name(&self) -> String {
        format!("CYCLE_{}_{}", self.year, self.version)
    }
}

/// The folders, oldest cycle and oldest version first. The versions of a cycle
/// are numbered from 1, so that a link without a version is one made with the first.
pub fn in_order(
    cycles: &BTreeMap<String, BTreeMap<String, String>>,
) -> Result<Vec<Folder<'_>>, String> {
    let folders = cycles.iter().map(|(path, files)| Folder::of(path, files));
    let mut folders = folders.collect::<Result<Vec<_>, _>>()?;
    folders.sort_by_key(|folder| (folder.year, folder.version));
    let mut seen = BTreeSet::new();
    for Folder {
        path,
        year,
        version,
        ..
    } in &folders
    {
        if !seen.insert((year, *version)) {
            return Err(format!("{path}: {year}-{version} is there twice"));
        }
        if *version > 1 && !seen.contains(&(year, version - 1)) {
            return Err(format!(
                "{path}: {year}-{} is missing, the versions of a cycle are numbered from 1",
                version - 1
            ));
        }
    }
    Ok(folders)
}
