//! What a host is to send along with the files: said here once, for our own
//! server, for hosts that read a `_headers` file, and for nginx.

use anyhow::Result;

use crate::base::workspace::Workspace;
use crate::base::{files, marks};

/// For a file with a fingerprint in its name: a year, and no question asked.
pub const KEPT: &str = "public, max-age=31536000, immutable";

/// For every other: kept, but only used after asking whether it still holds.
pub const ASKED_AGAIN: &str = "no-cache";

/// What a page may fetch and run: only what the host itself sends, no inline script or
/// style, and nothing of a kind that is not listed. Each page says it of itself as well,
/// for hosts that send no headers.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; \
     worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'";

/// Sent with every answer.
///
/// Nothing forbids others to show the page in a frame (`frame-ancestors`): it
/// knows nobody, so there is nothing to lure a reader into, and parts of it are
/// meant to be embedded. No `Cross-Origin-Embedder-Policy`: it would guard
/// memory that this page does not share.
pub const HEADERS: [(&str, &str); 7] = [
    ("Content-Security-Policy", POLICY),
    // A file is what its type says.
    ("X-Content-Type-Options", "nosniff"),
    // The address holds a reader's scenario: no source that is opened hears of it.
    ("Referrer-Policy", "no-referrer"),
    // What the page never asks for, nothing in it can.
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), payment=(), usb=()",
    ),
    // No window that opened this one reaches into it.
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // Files of this page may be parts of other hosts' pages: the script that embeds
    // it, a preview picture, the description of a part. None of them is secret.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
];

/// Shown by hosts at an address that does not exist. Hosts without a `404.html` may
/// serve the first page at a wrong address, where its relative links break.
pub const NOT_FOUND: (&str, &[u8]) = ("404.html", include_bytes!("../../hosts/404.html"));

const NGINX: &str = include_str!("../../hosts/nginx.conf");

/// Whether a file's name carries a fingerprint, as `page.0123456789abcdef.js`.
pub fn is_marked(name: &str) -> bool {
    let mut parts = name.rsplit('.').skip(1);
    parts
        .next()
        .is_some_and(|mark| mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_hexdigit()))
        && parts.next().is_some()
}

/// How long a file may be kept.
pub fn caching(name: &str) -> &'static str {
    if is_marked(name) { KEPT } else { ASKED_AGAIN }
}

/// The `_headers` file for a site with these files.
///
/// One rule sets the caching of one file, because hosts join the values of all
/// rules that fit. What no rule names, such hosts let browsers ask for again.
pub fn headers_file<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let always = HEADERS.map(|(name, value)| format!("  {name}: {value}\n"));
    let kept = names.filter(|name| is_marked(name));
    let kept: Vec<_> = kept
        .map(|name| format!("/{name}\n  Cache-Control: {KEPT}\n"))
        .collect();
    format!("/*\n{}{}", always.concat(), kept.concat())
}

/// The configuration for nginx, with the headers in it.
pub fn nginx() -> Result<String> {
    let lines = HEADERS.map(|(name, value)| format!("add_header {name} \"{value}\" always;"));
    let values = [
        ("HEADERS", lines.join("\n    ")),
        ("ASKED_AGAIN", ASKED_AGAIN.to_owned()),
        ("KEPT", KEPT.to_owned()),
    ];
    marks::fill(
        NGINX,
        &values
            .each_ref()
            .map(|(mark, value)| (*mark, value.as_str())),
    )
}

/// Writes it into `target/hosts/` of the workspace: people look for it there.
pub fn write_nginx() -> Result<()> {
    let path = Workspace::get()?.root.join("target/hosts/nginx.conf");
    files::write(&path, nginx()?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fingerprinted_files_are_kept() {
        assert_eq!(caching("page.0123456789abcdef.js"), KEPT);
        for name in ["index.html", "style.css", "0123456789abcdef.js", "a.b.js"] {
            assert_eq!(caching(name), ASKED_AGAIN, "{name}");
        }
    }

    #[test]
    fn no_header_breaks_out_of_its_line() {
        for (name, value) in HEADERS {
            let harmless = |text: &str| !text.contains(['"', '\n', '$', '\\']);
            assert!(harmless(name) && harmless(value), "{name}: {value}");
            assert!(value.len() < 1_000, "{name}: hosts limit a line");
        }
    }

    #[test]
    fn a_rule_of_the_headers_file_never_meets_another_on_caching() {
        let text = headers_file(["a.0123456789abcdef.js", "index.html"].into_iter());
        let (general, kept) = text
            .split_once("/a.0123456789abcdef.js\n")
            .unwrap_or_default();
        assert!(general.starts_with("/*\n  Content-Security-Policy: "));
        assert!(!general.contains("Cache-Control"));
        assert_eq!(kept, format!("  Cache-Control: {KEPT}\n"));
    }

    #[test]
    fn every_place_of_the_nginx_sample_is_filled() {
        let text = nginx().unwrap_or_default();
        for (name, value) in HEADERS {
            assert!(text.contains(&format!("    add_header {name} \"{value}\" always;\n")));
        }
        assert!(text.contains(KEPT) && text.contains(ASKED_AGAIN));
    }
}
