//! The template around a page: `index.html`, with everything in its place.

use anyhow::{Context, Result};

use super::head::{self, escaped};
use super::pages::Page;
use super::start::Start;
use crate::base::marks;
use crate::build::{address, hosts};

/// Where a page stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tree {
    /// At the site's root, with today's data.
    Live,
    /// In the folder of its edition, whose data it keeps.
    Frozen,
}

impl Tree {
    /// Its folder at the site's root, with its slash.
    pub fn folder(self, edition: &str) -> String {
        match self {
            Self::Live => String::new(),
            Self::Frozen => format!("{edition}/"),
        }
    }
}

/// The template with everything in its place.
pub fn fill(
    template: &str,
    page: &Page,
    edition: &str,
    tree: Tree,
    start: &Start,
) -> Result<String> {
    // From the top of its tree, as the programs name the files; and from the root.
    let top = page.top();
    let root = match tree {
        Tree::Live => top.clone(),
        Tree::Frozen => format!("{top}/.."),
    };
    let each = |names: &[String], tag: &dyn Fn(&str) -> String| {
        let tags = names.iter().map(|name| tag(&format!("{root}/{name}")));
        tags.collect::<Vec<_>>().join("\n")
    };
    // A part in a frame without an origin reads its style sheets too.
    let is_part = start.styles.iter().any(|style| style.starts_with("part."));
    let crossing = if is_part { " crossorigin" } else { "" };
    let styles = each(&start.styles, &|address| {
        format!("<link rel=\"stylesheet\" href=\"{address}\"{crossing}>")
    });
    let scripts = each(&start.scripts, &|address| {
        format!("<script type=\"module\" src=\"{address}\"></script>")
    });
    let mut preloads = vec![each(&start.scripts, &|address| {
        format!("<link rel=\"modulepreload\" href=\"{address}\">")
    })];
    let modules = std::iter::once(&start.module).chain(&start.parts);
    preloads.extend(modules.map(|name| {
        format!(
            "<link rel=\"preload\" href=\"{root}/{name}\" as=\"fetch\" type=\"application/wasm\" crossorigin>"
        )
    }));
    let [dutch, english] = &page.paths;
    let (frozen_mark, frozen) = match tree {
        Tree::Live => ("", ""),
        Tree::Frozen => (" data-frozen", page.frozen.as_str()),
    };
    let values = [
        ("LANGUAGE", page.language.as_str()),
        ("POLICY", hosts::POLICY),
        ("SUBJECT", &page.subject),
        ("EDITION", edition),
        ("FROZEN_MARK", frozen_mark),
        ("TITLE", &escaped(&page.title)),
        ("DESCRIPTION", &escaped(&page.description)),
        ("DUTCH", dutch),
        ("ENGLISH", english),
        ("STYLES", &styles),
        ("PRELOADS", &preloads.join("\n")),
        ("SCRIPTS", &scripts),
        (
            "SHARED",
            &head::tags(page, address::get(), &tree.folder(edition)),
        ),
        ("ROOT", &root),
        ("TOP", &top),
        ("FROZEN", frozen),
        ("BODY", &page.body),
    ];
    // Nobody reads the indentation, and every reader would get it.
    let lines: Vec<_> = template.lines().map(str::trim_start).collect();
    marks::fill(&lines.join("\n"), &values).context("index.html")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::page::pages::{Preview, Styles};

    fn page(language: &str) -> Page {
        Page {
            language: language.to_owned(),
            paths: [String::new(), "en/".to_owned()],
            styles: Styles::Story,
            opens: None,
            subject: "BE".to_owned(),
            title: "A \"title\"".to_owned(),
            description: "What".to_owned(),
            body: "{{STYLES}}".to_owned(),
            frozen: "<p>kept</p>".to_owned(),
            oembed: None,
            preview: Preview {
                site: "Site".to_owned(),
                title: "A \"title\"".to_owned(),
                alt: "A & b".to_owned(),
                drawn: serde_json::Value::Null,
            },
        }
    }

    fn filled(language: &str, tree: Tree) -> String {
        let start = Start {
            styles: vec!["s.css".to_owned()],
            scripts: vec!["p.js".to_owned()],
            module: "p.wasm".to_owned(),
            parts: vec!["t.wasm".to_owned()],
        };
        let template = include_str!("../../../../index.html");
        fill(template, &page(language), "2026-1", tree, &start).unwrap_or_default()
    }

    #[test]
    fn every_place_of_the_template_is_filled() {
        let nl = filled("nl", Tree::Live);
        for part in [
            "<html lang=\"nl\" data-subject=\"BE\" data-edition=\"2026-1\">",
            "<title>A &quot;title&quot;</title>",
            "href=\"./s.css\"",
            "<link rel=\"preload\" href=\"./p.wasm\"",
            "<link rel=\"preload\" href=\"./t.wasm\"",
            "<body>\n\n{{STYLES}}\n",
        ] {
            assert!(nl.contains(part), "{part} in {nl}");
        }
        assert!(!nl.contains("kept"));
        let en = filled("en", Tree::Live);
        assert!(en.contains("src=\"../p.js\""), "{en}");
        for part in [
            "hreflang=\"nl\" href=\"../\"",
            "rel=\"canonical\" href=\"http://127.0.0.1:8080/en/\">",
            "property=\"og:url\" content=\"http://127.0.0.1:8080/en/\">",
            "property=\"og:image\" content=\"http://127.0.0.1:8080/en/preview.png\">",
            "property=\"og:image:alt\" content=\"A &amp; b\">",
            "property=\"og:title\" content=\"A &quot;title&quot;\">",
            "property=\"og:locale\" content=\"en_GB\">",
        ] {
            assert!(en.contains(part), "{part} in {en}");
        }
    }

    #[test]
    fn a_frozen_page_stays_in_its_tree_and_takes_its_files_from_the_root() {
        let frozen = filled("en", Tree::Frozen);
        for part in [
            "data-edition=\"2026-1\" data-frozen>",
            "<p>kept</p>",
            "rel=\"canonical\" href=\"http://127.0.0.1:8080/2026-1/en/\">",
            "content=\"http://127.0.0.1:8080/2026-1/en/preview.png\">",
            "src=\"../../p.js\"",
            "hreflang=\"nl\" href=\"../\"",
        ] {
            assert!(frozen.contains(part), "{part} in {frozen}");
        }
    }

    #[test]
    fn a_template_that_lacks_a_place_stops_the_build() {
        let start = Start {
            styles: Vec::new(),
            scripts: Vec::new(),
            module: String::new(),
            parts: Vec::new(),
        };
        assert!(fill("{{BODY}}", &page("nl"), "2026-1", Tree::Live, &start).is_err());
    }
}
