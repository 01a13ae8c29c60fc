//! Turns the CSV files of `data/` into constants. A row that is not what its
//! column promises stops the build with file and line.

mod border;
mod csv_file;
mod decisions;
mod pools;
mod tables;

use std::{env, fs, path::Path, process::ExitCode};

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
    let read = |name: &str| {
        let path = Path::new("data").join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let mut code = tables::generate(&tables::Files {
        reference_key: &read("reference-key-2026.csv")?,
        pools: &read("pools.csv")?,
        counted: &read("counted-pledges-2026.csv")?,
        official: &read("official-fair-shares-2026.csv")?,
        gdp_by_year: &read("gdp-by-year.csv")?,
        dublin: &read("dublin-claims-2020-2024.csv")?,
        decisions: &read("decisions-2026.csv")?,
    })?;
    border::border(&read("border-procedures.csv")?, &mut code)?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("data.rs"), code).map_err(|error| error.to_string())
}
