//! What every part says: what its page says, and no more.

use crate::page::Prerendered;
use crate::read::{pages, text};
use said::pages::Part;
use solidarity_core::claims;
use std::collections::BTreeSet;

fn parts() -> impl Iterator<Item = &'static Prerendered> {
    pages().iter().filter(|page| page.oembed.is_some())
}

fn main(page: &Prerendered) -> &str {
    let (_, rest) = page
        .body
        .split_once("<main id=\"content\">")
        .unwrap_or_default();
    rest.split_once("</main>").unwrap_or_default().0
}

#[test]
fn there_is_a_page_for_each_part_and_each_claim_in_both_languages() {
    let paths: BTreeSet<_> = parts().map(Prerendered::path).collect();
    let names = Part::NAMED.iter().map(|part| part.name());
    let claims = claims::claims(claims::Language::Nl);
    let claims = claims.iter().map(|claim| format!("claim/{}", claim.id));
    for name in names.chain(claims) {
        for path in [format!("embed/{name}/"), format!("en/embed/{name}/")] {
            assert!(paths.contains(path.as_str()), "{path}");
        }
    }
    assert_eq!(paths.len(), 2 * (Part::NAMED.len() + claims::COUNT));
}

#[test]
fn a_part_says_what_its_page_says() {
    let wholes: Vec<_> = pages()
        .iter()
        .filter(|page| page.oembed.is_none())
        .collect();
    let wholes: Vec<_> = wholes.iter().map(|page| text(&page.body)).collect();
    for part in parts() {
        // What stands around a claim's article stands elsewhere on its page.
        let main = main(part);
        let at = main
            .find("<article")
            .or_else(|| main.find("<section"))
            .unwrap_or_default();
        let main = main.get(at..).unwrap_or_default();
        // The card and the balance stand apart on the page, and together in their part.
        let said = main.split("<section").map(text);
        let said: Vec<_> = said.filter(|said| !said.is_empty()).collect();
        assert!(said.concat().len() > 80, "{}", part.path());
        for said in said {
            assert!(
                wholes.iter().any(|whole| whole.contains(&said)),
                "{}: {said}",
                part.path()
            );
        }
    }
}

#[test]
fn every_link_of_a_part_stays_in_it_or_opens_outside() {
    for part in parts() {
        for link in part.body.split("<a ").skip(1) {
            let link = link.split_once('>').unwrap_or_default().0;
            let is_inside = link.contains("href=\"#") || link.contains("href=\"?");
            let is_outside = link.contains("target=\"_blank\"");
            let is_moving = !link.contains("href=");
            assert!(
                is_inside || is_outside || is_moving,
                "{}: {link}",
                part.path()
            );
        }
    }
}

#[test]
fn a_frozen_page_names_its_edition_and_leads_back() {
    let edition = solidarity_core::editions().last().copied();
    let edition = edition.unwrap_or_default();
    assert!(!edition.is_empty());
    for page in pages() {
        let said = page.frozen();
        assert!(said.contains(edition), "{said}");
        let depth = page.path().matches('/').count();
        let way = format!("href=\"{}{}\"", "../".repeat(depth + 1), page.path());
        assert!(said.contains(&way), "{said}");
    }
}
