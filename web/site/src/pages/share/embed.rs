//! The codes with which others show a part in their pages, and a preview.

use super::{heading, text, tokens};
use crate::draw::sections;
use crate::draw::teller::Teller;
use app::link::Link;
use app::share::choice::{Choice, Claimed};
use app::share::outcome::Outcome;
use app::share::{cite, embed};
use leptos::prelude::*;
use said::pages::{Address, Page, Part, What};
use said::texts::share::Texts;

/// The section.
pub fn section(
    teller: Teller,
    texts: &'static Texts,
    made: &Outcome,
    claims: &[(&'static str, Claimed)],
    root: &str,
) -> AnyView {
    let own = &texts.embed;
    let code = |id, name, note: &'static str, code: &str| {
        view! {
            {heading(name)}
            <p class="nl-paragraph">{note}</p>
            {text(texts, id, name, code, false)}
        }
    };
    let first = Choice::first(teller.language).part().path(teller.language);
    // The one attribute that views do not know.
    let preview = leptos::html::iframe()
        .id("preview")
        .src(way_to(teller, &first))
        .title(made.frame_title.clone())
        .attr("loading", "lazy");
    let inside = view! {
        <p class="nl-paragraph">{own.intro}</p>
        <p class="nl-paragraph" id="embed-note">{made.note.clone()}</p>
        {code("iframe", own.iframe, own.iframe_note, &made.iframe)}
        {theme(texts)}
        {code("element", own.element, own.element_note, &made.element)}
        {code("oembed", own.oembed, own.oembed_note, &made.oembed)}
        <div class="no-print">
            {heading(own.preview)}
            {preview}
        </div>
        {parts(teller, texts, claims, root)}
    };
    sections::section(teller, "embed", own.title, inside.into_any())
}

/// The way from this page to a path from the site's root.
fn way_to(teller: Teller, path: &str) -> String {
    let here = Address::of_page(Page::Share, teller.subject);
    here.way_to(teller.language, path)
}

/// The field for tokens of another theme.
fn theme(texts: &'static Texts) -> AnyView {
    let own = &texts.embed;
    let names = tokens::OWN.into_iter().chain(tokens::BASIS);
    let names = names.map(|name| view! { <li><code>{name}</code></li> });
    view! {
        <div class="needs-tools control">
            <label for="tokens">{own.tokens}</label>
            <textarea
                id="tokens"
                rows="4"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="tokens-note tokens-fault"
            ></textarea>
            <p class="fault" role="status" id="tokens-fault"></p>
            <p class="quiet" id="tokens-note">{own.tokens_note}</p>
            <details>
                <summary>{own.tokens_known}</summary>
                <ul class="names-of-tokens">{names.collect_view()}</ul>
            </details>
        </div>
    }
    .into_any()
}

/// Every part with its code, for those without the program.
fn parts(
    teller: Teller,
    texts: &'static Texts,
    claims: &[(&'static str, Claimed)],
    root: &str,
) -> AnyView {
    let entry = |part: Part<'static>, claimed| {
        let choice = Choice {
            what: What::Part(part),
            claimed,
            ..Choice::first(teller.language)
        };
        let way = way_to(teller, &part.path(teller.language));
        view! {
            <li>
                {Link::to(way).around(cite::part_title(&choice, part))}
                <pre class="code">{embed::iframe(&choice, root)}</pre>
            </li>
        }
    };
    let parts = Part::NAMED.iter().map(|part| entry(*part, None));
    let parts = parts.collect_view();
    let claims = claims
        .iter()
        .map(|(id, claimed)| entry(Part::Claim(id), Some(claimed.clone())));
    let claims = claims.collect_view();
    view! {
        <details>
            <summary>{texts.embed.parts}</summary>
            <p class="nl-paragraph">{texts.embed.parts_intro}</p>
            <ul class="parts" id="parts" data-address=root.to_owned()>{parts} {claims}</ul>
        </details>
    }
    .into_any()
}
