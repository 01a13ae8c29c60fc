//! The choice of one state, below the map: it opens at the state's tile.

use super::form::{Deduction, Form};
use super::played::{Change, benefits};
use super::{Play, say};
use crate::browser::dom;
use crate::live::bind::{attribute, bind, checked, on, text};
use leptos::prelude::*;
use said::fill::fill;
use said::subject::Subject;
use said::texts::union::words;
use web_sys::Element;

/// Its `id` in the page.
pub const EDITOR: &str = "union-choice";

/// The name of its question what the state does.
pub const FORM: &str = "union-form";

/// The name of its question what is deducted.
pub const DEDUCTION: &str = "union-deduction";

/// Has the choice follow the state whose tile was pressed, and the Union follow the
/// choice.
pub(super) fn take_up(play: Play) {
    let Some(editor) = dom::by_id(EDITOR) else {
        return;
    };
    let is_closed = move || play.pressed.get().is_none().then(String::new);
    bind(&editor, vec![attribute("hidden", is_closed)]);
    let language = play.state.language;
    let asked = move || {
        let state = Subject::of(play.pressed.get()?)?;
        Some(fill(words(language).choose, &[state.name(language)]))
    };
    for legend in dom::inside(&editor, "legend.asked") {
        bind(&legend, vec![text(asked)]);
    }
    for radio in dom::inside(&editor, "input") {
        let word = radio.get_attribute("value").unwrap_or_default();
        if let Some(form) = Form::find(&word) {
            offer_form(play, &radio, form);
        } else if let Some(deduction) = Deduction::find(&word) {
            let is_chosen = move || chosen(play).is_some_and(|(_, now)| now == deduction);
            bind(&radio, vec![checked(is_chosen)]);
            choose_at(
                play,
                &radio,
                Change {
                    deduction: Some(deduction),
                    ..Change::default()
                },
            );
        }
    }
}

/// Has a form follow what the pressed state chose; the use of the pool is offered to
/// benefitting member states only.
fn offer_form(play: Play, radio: &Element, form: Form) {
    let is_chosen = move || chosen(play).is_some_and(|(now, _)| now == form);
    bind(radio, vec![checked(is_chosen)]);
    if form == Form::UsesPool
        && let Some(label) = radio.parent_element()
    {
        let cannot = move || (!play.pressed.get().is_some_and(benefits)).then(String::new);
        bind(&label, vec![attribute("hidden", cannot)]);
    }
    choose_at(
        play,
        radio,
        Change {
            form: Some(form),
            ..Change::default()
        },
    );
}

/// What the pressed state chose, and what is deducted of it.
fn chosen(play: Play) -> Option<(Form, Deduction)> {
    let code = play.pressed.get()?;
    play.shown.with(|shown| shown.as_ref()?.chosen(code))
}

/// Changes the pressed state once a reader chooses so.
fn choose_at(play: Play, radio: &Element, change: Change) {
    on(radio, "change", move |_| {
        let Some(code) = play.pressed.get_untracked() else {
            return;
        };
        let played = play
            .played
            .with_untracked(|played| played.with(code, change));
        play.state.play(played.write());
        say(play);
    });
}
