//! All member states together, to be played: what each does, and what comes of it.
//!
//! A Union is played from one that has a name, with what the reader changed in it
//! ([`played`]). The link that says it stands in the state; all else is worked out from
//! it by the core. The build draws the section with the functions of [`shown`], and
//! here the same functions write what changed.

pub mod editor;
mod form;
pub mod played;
pub mod shown;

pub use form::{Deduction, Form};

use crate::browser::dom;
use crate::live::bind::{named, on};
use crate::state::State;
use leptos::prelude::*;
use played::Played;
use shown::{OF, Place, Shown};
use web_sys::Element;

/// What a reader plays with.
#[derive(Clone, Copy)]
struct Play {
    state: State,
    played: Memo<Played>,
    /// What is shown of it. `None` if the core cannot settle it.
    shown: Memo<Option<Shown>>,
    /// The state whose choice is open, by its code.
    pressed: RwSignal<Option<&'static str>>,
}

/// Takes up the section, for as long as the page lives.
pub fn open(state: State) {
    let played = Memo::new(move |_| state.union.with(|link| Played::read(link)));
    // Only what all states have in common makes another Union.
    let common = Memo::new(move |_| {
        state.settled(|now| {
            let scenario = &now.scenario;
            (scenario.pool, scenario.reading, scenario.rules)
        })
    });
    let shown = Memo::new(move |_| {
        // Read, and not only tracked: a memo that nobody reads follows nothing.
        common.with(|_| ());
        let scenario = state.now(|now| now.scenario.clone());
        played.with(|played| Shown::of(played, &scenario))
    });
    let pressed = RwSignal::new(None);
    let play = Play {
        state,
        played,
        shown,
        pressed,
    };
    follow(play);
    listen(play);
    editor::take_up(play);
}

/// Has all that is shown follow the Union, in one pass: a change moves most of it.
fn follow(play: Play) {
    let State {
        language, subject, ..
    } = play.state;
    let places = named("data-live").into_iter();
    let places: Vec<(Place, Element)> = places
        .filter_map(|(name, element)| Some((Place::find(name.strip_prefix(OF)?)?, element)))
        .collect();
    Effect::new(move || {
        play.shown.with(|shown| {
            let Some(shown) = shown else { return };
            for (place, element) in &places {
                place.write(shown, subject, language, element);
            }
        });
    });
    Effect::new(move || {
        let pressed = play.pressed.get();
        let from = play.played.with(Played::is_as_named);
        for (name, button) in named("data-plays") {
            let is_pressed = pressed.is_some_and(|code| code == name)
                || from.is_some_and(|id| played::name(id) == name);
            // This attribute can always be set.
            let _ = button.set_attribute("aria-pressed", &is_pressed.to_string());
        }
    });
}

/// Has the buttons play what they say.
fn listen(play: Play) {
    for (name, button) in named("data-plays") {
        if let Some(id) = played::find(&name) {
            on(&button, "click", move |_| {
                play.state.play(Played::from(id).write());
                say(play);
            });
        } else if let Some(code) = played::code(&name) {
            on(&button, "click", move |_| {
                let is_open = play.pressed.get_untracked() == Some(code);
                play.pressed.set((!is_open).then_some(code));
            });
        }
    }
}

/// Says aloud what came of a change.
fn say(play: Play) {
    let said = play.shown.with_untracked(|shown| {
        let shown = shown.as_ref()?;
        Some(shown::finding(
            shown,
            play.state.subject,
            play.state.language,
        ))
    });
    if let Some(said) = said {
        play.state.announced.set(Some(said));
    }
}

/// Shows or hides an element.
fn show(element: &Element, is_shown: bool) {
    // This attribute can always be set and taken away.
    let _ = if is_shown {
        element.remove_attribute("hidden")
    } else {
        element.set_attribute("hidden", "")
    };
}

/// The elements within an element of that id.
fn within(id: &str, selector: &str) -> Vec<Element> {
    dom::by_id(id).map_or_else(Vec::new, |whole| dom::inside(&whole, selector))
}
