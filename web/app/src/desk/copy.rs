//! A claim as a sentence to cite, with one press.

use super::vintage;
use crate::browser::{clipboard, clock, dom};
use crate::claim::{self, cited, place};
use leptos::prelude::*;
use said::dates;
use said::fill::fill;
use said::language::Language;
use said::pages::{Address, Page};
use said::subject::Subject;
use said::texts::desk as words;
use solidarity_core::claims::Claim;
use web_sys::Element;

/// Copies the claim whose button is pressed, wherever the button stands.
pub fn listen(language: Language, claims: Memo<Vec<Claim>>) {
    dom::listen("click", move |target| {
        if let Some(button) = target.closest(".copy").ok().flatten() {
            copy(button, claims, language);
        }
    });
}

fn copy(button: Element, claims: Memo<Vec<Claim>>, language: Language) -> Option<()> {
    let named = button.get_attribute("data-claim");
    let around = || Some(button.closest("article.claim").ok()??.id());
    let id = named.or_else(around)?;
    let address = address(&id, language);
    let today = dates::written(&clock::today(), language).unwrap_or_default();
    let sentence = claims.with_untracked(|claims| {
        let claim = claims.iter().find(|claim| place(claim.id) == id)?;
        Some(sentence(claim, &address, &today, language))
    })?;
    leptos::task::spawn_local(async move {
        let words = &words::words(language).copy;
        let told = if clipboard::write(&sentence).await {
            words.copied.to_owned()
        } else {
            [words.by_hand, " ", &sentence].concat()
        };
        tell(&button, &told);
    });
    Some(())
}

/// Says it beside the button, aloud too.
fn tell(button: &Element, told: &str) {
    let beside = button
        .next_element_sibling()
        .filter(|next| next.class_name() == "copied");
    let beside = beside.or_else(|| {
        let line = document().create_element("p").ok()?;
        line.set_class_name("copied");
        line.set_attribute("role", "status").ok()?;
        button.insert_adjacent_element("afterend", &line).ok()?
    });
    if let Some(line) = beside {
        line.set_text_content(Some(told));
    }
}

/// Where the claim can be read, without the scenario of this reader: where it stands on
/// this page, or else on that of the claims.
fn address(id: &str, language: Language) -> String {
    let location = window().location();
    let here = location.href().unwrap_or_default();
    let here = here.split(['?', '#']).next().unwrap_or_default();
    let path = if dom::by_id(id).is_some() {
        String::new()
    } else {
        let of = |page| Address::of_page(page, Subject::netherlands());
        of(Page::Story).way_to(language, of(Page::Claims).path(language))
    };
    let whole = web_sys::Url::new_with_base(&[&path, "#", id].concat(), here);
    whole.map(|whole| whole.href()).unwrap_or_default()
}

fn sentence(claim: &Claim, address: &str, today: &str, language: Language) -> String {
    let verdict = claim::words(language).verdict(claim.verdict);
    let data = vintage::told(today, language);
    let parts = [
        &claim.heading().to_string(),
        verdict,
        &claim.answer.to_string(),
        &claim.figure.to_string(),
        &sources(claim, language),
        &data,
        address,
    ];
    fill(words::words(language).copy.sentence, &parts)
}

/// What the reasons rest on, each source once.
fn sources(claim: &Claim, language: Language) -> String {
    let citations = claim.reasons.iter().flat_map(|reason| &reason.citations);
    let mut named: Vec<String> = Vec::new();
    for citation in citations {
        let name = cited(citation, language).name;
        if !named.contains(&name) {
            named.push(name);
        }
    }
    named.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use solidarity_core::claims::claims;

    #[test]
    fn a_sentence_has_all_that_a_reader_needs_to_cite_it() {
        for language in [Language::Nl, Language::En] {
            for claim in claims(language) {
                let address = ["https://a.nl/#", &place(claim.id)].concat();
                let sentence = sentence(&claim, &address, "today", language);
                let [heading, answer, figure] =
                    [claim.heading(), &claim.answer, &claim.figure].map(ToString::to_string);
                for part in [&heading, &answer, &figure, "today"] {
                    assert!(sentence.contains(part), "{part}: {sentence}");
                }
                assert!(!sources(&claim, language).is_empty(), "{}", claim.id);
                assert!(sentence.ends_with(&address), "{sentence}");
            }
        }
    }
}
