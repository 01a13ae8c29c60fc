//! Turns the CSV files of `data/` into constants. A row that is not what its
//! column promises stops the build with file and line.

mod border;
mod csv_file;
mod decisions;
mod dublin;
mod edition;
mod folders;
mod later;
mod pools;
mod published;
mod shared;
mod source_code;
mod sources;
mod states;
mod tables;
mod timeline;
mod vintage;

use std::{collections::BTreeMap, env, fs, path::Path, process::ExitCode};

/// Where folders of cycles are. The second holds invented cycles, for tests of
/// what becomes of the calculation when newer data come in.
const CYCLES: &str = "data/cycles";
const INVENTED: &str = "tests/invented/cycles";
const INVENTED_SOURCES: &str = "tests/invented/sources.csv";

/// Names the edition to build; without it, the newest.
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
    let mut lists = vec![(sources::FILE, read(Path::new(sources::FILE))?)];
    read_folders(CYCLES, &mut cycles)?;
    if env::var_os("CARGO_FEATURE_INVENTED").is_some() {
        println!("cargo::rerun-if-changed={INVENTED}");
        println!("cargo::rerun-if-changed={INVENTED_SOURCES}");
        read_folders(INVENTED, &mut cycles)?;
        lists.push((INVENTED_SOURCES, read(Path::new(INVENTED_SOURCES))?));
    }
    let sources = sources::Sources::parse(&lists, &read(Path::new(sources::PLACES))?)?;
    println!("cargo::rerun-if-env-changed={EDITION}");
    let name = env::var(EDITION).ok();
    let edition = edition::keep(&mut cycles, name.as_deref(), &sources)?;
    let shared = |name: &str| {
        let path = edition.path_of(name, |path| Path::new(path).exists());
        read(Path::new(&path))
    };
    let mut code = tables::generate(
        &tables::Texts {
            cycles,
            gdp_by_year: shared("gdp-by-year.csv")?,
            dublin: shared("dublin-claims-2020-2024.csv")?,
            timeline: shared("timeline.csv")?,
            votes: shared("votes-2025-12-22.csv")?,
            later_facts: shared("later-facts.csv")?,
        },
        &sources,
    )?;
    border::border(&shared("border-procedures.csv")?, &sources, &mut code)?;
    // An earlier edition need not use what only a later cycle names.
    if name.is_none() {
        sources.all_named()?;
    }
    code.push_str(&edition.code());
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("data.rs"), code).map_err(|error| error.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The text of every file of every folder, by their paths and names.
fn read_folders(
    place: &str,
    cycles: &mut BTreeMap<String, BTreeMap<String, String>>,
) -> Result<(), String> {
    for folder in listed(Path::new(place))? {
        let mut files = BTreeMap::new();
        for file in listed(&folder)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            files.insert(name.into_owned(), read(&file)?);
        }
        cycles.insert(folder.to_string_lossy().into_owned(), files);
    }
    Ok(())
}

fn listed(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(fault)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<Result<Vec<_>, _>>().map_err(fault)?;
    paths.sort();
    Ok(paths)
}
