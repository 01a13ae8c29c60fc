//! All member states together, to be played: what each does, and what comes of it.
//!
//! A Union is played from one that has a name, with what the reader changed in it
//! ([`played`]). The link that says it stands in the state; all else is worked out from
//! it by the core. The build draws the section with the functions of [`shown`], and
//! the same functions write what changed ([`place`]).

pub mod editor;
mod form;
pub mod place;
pub mod played;
pub mod shown;

pub use form::{Deduction, Form};

use crate::live::bind::{attribute, bind, named, on};
use crate::state::State;
use leptos::prelude::*;
use place::{OF, Place};
use played::{Common, Played};
use said::fill::fill;
use said::texts::union::words;
use shown::Shown;
use solidarity_core::union::NamedUnionId;

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
    let link = Memo::new(move |_| state.union.with(|link| Played::read(link)));
    tell_unknown(state, link);
    let played = Memo::new(move |_| {
        let as_chosen = |_| Played::from(NamedUnionId::AsChosen);
        link.get().unwrap_or_else(as_chosen)
    });
    let common = Memo::new(move |_| state.settled(|now| Common::of(&now.scenario)));
    let shown = Memo::new(move |_| played.with(|played| Shown::of(played, common.get())));
    let play = Play {
        state,
        played,
        shown,
        pressed: RwSignal::new(None),
    };
    let (subject, language) = (state.subject, state.language);
    for (name, element) in named("data-live") {
        if let Some(place) = name.strip_prefix(OF).and_then(Place::find) {
            place.bind(shown, subject, language, &element);
        }
    }
    take_up_buttons(play);
    editor::take_up(play);
}

/// Says what in a link this page does not know: every state then does what it chose.
fn tell_unknown(state: State, link: Memo<Result<Played, String>>) {
    Effect::new(move || {
        if let Err(unknown) = link.get() {
            let fault = fill(words(state.language).unknown, &[&unknown]);
            state.address_fault.set(Some(fault));
        }
    });
}

/// Has the buttons play what they say, and show which of them does.
fn take_up_buttons(play: Play) {
    for (name, button) in named("data-plays") {
        if let Some(id) = played::find(&name) {
            let is_played = move || play.played.with(Played::is_as_named) == Some(id);
            bind(&button, vec![attribute("aria-pressed", pressed(is_played))]);
            on(&button, "click", move |_| {
                play.state.play(Played::from(id).write());
                say(play);
            });
        } else if let Some(code) = played::code(&name) {
            let is_open = move || play.pressed.get() == Some(code);
            bind(&button, vec![attribute("aria-pressed", pressed(is_open))]);
            on(&button, "click", move |_| {
                let is_open = play.pressed.get_untracked() == Some(code);
                play.pressed.set((!is_open).then_some(code));
            });
        }
    }
}

fn pressed(is_pressed: impl Fn() -> bool + 'static) -> impl Fn() -> Option<String> + 'static {
    move || Some(is_pressed().to_string())
}

/// Says aloud what came of a change.
fn say(play: Play) {
    let State {
        subject, language, ..
    } = play.state;
    let said = play.shown.with_untracked(|shown| {
        let shown = shown.as_ref()?;
        Some(shown::finding(shown, subject, language))
    });
    play.state.announced.set(said);
}
