//! Builds, serves, tests and measures the project: `cargo xtask help`.
//!
//! A program of the project's own instead of a bundler: the steps from the crates to
//! the site are few, and cutting one program into parts is none that bundlers know.
//! What is missing on the machine is installed by the step that needs it (see
//! [`base::tools`]), so that a fresh clone and a CI machine need no recipe.
//!
//! A folder for each thing that it does. Each uses only those above it, and no two
//! use each other:
//!
//! - `base`: files, other programs, the workspace;
//! - `build`: makes the site and the JavaScript package;
//! - `serve`: serves the site on this machine;
//! - `check`, `measure`: try what was built, or weigh and time it.

mod base;
mod build;
mod check;
mod measure;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use build::{address, pkg, site};
use lexopt::prelude::{Long, Short, Value, ValueExt};

const HELP: &str = "\
cargo xtask build [--address URL]        the site, into dist/; URL is where it will be
cargo xtask serve [--port N] [--no-build] [--address URL]
                                         build it and serve it on 127.0.0.1
cargo xtask pkg                          the JavaScript package, into target/pkg/
cargo xtask test [STEP…] [--list]        everything that must hold, or some steps
cargo xtask bench                        the benchmarks: native, in Node, in Chromium
cargo xtask bench page [--beside FOLDER] only the page on a phone, in turns with the
                                         build in FOLDER
cargo xtask bench deploy                 nginx serving the site
cargo xtask help                         this text
";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        // The chain of causes in one line; a backtrace would tell of this
        // program, not of what went wrong.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let arguments = Arguments::read()?;
    match arguments.command.as_deref() {
        Some("build") => {
            arguments.allow(&["address"])?;
            if let Some(address) = &arguments.address {
                address::take(address)?;
            }
            site::build().map(drop)
        }
        Some("serve") => {
            arguments.allow(&["port", "no-build", "address"])?;
            address::take(&arguments.served_at())?;
            serve::command(arguments.port, !arguments.no_build)
        }
        Some("pkg") => {
            arguments.allow(&[])?;
            pkg::build().map(drop)
        }
        Some("test") => {
            arguments.allow(&["list", "names"])?;
            if arguments.list {
                check::list();
                Ok(())
            } else {
                check::run(&arguments.names)
            }
        }
        Some("bench") => {
            arguments.allow(&["names", "beside"])?;
            measure::run(&arguments.names, arguments.beside.as_deref())
        }
        Some("help") | None => {
            print!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// What stood on the command line.
#[derive(Default)]
struct Arguments {
    command: Option<String>,
    names: Vec<String>,
    port: Option<u16>,
    address: Option<String>,
    beside: Option<PathBuf>,
    no_build: bool,
    list: bool,
    /// Which of the above were given, to refuse those that mean nothing here.
    given: Vec<&'static str>,
}

impl Arguments {
    fn read() -> Result<Self> {
        let mut read = Self::default();
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("port") => {
                    read.port = Some(parser.value()?.parse()?);
                    read.given.push("port");
                }
                Long("address") => {
                    read.address = Some(parser.value()?.string()?);
                    read.given.push("address");
                }
                Long("beside") => {
                    read.beside = Some(parser.value()?.into());
                    read.given.push("beside");
                }
                Long("no-build") => {
                    read.no_build = true;
                    read.given.push("no-build");
                }
                Long("list") => {
                    read.list = true;
                    read.given.push("list");
                }
                Long("help") | Short('h') => read.command = Some("help".into()),
                Value(word) if read.command.is_none() => read.command = Some(word.string()?),
                Value(word) => {
                    read.names.push(word.string()?);
                    read.given.push("names");
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(read)
    }

    /// The address of a site that is served on this machine.
    fn served_at(&self) -> String {
        let here = |port| format!("http://127.0.0.1:{port}/");
        let given = self.address.clone();
        given.unwrap_or_else(|| self.port.map_or_else(|| address::DEFAULT.to_owned(), here))
    }

    /// Refuses what the command does not take.
    fn allow(&self, allowed: &[&str]) -> Result<()> {
        match self.given.iter().find(|given| !allowed.contains(given)) {
            None => Ok(()),
            Some(&"names") => bail!("this command takes no names\n\n{HELP}"),
            Some(other) => bail!("this command takes no --{other}\n\n{HELP}"),
        }
    }
}
