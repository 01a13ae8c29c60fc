//! The page to share, which follows its form: at each change it shows what the
//! reader's choice comes to.

use super::form::{self, Faults, LINK, TOKENS, value};
use super::outcome::Outcome;
use super::shared::Shared;
use crate::browser::{self, clock, dom};
use leptos::prelude::*;
use said::language::Language;
use said::texts::sharing::said;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

/// Follows the form from here on; begins with what the address asks for. `fault` is
/// what is wrong with the address.
pub fn follow(shared: Shared, fault: Option<&str>) {
    rewrite_codes();
    if browser::page::is_frozen()
        && let Some(edition) = dom::by_id("edition")
    {
        // A frozen page begins with what it is.
        let edition: HtmlSelectElement = edition.unchecked_into();
        edition.set_value("frozen");
    }
    show(shared);
    if fault.is_some() {
        tell_fault(LINK, fault);
    }
    dom::listen("change", move |target| {
        if !target.id().is_empty() && show(shared) == Some(true) {
            dom::say(said(shared.language).changed);
        }
    });
    // What is typed shows at once, without a word at each key, and without a page
    // that is fetched for each.
    dom::listen("input", move |target| {
        if [LINK, TOKENS].contains(&target.id().as_str()) {
            write(shared);
        }
    });
}

/// Puts everything in its place, the preview too. Gives whether nothing in the
/// form was wrong.
fn show(shared: Shared) -> Option<bool> {
    let (made, is_right) = write(shared)?;
    show_frame(&made);
    Some(is_right)
}

/// Puts all texts in their places. Gives what was made, and whether nothing in the
/// form was wrong.
fn write(shared: Shared) -> Option<(Outcome, bool)> {
    let name = value("what");
    let (choice, faults) = form::choice(&name, shared)?;
    let Faults { link, tokens } = faults;
    let is_right = link.is_none() && tokens.is_none();
    tell_fault(LINK, link.as_deref());
    tell_fault(TOKENS, tokens.as_deref());
    let site = form::site();
    let made = Outcome::of(&choice, &site, Some(&clock::today()));
    for (id, text) in made.texts() {
        if let Some(place) = dom::by_id(id) {
            place.set_text_content(Some(text));
        }
    }
    mark_language(choice.language);
    show_code(&made);
    if let Some(picture) = dom::by_id("picture") {
        picture.set_attribute("href", &choice.picture(&site)).ok()?;
    }
    if shared
        .scenario
        .with_untracked(|last| *last != choice.scenario)
    {
        shared.scenario.set(choice.scenario);
    }
    Some((made, is_right))
}

/// Texts to share are in the language that was chosen.
fn mark_language(language: Language) {
    for place in dom::all(".shared") {
        // An attribute of this name can always be set.
        let _ = place.set_attribute("lang", language.code());
    }
}

fn show_code(made: &Outcome) -> Option<()> {
    let picture = dom::by_id("qr")?;
    let around = picture.parent_element()?;
    let Some(qr) = &made.qr else {
        return around.set_attribute("hidden", "").ok();
    };
    around.remove_attribute("hidden").ok()?;
    picture.set_attribute("viewBox", &qr.view_box()).ok()?;
    let path = dom::inside(&picture, "path").into_iter().next()?;
    path.set_attribute("d", &qr.path()).ok()
}

/// The preview. It is loaded anew only where it is another, and in a frame of its
/// own: another address in the same frame would be a step that the reader has to
/// go back.
fn show_frame(made: &Outcome) -> Option<()> {
    let frame = dom::by_id("preview")?;
    let shown = dom::property(&frame, "src").and_then(|address| address.as_string());
    if shown.as_deref() == Some(&made.frame) {
        return Some(());
    }
    let other: Element = frame.clone_node().ok()?.unchecked_into();
    other.set_attribute("title", &made.frame_title).ok()?;
    other.set_attribute("src", &made.frame).ok()?;
    let around = frame.parent_node()?;
    around.replace_child(&other, &frame).ok()?;
    Some(())
}

/// Says what is wrong in a field; `None` takes it back.
fn tell_fault(id: &str, fault: Option<&str>) -> Option<()> {
    let text = fault.unwrap_or_default();
    let line = dom::by_id(&[id, "-fault"].concat())?;
    // Said once, not at each key.
    if line.text_content().as_deref() != Some(text) {
        line.set_text_content(Some(text));
    }
    let field = dom::by_id(id)?;
    match fault {
        Some(_) => field.set_attribute("aria-invalid", "true").ok(),
        None => field.remove_attribute("aria-invalid").ok(),
    }
}

/// The codes of all parts name the site by the address that it was built for;
/// here they get the one that it is reached by.
fn rewrite_codes() -> Option<()> {
    let list: Element = dom::by_id("parts")?;
    let built = list.get_attribute("data-address")?;
    let site = form::site();
    for code in dom::inside(&list, ".code") {
        let text = code.text_content().unwrap_or_default();
        code.set_text_content(Some(&text.replace(&built, &site)));
    }
    Some(())
}
