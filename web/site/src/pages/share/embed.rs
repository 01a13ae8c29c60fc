//! The codes with which others show a part in their pages, and a preview.

use super::{heading, text};
use crate::draw::teller::Teller;
use crate::pages::story as sections;
use crate::place::SHARE;
use app::share::choice::{Choice, Claimed};
use app::share::outcome::Outcome;
use app::share::what::{PARTS, Part, What};
use app::share::{cite, embed};
use leptos::prelude::*;
use said::texts::share::Texts;
use std::collections::BTreeSet;

/// The theme's tokens stand there, and nowhere else.
const TOKENS: &str = include_str!("../../../../style/tokens.css");

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
        .src(SHARE.way_to(teller.language, &first))
        .title(made.frame_title.clone())
        .attr("loading", "lazy");
    let inside = view! {
        <p class="nl-paragraph">{own.intro}</p>
        <p class="nl-paragraph" id="embed-note">{made.note.clone()}</p>
        {code("iframe", own.iframe, own.iframe_note, &made.iframe)}
        {tokens(texts)}
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

/// The field for tokens of another theme.
fn tokens(texts: &'static Texts) -> AnyView {
    let own = &texts.embed;
    let names = names().map(|name| view! { <li><code>{name}</code></li> });
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

/// The design system's basis, which a part follows where a page sets it.
const PART: &str = include_str!("../../../../scripts/part.js");

/// The tokens of the theme, and those that it follows, each once.
fn names() -> impl Iterator<Item = &'static str> {
    let basis = PART.split('"').filter(|name| name.starts_with("--basis-"));
    let light = TOKENS.split("@media").next().unwrap_or_default();
    let lines = light.lines().map(str::trim);
    let own = lines.filter_map(|line| {
        let (name, _) = line.split_once(':')?;
        name.starts_with("--").then_some(name)
    });
    let mut named = BTreeSet::new();
    own.chain(basis).filter(move |name| named.insert(*name))
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
        let way = SHARE.way_to(teller.language, &part.path(teller.language));
        view! {
            <li>
                <a class="nl-link" href=way>{cite::part_title(&choice, part)}</a>
                <pre class="code">{embed::iframe(&choice, root)}</pre>
            </li>
        }
    };
    let parts = PARTS.map(|part| entry(part, None));
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

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn every_token_is_named_once() {
        let mut all: Vec<_> = names().collect();
        for name in [
            "--paper",
            "--nl-link-color",
            "--basis-color-default-bg-document",
            "--basis-text-font-family-default",
        ] {
            assert!(all.contains(&name), "{name}");
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
