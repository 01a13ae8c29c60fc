//! What stands in the form.

use super::choice::{Choice, Theme};
use super::pasted;
use super::shared::Shared;
use super::site::root;
use super::tokens;
use crate::browser::dom;
use leptos::prelude::*;
use said::language::Language;
use said::pages::{Part, What};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What was wrong in a field, and which.
pub struct Faults {
    /// In the link that was pasted. `None` if it is right.
    pub link: Option<String>,
    /// In the tokens of a theme. `None` if they are right.
    pub tokens: Option<String>,
}

/// The field of a link.
pub const LINK: &str = "pasted";

/// The field of a theme's tokens.
pub const TOKENS: &str = "tokens";

/// What the reader chose; `name` is that of the page or part. What is wrong in a field leaves out only that field;
/// a scenario that cannot be is passed over for the last that could.
/// Returns `None` if nothing has that name.
pub fn choice(name: &str, shared: Shared) -> Option<(Choice<'_>, Faults)> {
    let what = What::of(name)?;
    let page = shared.language;
    let language = match value("language").as_str() {
        "en" => Language::En,
        _ => Language::Nl,
    };
    let typed = value(LINK);
    let (scenario, link) = match typed.trim() {
        "" => (shared.opened.get_value(), None),
        typed => match pasted::scenario(typed, page) {
            Ok(scenario) => (scenario, None),
            Err(fault) => (shared.scenario.get_untracked(), Some(fault)),
        },
    };
    let (tokens, token_fault) = match tokens::encoded(&value(TOKENS), page) {
        Ok(tokens) => (tokens, None),
        Err(fault) => (String::new(), Some(fault)),
    };
    let choice = Choice {
        what,
        claimed: match what {
            What::Part(Part::Claim(id)) => shared.claimed(id, language),
            What::Page(_) | What::Part(_) => None,
        },
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
    let Some(field) = dom::by_id(id) else {
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
    dom::by_id(id).is_some_and(|field| field.unchecked_into::<HtmlInputElement>().checked())
}

/// The address of the site's root, as this page is reached.
pub fn site() -> String {
    let location = window().location();
    let parts = [location.origin(), location.pathname()].map(Result::unwrap_or_default);
    root(&parts.concat()).to_owned()
}
