//! The search field at the top of the page: results as one types, arrow keys,
//! Enter; a claim answers on the spot.

mod answer;

use super::find::{self, Entry, Index, Kind};
use crate::browser::dom;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use said::fill::fill;
use said::language::Language;
use said::texts::desk as words;
use solidarity_core::claims::Claim;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// As many as a phone shows above its keyboard.
const MOST: usize = 6;

/// What the field shows below it.
#[derive(Clone, PartialEq)]
enum Below {
    Nothing,
    Results,
    /// The claim with this key.
    Answer(String),
}

/// The state of the field.
#[derive(Clone, Copy)]
struct Lookup {
    found: RwSignal<Vec<Entry>>,
    /// Which of them is chosen by the arrow keys.
    chosen: RwSignal<Option<usize>>,
    below: RwSignal<Below>,
    claims: Memo<Vec<Claim>>,
    language: Language,
}

/// Brings the field to life, and shows below it what it finds.
pub fn lookup(
    field: HtmlInputElement,
    language: Language,
    claims: Memo<Vec<Claim>>,
) -> impl IntoView {
    let words = &words::words(language).find;
    let state = Lookup {
        found: RwSignal::new(Vec::new()),
        chosen: RwSignal::new(None),
        below: RwSignal::new(Below::Nothing),
        claims,
        language,
    };
    let has_claims = dom::has_any(".most-asked");
    let shown = has_claims.then(|| claims.get_untracked());
    let entries = find::all(&shown.unwrap_or_default(), language);
    let index = StoredValue::new_local(Index::new(entries, language));
    let search = {
        let field = field.clone();
        move || {
            let typed = field.value();
            let found = index.with_value(|index| {
                let found = index.find(&typed, MOST).into_iter();
                found.cloned().collect::<Vec<_>>()
            });
            state.chosen.set(None);
            state.found.set(found);
            state.below.set(if typed.trim().is_empty() {
                Below::Nothing
            } else {
                Below::Results
            });
        }
    };
    // Typed before the desk was open.
    if !field.value().trim().is_empty() {
        search();
    }
    let typing = window_event_listener(ev::input, {
        let field = field.clone();
        move |event| {
            if event
                .target()
                .is_some_and(|target| target == *field.as_ref())
            {
                search();
            }
        }
    });
    let keys = window_event_listener(ev::keydown, {
        let field = field.clone();
        move |event| {
            if event
                .target()
                .is_some_and(|target| target == *field.as_ref())
            {
                pressed(state, &field, &event);
            }
        }
    });
    // For as long as the page lives.
    std::mem::forget((typing, keys));
    Effect::new(move || {
        let is_open = *state.below.read() == Below::Results && !state.found.read().is_empty();
        // These attributes can always be set.
        let _ = field.set_attribute("aria-expanded", &is_open.to_string());
        let _ = match state.chosen.get().filter(|_| is_open) {
            Some(at) => field.set_attribute("aria-activedescendant", &option_id(at)),
            None => field.remove_attribute("aria-activedescendant"),
        };
    });
    let count = move || match &*state.below.read() {
        Below::Results if state.found.read().is_empty() => words.nothing.to_owned(),
        Below::Results => fill(words.found, &[&state.found.read().len().to_string()]),
        _ => String::new(),
    };
    view! {
        {move || match state.below.get() {
            Below::Nothing => ().into_any(),
            Below::Results => results(state),
            Below::Answer(key) => answer::answer(state, &key),
        }}
        <p class="quiet counted" role="status">{count}</p>
    }
}

fn option_id(at: usize) -> String {
    format!("found-{at}")
}

/// The keys of a combobox.
fn pressed(state: Lookup, field: &HtmlInputElement, event: &KeyboardEvent) {
    let count = state.found.with_untracked(Vec::len);
    let chosen = state.chosen.get_untracked();
    match event.key().as_str() {
        "ArrowDown" if count > 0 => {
            state
                .chosen
                .set(Some(chosen.map_or(0, |at| (at + 1) % count)));
            state.below.set(Below::Results);
        }
        "ArrowUp" if count > 0 => {
            state.chosen.set(Some(
                chosen.map_or(count - 1, |at| (at + count - 1) % count),
            ));
            state.below.set(Below::Results);
        }
        "Enter" => open(state, chosen.unwrap_or_default()),
        "Escape" if state.below.with_untracked(|below| *below != Below::Nothing) => {
            state.below.set(Below::Nothing);
            field.set_value("");
            state.found.set(Vec::new());
        }
        _ => return,
    }
    event.prevent_default();
}

/// Opens a result: a claim answers here, all else opens where it stands.
fn open(state: Lookup, at: usize) {
    let Some(entry) = state.found.with_untracked(|found| found.get(at).cloned()) else {
        return;
    };
    let id = entry.place();
    match entry.kind {
        Kind::Claim => state.below.set(Below::Answer(entry.key)),
        Kind::Term | Kind::Figure => {
            state.below.set(Below::Nothing);
            let panel = dom::by_id(&id).and_then(|panel| panel.dyn_into().ok());
            if let Some(panel) = panel {
                let panel: web_sys::HtmlElement = panel;
                // It fails for a panel that is open already.
                let _ = panel.show_popover();
            }
        }
        Kind::Section => {
            state.below.set(Below::Nothing);
            // A page can always go to a part of itself.
            let _ = window().location().set_hash(&id);
        }
    }
}

fn results(state: Lookup) -> AnyView {
    let words = &words::words(state.language).find;
    let options = state
        .found
        .get()
        .into_iter()
        .enumerate()
        .map(|(at, entry)| {
            let kind = match entry.kind {
                Kind::Claim => words.claim,
                Kind::Term => words.term,
                Kind::Figure => words.figure,
                Kind::Section => words.section,
            };
            view! {
                <li
                    id=option_id(at)
                    role="option"
                    aria-selected=move || (state.chosen.get() == Some(at)).to_string()
                    on:click=move |_| open(state, at)
                >
                    <span>{entry.title}</span>
                    " "
                    <span class="quiet">{kind}</span>
                </li>
            }
        });
    let options = options.collect_view();
    view! { <ul id="found-list" role="listbox" aria-label=words.results>{options}</ul> }.into_any()
}
