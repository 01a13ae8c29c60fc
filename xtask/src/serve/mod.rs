//! Serves `dist/` on this machine, as strictly as a host might: here by a server of
//! our own, and in [`nginx`] by one that hosts have.
//!
//! The headers sent along ([`hosts`]) forbid inline scripts and styles and
//! every other host, so that a page that would break elsewhere breaks here
//! first, in the browser's console and in the journeys.

pub mod nginx;

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use oxhttp::model::response::Builder;
use oxhttp::model::{Body, Method, Request, Response, header};
use oxhttp::{ListeningServer, Server};
use percent_encoding::percent_decode_str;

use crate::base::workspace::Workspace;
use crate::base::{report, tools};
use crate::build::{hosts, site};

const FIRST_PORT: u16 = 8080;

/// A folder being served, until the program ends.
pub struct Serving {
    /// Where a browser finds it.
    pub address: String,
    server: ListeningServer,
}

/// Builds the site if asked to, and serves it until interrupted.
pub fn command(port: Option<u16>, build: bool) -> Result<()> {
    let dist = if build {
        site::build()?.to_owned()
    } else {
        Workspace::get()?.root.join("dist")
    };
    let serving = match port {
        Some(port) => folder(&dist, "/", port)?,
        None => folder(&dist, "/", FIRST_PORT).or_else(|_| folder(&dist, "/", 0))?,
    };
    report::say(&serving.address);
    serving.server.join().context("the server ended")
}

/// Serves a site to a command that opens it in browsers: hands it the address
/// in `SITE_URL`, and each browser's program in its variable.
pub fn to(command: &mut Command, site: &Path, browsers: &[tools::Browser]) -> Result<()> {
    for browser in browsers {
        command.env(browser.variable, tools::browser(browser)?);
    }
    // Not at the root of the host: an address that is not relative fails.
    let serving = folder(site, "/some/folder/", 0)?;
    command.env("SITE_URL", &serving.address);
    Ok(())
}

/// Serves a folder under a path that begins and ends with a slash; port 0 is
/// any free one.
pub fn folder(folder: &Path, under: &str, port: u16) -> Result<Serving> {
    ensure!(
        folder.join("index.html").is_file(),
        "{} holds no site: run `cargo xtask build`",
        folder.display()
    );
    let port = if port == 0 { free_port()? } else { port };
    let source = Source {
        folder: folder.to_owned(),
        under: under.to_owned(),
    };
    // A thread for each connection: browsers open several, and keep them.
    let server = Server::new(move |request| source.answer(request))
        .bind((Ipv4Addr::LOCALHOST, port))
        .spawn()
        .with_context(|| format!("cannot listen on port {port}"))?;
    Ok(Serving {
        address: format!("http://127.0.0.1:{port}{under}"),
        server,
    })
}

/// A port that nobody listens on now.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

/// What is served, and under which path.
struct Source {
    folder: PathBuf,
    under: String,
}

impl Source {
    fn answer(&self, request: &Request<Body>) -> Response<Body> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return text(405, "not allowed\n");
        }
        let path = request.uri().path();
        let file = path
            .strip_prefix(&self.under)
            .and_then(inside)
            .map(|inside| self.folder.join(inside));
        match file {
            // A folder without its slash would shift every relative address.
            Some(file) if file.is_dir() && !path.ends_with('/') => {
                let moved = Response::builder().status(301);
                let moved = moved.header(header::LOCATION, format!("{path}/"));
                body(moved, "")
            }
            Some(file) => send(path, &file),
            None => not_found(path),
        }
    }
}

fn send(path: &str, file: &Path) -> Response<Body> {
    let file = if file.is_dir() {
        file.join("index.html")
    } else {
        file.to_owned()
    };
    let Ok(bytes) = fs::read(&file) else {
        return not_found(path);
    };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let response = Response::builder()
        .header(header::CONTENT_TYPE, media_type(&name))
        .header(header::CACHE_CONTROL, hosts::caching(&name));
    body(response, bytes)
}

fn not_found(path: &str) -> Response<Body> {
    if path == "/favicon.ico" {
        // Browsers ask every host for it unless the page names an icon; that is
        // the host's to answer, and no fault of the page.
        return text(204, "");
    }
    text(404, "not found\n")
}

fn text(status: u16, text: &'static str) -> Response<Body> {
    body(Response::builder().status(status), text)
}

/// An answer with its content and the headers of every answer; a head that cannot be written makes an empty one.
fn body(head: Builder, content: impl Into<Body>) -> Response<Body> {
    let head = hosts::HEADERS
        .into_iter()
        .fold(head, |head, (name, value)| head.header(name, value));
    head.body(content.into()).unwrap_or_default()
}

/// The path inside the folder that an address names; `None` where it would
/// lead anywhere else.
fn inside(address: &str) -> Option<PathBuf> {
    let path = PathBuf::from(decode(address)?);
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
        .then_some(path)
}

/// Resolves `%20` and its like; `None` where that gives no text.
fn decode(address: &str) -> Option<String> {
    let text = percent_decode_str(address).decode_utf8().ok()?;
    (!text.contains('\0')).then(|| text.into_owned())
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stays_in_the_folder() {
        assert_eq!(inside(""), Some(PathBuf::new()));
        assert_eq!(inside("a/b%20c.txt"), Some(PathBuf::from("a/b c.txt")));
        for outside in [
            "../a",
            "a/../../b",
            "%2e%2e/a",
            "/etc/hosts",
            "%2Fetc",
            "a%00",
        ] {
            assert_eq!(inside(outside), None, "{outside}");
        }
    }
}
