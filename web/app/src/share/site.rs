//! Where the site is, and by which edition of the data it is cited.

use said::cycle;
use said::language::Language;
use said::pages::Page;
use solidarity_core::{Cycle, editions};

/// The edition of the data by which what the site tells is cited, which is also the
/// folder of the frozen pages without its slash. Where a later edition only brings
/// another cycle, this is still the one that all figures shown are of.
#[must_use]
pub fn edition() -> &'static str {
    cycle::told().edition()
}

/// The day on which that edition was published, as `2026-10-06`.
#[must_use]
pub fn published() -> &'static str {
    let cycle = edition().split_once('-').and_then(|(id, version)| {
        let version = version.parse().ok()?;
        Cycle::version(id, version).ok()
    });
    cycle.map_or("", |cycle| cycle.vintage().published)
}

/// The root of the site, by the address of this page without query and fragment.
#[must_use]
pub fn root(page: &str) -> &str {
    let page = page.strip_suffix("index.html").unwrap_or(page);
    let own = [Language::En, Language::Nl].map(|language| Page::Share.path("", language));
    let root = own.iter().find_map(|own| page.strip_suffix(own.as_str()));
    let root = root.unwrap_or(page);
    // A frozen page stands in the folder of an edition.
    let mut frozen = editions().iter().filter_map(|edition| {
        let folder = [*edition, "/"].concat();
        root.strip_suffix(folder.as_str())
    });
    frozen.next().unwrap_or(root)
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
        ] {
            assert_eq!(root(page), "https://a.nl/b/", "{page}");
        }
        for edition in editions() {
            let page = format!("https://a.nl/b/{edition}/delen/");
            assert_eq!(root(&page), "https://a.nl/b/", "{page}");
        }
    }
}
