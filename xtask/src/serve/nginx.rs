//! Debian's nginx with our sample configuration, tried on this machine: what
//! DEPLOY.md promises is what its tests see.

use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::free_port;
use crate::base::workspace::Workspace;
use crate::base::{files, marks, run, tools};
use crate::build::hosts;

const TRIAL: &str = include_str!("../../hosts/trial.conf");

/// Not at the root of the host, and not where the sample has it.
const UNDER: &str = "/some/folder";

/// How long nginx may take to listen.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running nginx; it ends with this value.
pub struct Nginx {
    process: Child,
    /// The folder it was unpacked in, and that of its own files.
    unpacked: PathBuf,
    own: PathBuf,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Killed from here, it would leave its workers behind. It may have ended
        // already, and says so then: nothing to be done about.
        if run::succeeds(program(&self.unpacked, &self.own).args(["-s", "stop"])) {
            let _ = self.process.wait();
        }
    }
}

fn program(unpacked: &Path, own: &Path) -> Command {
    let mut nginx = Command::new(unpacked.join("usr/sbin/nginx"));
    nginx.arg("-p").arg(own).args(["-c", "nginx.conf"]);
    nginx.args(["-e", "stderr"]);
    nginx
}

/// Serves a site by nginx to a command: hands it the address in `SITE_URL`, the
/// folder in `SITE_FOLDER`, and nginx's process in `NGINX_PID`.
pub fn to(command: &mut Command, site: &Path) -> Result<Nginx> {
    let unpacked = tools::nginx()?;
    let own = Workspace::get()?.scratch("nginx").join("trial");
    let port = free_port()?;
    let main = marks::fill(TRIAL, &[("UNPACKED", &unpacked.to_string_lossy())])?;
    files::write(&own.join("nginx.conf"), main.as_bytes())?;
    files::write(&own.join("site.conf"), sample(site, port)?.as_bytes())?;
    let mut nginx = program(&unpacked, &own);
    let process = nginx.stdin(Stdio::null()).spawn();
    let process = process.context("cannot start nginx")?;
    command.env("SITE_URL", format!("http://127.0.0.1:{port}{UNDER}/"));
    command.env("SITE_FOLDER", site);
    command.env("NGINX_PID", process.id().to_string());
    let mut nginx = Nginx {
        process,
        unpacked,
        own,
    };
    wait_until_it_listens(&mut nginx.process, port)?;
    Ok(nginx)
}

/// The sample with the three things changed that DEPLOY.md says are the host's.
fn sample(site: &Path, port: u16) -> Result<String> {
    let mut text = hosts::nginx()?;
    let listening = format!("listen 127.0.0.1:{port};");
    let folder = format!("\"{}/\"", site.display());
    for (theirs, ours) in [
        ("listen 80;", listening.as_str()),
        ("/srv/solidariteitswijzer/", &folder),
    ] {
        ensure!(text.contains(theirs), "`{theirs}` is not in the sample");
        text = text.replace(theirs, ours);
    }
    Ok(text.replace(" /solidariteitswijzer", &format!(" {UNDER}")))
}

fn wait_until_it_listens(nginx: &mut Child, port: u16) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = nginx.try_wait()? {
            bail!("nginx ended with {status}");
        }
        if start.elapsed() > PATIENCE {
            bail!("nginx does not listen on port {port}");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_tried_elsewhere() {
        let text = sample(Path::new("/a/site"), 1234).unwrap_or_default();
        assert!(text.contains("location = /some/folder { return 301 /some/folder/"));
        assert!(text.contains("location /some/folder/ {\n        alias \"/a/site/\";"));
        assert!(text.contains("listen 127.0.0.1:1234;"));
        assert!(!text.contains("listen 80") && !text.contains("/srv"));
    }
}
