//! The page to share, cite and embed. It stands with the first choice: the whole
//! story, live, in its language.

mod embed;
mod form;
#[cfg(test)]
mod tests;
mod tokens;

use super::frame;
use crate::draw::sections::section;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use app::share::choice::{Choice, Claimed};
use app::share::outcome::Outcome;
use leptos::prelude::*;
use said::language::{Language, capital};
use said::pages::Page;
use said::texts::share::{self as texts, Texts};
use solidarity_core::claims;

/// Tells the prerenderer where the site will be found: addresses that others
/// copy have to be whole. Set by the build.
const ADDRESS: &str = "SITE_ADDRESS";

/// Where a site is that was built for nowhere in particular.
const HERE: &str = "http://127.0.0.1:8080/";

/// The address of the site; ends with a slash.
fn address() -> String {
    std::env::var(ADDRESS).unwrap_or_else(|_| HERE.to_owned())
}

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = texts::texts(teller.language);
    let root = address();
    let made = Outcome::of(&Choice::first(teller.language), &root, None);
    let claims = claims(teller.language);
    let inside = view! {
        {form::section(teller, &texts.choose, &claims)}
        {link(teller, texts, &made)}
        {cite(teller, texts, &made)}
        {code(teller, texts, &made)}
        {table(teller, texts)}
        {embed::section(teller, texts, &made, &claims, &root)}
    };
    frame::page(teller, Page::Share, &texts.titles, inside.into_any())
}

/// What is shared of each claim, by the claim's name in links.
fn claims(language: Language) -> Vec<(&'static str, Claimed)> {
    let all = claims::claims(language);
    let told = all.iter();
    told.map(|claim| (claim.id, Claimed::of(claim, language)))
        .collect()
}

/// A text to take over, and the button that copies it. `shared`: it is in the
/// language that the reader chose.
fn text(texts: &Texts, id: &'static str, name: &'static str, text: &str, shared: bool) -> AnyView {
    let class = if shared { "code shared" } else { "code" };
    view! {
        <pre class=class id=id>{text.to_owned()}</pre>
        {copies(texts, id, name)}
    }
    .into_any()
}

/// The button that copies the text of a place.
fn copies(texts: &Texts, id: &'static str, name: &'static str) -> AnyView {
    view! {
        <p class="actions needs-tools">
            <button type="button" class="nl-button" data-copies=id data-name=name>
                {texts.copy} " " {name}
            </button>
        </p>
    }
    .into_any()
}

fn heading(name: &str) -> AnyView {
    // These two begin small wherever they stand.
    let is_small = name.starts_with("iframe") || name.starts_with("oEmbed");
    let name = name.to_owned();
    let name = if is_small { name } else { capital(name) };
    view! { <h3 class="nl-heading nl-heading--level-3">{name}</h3> }.into_any()
}

fn link(teller: Teller, texts: &'static Texts, made: &Outcome) -> AnyView {
    let own = &texts.link;
    let inside = view! {
        {heading(own.address)}
        {text(texts, "link-text", own.address, &made.link, false)}
        {heading(own.sentence)}
        {text(texts, "sentence", own.sentence, &made.sentence, true)}
        <p class="actions needs-tools">
            <button type="button" class="nl-button" id="copy-picture">{own.picture}</button>
            // Shown where the browser cannot copy it.
            <a class="nl-link" id="picture" href="../preview.png" download="" hidden>
                {own.save_picture}
            </a>
        </p>
        <p class="actions needs-tools">
            <button type="button" class="nl-button" id="share-it" hidden>{own.share}</button>
        </p>
    };
    section(teller, "link", own.title, inside.into_any())
}

fn cite(teller: Teller, texts: &'static Texts, made: &Outcome) -> AnyView {
    let own = &texts.cite;
    let saves = |kind: &'static str| {
        view! {
            <p class="actions needs-tools">
                <button type="button" class="nl-button" data-saves=kind>
                    {texts.save} " ." {kind}
                </button>
            </p>
        }
    };
    let inside = view! {
        <p class="nl-paragraph">{own.intro}</p>
        <p class="needs-tools tick">
            <input type="checkbox" id="cites-live" />
            <label for="cites-live">{own.live}</label>
        </p>
        {heading(own.plain)}
        {text(texts, "plain", own.plain, &made.plain, true)}
        {heading("BibTeX")}
        {text(texts, "bibtex", "BibTeX", &made.bibtex, true)}
        {saves("bib")}
        {heading("RIS")}
        {text(texts, "ris", "RIS", &made.ris, true)}
        {saves("ris")}
    };
    section(teller, "cite", own.title, inside.into_any())
}

fn code(teller: Teller, texts: &'static Texts, made: &Outcome) -> AnyView {
    let own = &texts.qr;
    let (view_box, path) = made
        .qr
        .as_ref()
        .map(|qr| (qr.view_box(), qr.path()))
        .unwrap_or_default();
    let saves = ["svg", "png"].map(|kind| {
        view! {
            <button type="button" class="nl-button" data-saves=kind>
                {texts.save} " " {kind.to_ascii_uppercase()}
            </button>
        }
    });
    let inside = view! {
        <p class="nl-paragraph">{own.intro}</p>
        <p class="fault" role="status" id="no-qr">{made.no_qr}</p>
        <div class="qr">
            <svg id="qr" viewBox=view_box role="img" aria-label=own.label>
                <rect width="100%" height="100%" fill="#fff"></rect>
                <path d=path fill="#000"></path>
            </svg>
            <p class="actions needs-tools">{saves}</p>
        </div>
    };
    section(teller, "qr-code", own.title, inside.into_any())
}

/// Nothing stands there but the way to the file, which the program makes.
fn table(teller: Teller, texts: &'static Texts) -> AnyView {
    let own = &texts.table;
    let kinds = [("csv", own.points), ("csv-commas", own.commas)];
    let saves = kinds.map(|(kind, name)| {
        view! {
            <button type="button" class="nl-button" data-saves=kind>{texts.save} " " {name}</button>
        }
    });
    let inside = view! {
        <p class="nl-paragraph">{own.intro}</p>
        <p class="nl-paragraph still">{texts.choose.needs_program}</p>
        <p class="actions needs-tools">{saves}</p>
    };
    section(teller, "table", own.title, inside.into_any())
}
