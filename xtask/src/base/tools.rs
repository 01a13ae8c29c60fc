//! Installs what is missing on the machine, each thing by the step that needs
//! it, and says so. What cannot be installed from here is named in the error.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::workspace::Workspace;
use super::{files, report, run};

/// The target that the page and the package are compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A browser that the journeys run in.
pub struct Browser {
    /// The variable that names its program: read from outside, and handed to
    /// the tests.
    pub variable: &'static str,
    programs: &'static [&'static str],
    packages: &'static [&'static str],
}

/// The browser of the journeys and of the benchmark.
pub const CHROMIUM: Browser = Browser {
    variable: "CHROMIUM",
    programs: &["chromium", "google-chrome"],
    // The font keeps measured widths the same on machines without any.
    packages: &["chromium", "fonts-dejavu-core"],
};

/// Another maker's engine: what only Chromium forgives shows in it.
pub const FIREFOX: Browser = Browser {
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    packages: &["firefox-esr", "fonts-dejavu-core"],
};

/// Every browser that the journeys run in: another one is another line here,
/// and one in `tests/browser/browsers.mjs`.
pub const BROWSERS: &[Browser] = &[CHROMIUM, FIREFOX];

/// The standard library for wasm.
pub fn wasm_target() -> Result<()> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder =
        run::output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(String::from_utf8_lossy(&folder).trim()).is_dir() {
        return Ok(());
    }
    report::step(&format!("install the Rust target {WASM}"), || {
        run::run(Command::new("rustup").args(["target", "add", WASM]))
            .with_context(|| format!("the Rust target {WASM} is missing and was not installed"))
    })
}

/// A part of the Rust toolchain that cargo calls by a name of its own, such as
/// `clippy` or `fmt`.
pub fn component(subcommand: &str, component: &str) -> Result<()> {
    if run::succeeds(run::cargo(&[subcommand, "--version"])?.env_remove("RUSTC_WRAPPER")) {
        return Ok(());
    }
    report::step(&format!("install the Rust component {component}"), || {
        run::run(Command::new("rustup").args(["component", "add", component]))
            .with_context(|| format!("{component} is missing and was not installed"))
    })
}

/// The npm packages, exactly as locked.
///
/// No install scripts: what is used ships its programs in the package, and a
/// script is a stranger's code on the machine.
pub fn npm_packages() -> Result<()> {
    let root = &Workspace::get()?.root;
    let lock = files::fingerprint(&[&files::read(&root.join("package-lock.json"))?]);
    let installed = root.join("node_modules");
    let stamp = installed.join(".xtask-stamp");
    if std::fs::read_to_string(&stamp).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    report::step("install the npm packages of package-lock.json", || {
        let npm = run::find("npm").context("npm is missing: install Node.js 20 or newer")?;
        run::run(
            Command::new(npm)
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .arg("--loglevel=error")
                .current_dir(root),
        )?;
        files::write(&stamp, lock.as_bytes())
    })
}

/// Where a browser is; it is installed first where it can be.
pub fn browser(browser: &Browser) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os(browser.variable) {
        let named = PathBuf::from(named);
        if named.is_file() {
            return Ok(named);
        }
        bail!(
            "{} names {}, which is not there",
            browser.variable,
            named.display()
        );
    }
    let look = || {
        browser
            .programs
            .iter()
            .find_map(|program| run::find(program))
    };
    if let Some(found) = look() {
        return Ok(found);
    }
    let packages = browser.packages.join(" ");
    let Some(first) = administrator() else {
        bail!(
            "no {} in PATH, and no right to install one: install {packages}, \
             or name the program in {}",
            browser.programs.join(" or "),
            browser.variable
        );
    };
    report::step(&format!("install from Debian: {packages}"), || {
        apt(first, &["update"])?;
        let mut install = vec!["install", "-y", "--no-install-recommends"];
        install.extend(browser.packages);
        apt(first, &install)
    })?;
    look().with_context(|| format!("{packages} is installed, but no program is in PATH"))
}

/// The folder that Debian's nginx is unpacked in, with the module that sends
/// brotli files. Not installed: that would start a server on this machine.
pub fn nginx() -> Result<PathBuf> {
    const PACKAGES: [&str; 3] = ["nginx", "nginx-common", "libnginx-mod-http-brotli-static"];
    let folder = Workspace::get()?.scratch("nginx");
    let unpacked = folder.join("root");
    if unpacked.is_dir() {
        return Ok(unpacked);
    }
    if run::find("apt-get").is_none() {
        bail!("no apt-get in PATH: the packages {PACKAGES:?} come from Debian");
    }
    report::step(
        &format!("unpack from Debian: {}", PACKAGES.join(" ")),
        || {
            files::create_folder(&folder)?;
            let download = || {
                let mut command = Command::new("apt-get");
                command.args(["-qq", "-o", "APT::Sandbox::User=root", "download"]);
                run::run(command.args(PACKAGES).current_dir(&folder))
            };
            if download().is_err() {
                let first = administrator().context("Debian's lists of packages are too old")?;
                apt(first, &["update"])?;
                download()?;
            }
            let part = folder.join("part");
            for file in files::list(&folder)? {
                if file.extension().is_some_and(|ending| ending == "deb") {
                    let file = folder.join(file);
                    run::run(
                        Command::new("dpkg-deb")
                            .arg("--extract")
                            .arg(file)
                            .arg(&part),
                    )?;
                }
            }
            std::fs::rename(&part, &unpacked).context("unpacking nginx")
        },
    )?;
    Ok(unpacked)
}

/// Debian's package tool, after the words that make it the administrator's.
fn apt(first: &[&str], arguments: &[&str]) -> Result<()> {
    let tool = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
    let mut words = first.iter().copied().chain(tool);
    let mut command = Command::new(words.next().unwrap_or("env"));
    command.args(words).args(arguments);
    run::run(&mut command)
}

/// The words before a command that make it the administrator's, on a system
/// with Debian's package tool: none for root, `sudo -n` where that asks for no
/// password.
fn administrator() -> Option<&'static [&'static str]> {
    run::find("apt-get")?;
    let root = run::output(Command::new("id").arg("-u")).ok()?;
    if root.trim_ascii() == b"0" {
        Some(&[])
    } else if run::succeeds(Command::new("sudo").args(["-n", "true"])) {
        Some(&["sudo", "-n"])
    } else {
        None
    }
}
