//! A claim as a sentence to cite, with one press.

use super::page::{self, Shown};
use super::vintage;
use crate::browser::{clipboard, clock};
use leptos::prelude::*;
use said::dates;
use said::fill::fill;
use said::language::Language;
use said::texts::desk as words;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::Element;

/// Copies the claim whose button was pressed, wherever the button stands.
pub fn listen(language: Language) {
    let pressed: Closure<dyn Fn(web_sys::Event)> = Closure::new(move |event: web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let button = target.and_then(|target: Element| target.closest(".copy").ok().flatten());
        if let Some(button) = button {
            copy(button, language);
        }
    });
    // For as long as the page lives. Only a page without events could refuse.
    let _ = document()
        .add_event_listener_with_callback("click", pressed.into_js_value().unchecked_ref());
}

fn copy(button: Element, language: Language) {
    let id = button.get_attribute("data-claim").or_else(|| {
        let around = button.closest("article.claim").ok()??;
        Some(around.id())
    });
    let Some(shown) = id.and_then(|id| page::claim(&id)) else {
        return;
    };
    let today = dates::written(&clock::today(), language).unwrap_or_default();
    let sentence = sentence(&shown, &address(&shown.id), &today, language);
    leptos::task::spawn_local(async move {
        let words = &words::words(language).copy;
        let told = if clipboard::write(&sentence).await {
            words.copied.to_owned()
        } else {
            [words.by_hand, " ", &sentence].concat()
        };
        tell(&button, &told);
    });
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

/// Where the claim can be read, without the scenario of this reader.
fn address(id: &str) -> String {
    let location = window().location();
    let parts = [location.origin(), location.pathname()].map(Result::unwrap_or_default);
    [parts.concat().as_str(), "#", id].concat()
}

fn sentence(shown: &Shown, address: &str, today: &str, language: Language) -> String {
    let words = &words::words(language).copy;
    let Shown {
        claim,
        verdict,
        says,
        figure,
        sources,
        ..
    } = shown;
    let data = vintage::told(today, language);
    fill(
        words.sentence,
        &[claim, verdict, says, figure, sources, &data, address],
    )
}
