//! Shows what the reader chose, at each change of the form.

use super::form::{self, Faults, Held, LINK, TOKENS, field, value};
use super::made::Made;
use super::{choice::Choice, pasted};
use crate::browser::clock;
use crate::browser::dom;
use crate::browser::page;
use said::cycle;
use said::texts::sharing::said;
use solidarity_core::{Scenario, query::to_query};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, HtmlSelectElement};

thread_local! {
    static HELD: RefCell<Held> = RefCell::new(Held {
        opened: cycle::first_view(),
        last: cycle::first_view(),
    });
}

/// Follows the form from here on; begins with the scenario of the address.
pub fn take_up() {
    rewrite_codes();
    let opened = open();
    if let Some(root) = dom::document().and_then(|document| document.document_element())
        && root.has_attribute("data-frozen")
    {
        // A frozen page begins with what it is.
        if let Some(edition) = field("edition") {
            edition
                .unchecked_into::<HtmlSelectElement>()
                .set_value("frozen");
        }
    }
    show();
    if let Err(fault) = opened {
        tell_fault(LINK, Some(&fault));
    }
    dom::listen("change", |target| {
        if !target.id().is_empty() && show() == Some(true) {
            dom::say(said(page::language()).changed);
        }
    });
    // What is typed shows at once, without a word at each key, and without a page
    // that is fetched for each.
    dom::listen("input", |target| {
        if [LINK, TOKENS].contains(&target.id().as_str()) {
            write();
        }
    });
}

/// The scenario that is shared.
pub fn scenario() -> Scenario {
    HELD.with_borrow(|held| held.last.clone())
}

/// Takes over the scenario of the address.
fn open() -> Result<(), String> {
    let search = dom::window().and_then(|window| window.location().search().ok());
    match search.as_deref() {
        None | Some("") => Ok(()),
        Some(search) => {
            let scenario = pasted::scenario(search, page::language())?;
            HELD.set(Held {
                opened: scenario.clone(),
                last: scenario,
            });
            carry(search);
            Ok(())
        }
    }
}

/// Puts everything in its place, the preview too. Gives whether nothing in the
/// form was wrong.
fn show() -> Option<bool> {
    let (made, is_right) = write()?;
    show_frame(&made);
    Some(is_right)
}

/// Puts all texts in their places. Gives what was made, and whether nothing in the
/// form was wrong.
fn write() -> Option<(Made, bool)> {
    let name = value("what");
    let held = HELD.with_borrow(Held::clone);
    let (choice, faults) = form::choice(&name, &held)?;
    let Faults { link, tokens } = faults;
    let is_right = link.is_none() && tokens.is_none();
    tell_fault(LINK, link.as_deref());
    tell_fault(TOKENS, tokens.as_deref());
    let site = form::site();
    let made = Made::of(&choice, &site, Some(&clock::today()));
    for (id, text) in made.texts() {
        if let Some(place) = field(id) {
            place.set_text_content(Some(text));
        }
    }
    mark_language(&choice);
    show_code(&made);
    if let Some(picture) = field("picture") {
        picture.set_attribute("href", &choice.picture(&site)).ok()?;
    }
    if choice.scenario != held.last {
        keep(&choice.scenario);
        HELD.with_borrow_mut(|held| held.last.clone_from(&choice.scenario));
    }
    Some((made, is_right))
}

/// Texts to share are in the language that was chosen.
fn mark_language(choice: &Choice<'_>) {
    for place in dom::all(".shared") {
        // An attribute of this name can always be set.
        let _ = place.set_attribute("lang", choice.language.of("nl", "en"));
    }
}

fn show_code(made: &Made) -> Option<()> {
    let picture = field("qr")?;
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
fn show_frame(made: &Made) -> Option<()> {
    let frame = field("preview")?;
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
    let line = field(&[id, "-fault"].concat())?;
    // Said once, not at each key.
    if line.text_content().as_deref() != Some(text) {
        line.set_text_content(Some(text));
    }
    let field = field(id)?;
    match fault {
        Some(_) => field.set_attribute("aria-invalid", "true").ok(),
        None => field.remove_attribute("aria-invalid").ok(),
    }
}

/// Keeps the scenario in the address of this page.
fn keep(scenario: &Scenario) -> Option<()> {
    let query = ["?", &to_query(scenario)].concat();
    let history = dom::window()?.history().ok()?;
    let address = Some(query.as_str());
    history
        .replace_state_with_url(&JsValue::NULL, "", address)
        .ok()?;
    carry(&query);
    Some(())
}

/// Takes the scenario along to the page in the other language.
fn carry(query: &str) {
    for link in dom::all(".languages a") {
        let link: HtmlAnchorElement = link.unchecked_into();
        link.set_search(query);
    }
}

/// The codes of all parts name the site by the address that it was built for;
/// here they get the one that it is reached by.
fn rewrite_codes() -> Option<()> {
    let list: Element = field("parts")?;
    let built = list.get_attribute("data-address")?;
    let site = form::site();
    for code in dom::inside(&list, ".code") {
        let text = code.text_content().unwrap_or_default();
        code.set_text_content(Some(&text.replace(&built, &site)));
    }
    Some(())
}
