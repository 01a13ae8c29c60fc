//! Turns the CSV files of `data/` into constants. A wrong row stops the build with
//! file and line.

mod border;
mod csv_file;
mod decisions;
mod dublin;
mod edition;
mod folders;
mod gdp;
mod later;
mod pools;
mod published;
mod source_code;
mod sources;
mod states;
mod tables;
mod timeline;
mod vintage;

use std::{collections::BTreeMap, env, fs, path::Path, process::ExitCode};

/// The folder of the folders of cycles.
const CYCLES: &str = "data/cycles";
const INVENTED_SOURCES: &str = "tests/invented/sources.csv";

/// Folders of cycles that never were, each with the feature that adds it: for tests
/// of calculation and pages with newer data.
const INVENTED: [(&str, &str); 2] = [
    (
        "CARGO_FEATURE_INVENTED_REVISED",
        "tests/invented/cycles/2026-2",
    ),
    (
        "CARGO_FEATURE_INVENTED_LATER",
        "tests/invented/cycles/2031-1",
    ),
];

/// The variable that names the edition to build. Without it, the newest is built.
const EDITION: &str = "SOLIDARITY_EDITION";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={message}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let mut cycles = BTreeMap::new();
    for folder in listed(Path::new(CYCLES))? {
        read_folder(&folder, &mut cycles)?;
    }
    let mut lists = vec![(sources::FILE, read(Path::new(sources::FILE))?)];
    for (feature, folder) in INVENTED {
        if env::var_os(feature).is_some() {
            println!("cargo::rerun-if-changed={folder}");
            read_folder(Path::new(folder), &mut cycles)?;
            if lists.len() == 1 {
                println!("cargo::rerun-if-changed={INVENTED_SOURCES}");
                lists.push((INVENTED_SOURCES, read(Path::new(INVENTED_SOURCES))?));
            }
        }
    }
    let sources = sources::Sources::parse(&lists, &read(Path::new(sources::PLACES))?)?;
    println!("cargo::rerun-if-env-changed={EDITION}");
    let name = env::var(EDITION).ok();
    let edition = edition::keep(&mut cycles, name.as_deref(), &sources)?;
    let of_no_cycle = |name: &str| {
        let path = edition.path_of(name, |path| Path::new(path).exists());
        read(Path::new(&path))
    };
    let mut code = tables::generate(
        &tables::Texts {
            cycles,
            gdp_by_year: of_no_cycle("gdp-by-year.csv")?,
            dublin: of_no_cycle("dublin-claims-2020-2024.csv")?,
            timeline: of_no_cycle("timeline.csv")?,
            votes: of_no_cycle("votes-2025-12-22.csv")?,
            later_facts: of_no_cycle("later-facts.csv")?,
        },
        &sources,
    )?;
    border::border(&of_no_cycle("border-procedures.csv")?, &sources, &mut code)?;
    // An earlier edition need not use the sources that only a later cycle names.
    if name.is_none() {
        sources.all_named()?;
    }
    code.push_str(&sources.code()?);
    code.push_str(&edition.code(&replaced()?)?);
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("data.rs"), code).map_err(|error| error.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Adds a folder: the text of each of its files, by path and names.
fn read_folder(
    folder: &Path,
    cycles: &mut BTreeMap<String, BTreeMap<String, String>>,
) -> Result<(), String> {
    let mut files = BTreeMap::new();
    for file in listed(folder)? {
        files.insert(name(&file), read(&file)?);
    }
    cycles.insert(folder.to_string_lossy().into_owned(), files);
    Ok(())
}

/// The names of the folders with old copies of files. There are none before the
/// first file is replaced.
fn replaced() -> Result<Vec<String>, String> {
    let place = Path::new(edition::REPLACED);
    if !place.exists() {
        return Ok(Vec::new());
    }
    Ok(listed(place)?.iter().map(|folder| name(folder)).collect())
}

/// The last part of a path.
fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn listed(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(fault)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<Result<Vec<_>, _>>().map_err(fault)?;
    paths.sort();
    Ok(paths)
}
