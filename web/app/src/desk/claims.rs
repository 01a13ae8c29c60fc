//! The claims by the rules of the scenario. With one of the rules switched off their
//! verdicts may be others than those that the build drew.

use crate::browser::dom;
use crate::claim::{claim, place, row};
use crate::state::State;
use leptos::mount::mount_to;
use leptos::prelude::*;
use said::language::Language;
use solidarity_core::Rules;
use solidarity_core::claims::{Claim, Grounds, assess};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A claim as a row of a list.
const ROW: &str = "details.row";

/// All claims, in the language of the page; worked out once they are first needed,
/// and anew when a rule is switched.
pub fn of(state: State) -> Memo<Vec<Claim>> {
    let rules = rules(state);
    Memo::new(move |_| {
        let grounds = Grounds {
            rules: rules.get(),
            ..Grounds::default()
        };
        let assessed = assess(&grounds);
        assessed
            .iter()
            .map(|each| each.tell(state.language))
            .collect()
    })
}

fn rules(state: State) -> Memo<Rules> {
    Memo::new(move |_| state.settled(|now| now.scenario.rules))
}

/// Draws the claims of the page again once a rule is switched off, and says that it
/// is. As long as none is, what the build drew is right.
pub fn draw_again(state: State, claims: Memo<Vec<Claim>>) {
    let rules = rules(state);
    Effect::new(move |is_drawn: Option<bool>| {
        let is_off = rules.get() != Rules::default();
        let is_drawn = is_drawn.unwrap_or_default();
        if is_off && !is_drawn {
            take_over(claims, state.language);
        }
        if let Some(note) = dom::by_id("rule-off") {
            // This attribute can always be set.
            let _ = note.toggle_attribute_with_force("hidden", !is_off);
        }
        is_off || is_drawn
    });
}

/// From here on the claims on the page are these.
fn take_over(claims: Memo<Vec<Claim>>, language: Language) {
    for (at, each) in claims.read_untracked().iter().enumerate() {
        let article = dom::by_id(&place(each.id)).and_then(|article| article.dyn_into().ok());
        let article: Option<HtmlElement> = article;
        if let Some(article) = article {
            // In a list it stays a row, open or not as the reader left it.
            let row_of = |article: &HtmlElement| article.query_selector(ROW).ok().flatten();
            let before = row_of(&article);
            let draw = if before.is_some() { row } else { claim };
            article.set_text_content(None);
            let drawn = move || claims.read().get(at).map(|each| draw(each, language));
            mount_to(article.clone(), move || drawn).forget();
            let was_open = before.is_some_and(|row| row.has_attribute("open"));
            if let Some(row) = row_of(&article).filter(|_| was_open) {
                // This attribute can always be set.
                let _ = row.set_attribute("open", "");
            }
        }
    }
}
