//! What stands in the form.

use super::choice::{Choice, Claimed, Theme};
use super::site::root;
use super::what::What;
use super::{pasted, tokens};
use crate::browser::dom;
use crate::browser::page;
use said::language::Language;
use solidarity_core::Scenario;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Scenarios to go back to.
#[derive(Clone)]
pub struct Held {
    /// The one that the page was opened with.
    pub opened: Scenario,
    /// The last that could be.
    pub last: Scenario,
}

/// What was wrong in a field, and which.
pub struct Faults {
    pub link: Option<String>,
    pub tokens: Option<String>,
}

/// The names of the fields.
pub const LINK: &str = "pasted";
pub const TOKENS: &str = "tokens";

/// What the reader chose. What is wrong in a field leaves out only that field;
/// a scenario that cannot be is passed over for the last that could.
pub fn choice<'a>(name: &'a str, held: &Held) -> Option<(Choice<'a>, Faults)> {
    let what = What::of(name)?;
    let page = page::language();
    let language = match value("language").as_str() {
        "en" => Language::En,
        _ => Language::Nl,
    };
    let typed = value(LINK);
    let (scenario, link) = match typed.trim() {
        "" => (held.opened.clone(), None),
        typed => match pasted::scenario(typed, page) {
            Ok(scenario) => (scenario, None),
            Err(fault) => (held.last.clone(), Some(fault)),
        },
    };
    let (tokens, token_fault) = match tokens::encoded(&value(TOKENS), page) {
        Ok(tokens) => (tokens, None),
        Err(fault) => (String::new(), Some(fault)),
    };
    let choice = Choice {
        what,
        claimed: claimed(language),
        language,
        is_frozen: value("edition") == "frozen",
        cites_live: is_checked("cites-live"),
        theme: Theme::of(&value("theme")),
        tokens,
        scenario,
    };
    let faults = Faults {
        link,
        tokens: token_fault,
    };
    Some((choice, faults))
}

/// What stands in a field.
pub fn value(id: &str) -> String {
    let Some(field) = field(id) else {
        return String::new();
    };
    let field = match field.dyn_into::<HtmlSelectElement>() {
        Ok(select) => return select.value(),
        Err(field) => field,
    };
    match field.dyn_into::<HtmlTextAreaElement>() {
        Ok(area) => area.value(),
        Err(field) => field.unchecked_into::<HtmlInputElement>().value(),
    }
}

fn is_checked(id: &str) -> bool {
    field(id).is_some_and(|field| field.unchecked_into::<HtmlInputElement>().checked())
}

/// An element of the page.
pub fn field(id: &str) -> Option<Element> {
    dom::document()?.get_element_by_id(id)
}

/// The texts of the claim that is chosen, if one is: they stand in its option.
fn claimed(language: Language) -> Option<Claimed> {
    let chosen = field("what")?.unchecked_into::<HtmlSelectElement>();
    let option = chosen.selected_options().item(0)?;
    let text =
        |part: &str| option.get_attribute(&["data-", part, language.of("-nl", "-en")].concat());
    Some(Claimed {
        claim: text("claim")?,
        verdict: text("verdict")?,
        answer: text("answer")?,
    })
}

/// The address of the site's root, as this page is reached.
pub fn site() -> String {
    let location = dom::window().map(|window| window.location());
    let parts = location.map(|location| [location.origin(), location.pathname()]);
    let parts = parts.map(|parts| parts.map(Result::unwrap_or_default));
    let page = parts.map(|parts| parts.concat()).unwrap_or_default();
    root(&page).to_owned()
}
