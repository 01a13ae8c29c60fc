//! Serves `dist/` on this machine, as strictly as a host might.
//!
//! The policy sent along forbids inline scripts and styles and every other
//! host, so that a page that would break elsewhere breaks here first, in the
//! browser's console and in the journeys.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::workspace::Workspace;
use crate::{report, site, tools};

const FIRST_PORT: u16 = 8080;
const THREADS: usize = 4;
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
    img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'none'";

/// A folder being served, until the program ends.
pub struct Serving {
    /// Where a browser finds it.
    pub address: String,
    threads: Vec<thread::JoinHandle<()>>,
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
    for thread in serving.threads {
        thread
            .join()
            .map_err(|_| anyhow!("a thread of the server ended"))?;
    }
    Ok(())
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
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| format!("cannot listen on port {port}"))?;
    let port = server
        .server_addr()
        .to_ip()
        .context("the server has no address")?
        .port();
    let server = Arc::new(server);
    let source = Arc::new(Source {
        folder: folder.to_owned(),
        under: under.to_owned(),
    });
    let threads = (0..THREADS)
        .map(|_| {
            let (server, source) = (Arc::clone(&server), Arc::clone(&source));
            thread::spawn(move || {
                for request in server.incoming_requests() {
                    // A reader who left is no trouble of ours.
                    let _ = source.answer(request);
                }
            })
        })
        .collect();
    Ok(Serving {
        address: format!("http://127.0.0.1:{port}{under}"),
        threads,
    })
}

/// What is served, and under which path.
struct Source {
    folder: PathBuf,
    under: String,
}

impl Source {
    fn answer(&self, request: Request) -> io::Result<()> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return request.respond(Response::from_string("").with_status_code(405));
        }
        let path = request.url().split(['?', '#']).next().unwrap_or_default();
        let file = path
            .strip_prefix(&self.under)
            .and_then(inside)
            .map(|inside| self.folder.join(inside));
        match file {
            // A folder without its slash would shift every relative address.
            Some(file) if file.is_dir() && !path.ends_with('/') => {
                let location = header("Location", &format!("{path}/"));
                request.respond(with(Response::from_string(""), [location]).with_status_code(301))
            }
            Some(file) => send(request, &file),
            None => not_found(request),
        }
    }
}

fn send(request: Request, file: &Path) -> io::Result<()> {
    let file = if file.is_dir() {
        file.join("index.html")
    } else {
        file.to_owned()
    };
    let Ok(bytes) = fs::read(&file) else {
        return not_found(request);
    };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    request.respond(with(
        // With its length, whatever its size.
        Response::from_data(bytes).with_chunked_threshold(usize::MAX),
        [
            header("Content-Type", media_type(&name)),
            header("Cache-Control", caching(&name)),
            header("Content-Security-Policy", POLICY),
            header("X-Content-Type-Options", "nosniff"),
        ],
    ))
}

fn not_found(request: Request) -> io::Result<()> {
    if request.url() == "/favicon.ico" {
        // Browsers ask every host for it unless the page names an icon; that is
        // the host's to answer, and no fault of the page.
        return request.respond(Response::empty(204));
    }
    request.respond(Response::from_string("not found\n").with_status_code(404))
}

/// The path inside the folder that an address names; `None` where it would
/// lead anywhere else.
fn inside(address: &str) -> Option<PathBuf> {
    let path = PathBuf::from(decode(address)?);
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
        .then_some(path)
}

/// Resolves `%20` and its like.
fn decode(address: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let value = digit()? * 16 + digit()?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|text| !text.contains('\0'))
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

/// A file with a fingerprint in its name never changes; all others are asked
/// for again.
fn caching(name: &str) -> &'static str {
    let mut parts = name.rsplit('.').skip(1);
    let marked = parts
        .next()
        .is_some_and(|mark| mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_hexdigit()))
        && parts.next().is_some();
    if marked {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// A header line; one that cannot be written is left out.
fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

fn with<R: io::Read, const N: usize>(
    response: Response<R>,
    headers: [Option<Header>; N],
) -> Response<R> {
    headers
        .into_iter()
        .flatten()
        .fold(response, Response::with_header)
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
            "a%",
        ] {
            assert_eq!(inside(outside), None, "{outside}");
        }
    }

    #[test]
    fn only_fingerprinted_files_are_kept() {
        assert!(caching("page.0123456789abcdef.js").contains("immutable"));
        for name in ["index.html", "style.css", "0123456789abcdef.js", "a.b.js"] {
            assert_eq!(caching(name), "no-cache", "{name}");
        }
    }
}
