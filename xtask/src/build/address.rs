//! Where the site will be. Its pages lead to each other by relative addresses;
//! only what others read without a page around it must name the whole address:
//! previews of links, canonical addresses and oEmbed.

use std::sync::OnceLock;

use anyhow::{Result, ensure};

/// Where `cargo xtask serve` shows it.
pub const DEFAULT: &str = "http://127.0.0.1:8080/";

static GIVEN: OnceLock<String> = OnceLock::new();

/// Takes the address for all that this process builds.
pub fn take(address: &str) -> Result<()> {
    let address = checked(address)?;
    // Only the command line gives one.
    let _ = GIVEN.set(address);
    Ok(())
}

/// The address of the site, with a slash at its end.
pub fn get() -> &'static str {
    GIVEN.get().map_or(DEFAULT, String::as_str)
}

fn checked(address: &str) -> Result<String> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    ensure!(
        rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')),
        "the address of the site begins with https:// and a host: not `{address}`"
    );
    let is_plain = |sign: char| sign.is_ascii_graphic() && !"?#\"'<>&\\`{|}^".contains(sign);
    ensure!(
        address.chars().all(is_plain),
        "an address of the site has no query, no quotes and no spaces: not `{address}`"
    );
    let slash = if address.ends_with('/') { "" } else { "/" };
    Ok(format!("{address}{slash}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_folder_on_a_host() {
        for (given, taken) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/a/b/", "https://example.org/a/b/"),
            (DEFAULT, DEFAULT),
        ] {
            assert_eq!(checked(given).ok().as_deref(), Some(taken));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for given in [
            "",
            "example.org",
            "/folder/",
            "https://",
            "https:///folder/",
            "ftp://example.org/",
            "https://example.org/?a=b",
            "https://example.org/#a",
            "https://example.org/\"",
            "https://example.org/a b",
        ] {
            assert!(checked(given).is_err(), "{given}");
        }
    }
}
