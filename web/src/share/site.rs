//! Where the site is, and which edition of it this is.

use solidarity_core::editions;

/// The edition of the data, which is also the folder of the frozen pages without
/// its slash.
pub fn edition() -> &'static str {
    editions().last().copied().unwrap_or_default()
}

/// The root of the site, by the address of this page without query and fragment.
pub fn root(page: &str) -> &str {
    let page = page.strip_suffix("index.html").unwrap_or(page);
    let own = ["en/share/", "delen/"];
    let root = own.iter().find_map(|own| page.strip_suffix(own));
    let root = root.unwrap_or(page);
    // A frozen page stands in the folder of its edition.
    let frozen = root.strip_suffix([edition(), "/"].concat().as_str());
    frozen.unwrap_or(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_from_every_form_of_the_page() {
        for page in [
            "https://a.nl/b/delen/",
            "https://a.nl/b/en/share/",
            "https://a.nl/b/en/share/index.html",
            &format!("https://a.nl/b/{}/delen/", edition()),
        ] {
            assert_eq!(root(page), "https://a.nl/b/", "{page}");
        }
    }
}
