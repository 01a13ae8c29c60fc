//! The choice of one state, below the map: it opens at the state's tile.

use super::form::{Deduction, Form};
use super::played::{Change, benefits};
use super::{Play, say, show, within};
use crate::browser::dom;
use crate::live::bind::on;
use leptos::prelude::*;
use said::fill::fill;
use said::subject::Subject;
use said::texts::union::words;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// Its `id` in the page.
pub const EDITOR: &str = "union-choice";

/// Has the choice follow the state whose tile was pressed, and the Union follow the
/// choice.
pub(super) fn take_up(play: Play) {
    let Some(editor) = dom::by_id(EDITOR) else {
        return;
    };
    let (shown_in, language) = (editor.clone(), play.state.language);
    Effect::new(move || {
        let pressed = play.pressed.get();
        show(&shown_in, pressed.is_some());
        let Some(code) = pressed else { return };
        let name = Subject::of(code).map_or("", |state| state.name(language));
        for legend in within(EDITOR, "legend.asked") {
            legend.set_text_content(Some(&fill(words(language).choose, &[name])));
        }
        let chosen = play
            .shown
            .with(|shown| shown.as_ref().and_then(|shown| shown.chosen(code)));
        let Some((form, deduction)) = chosen else {
            return;
        };
        for radio in within(EDITOR, "input") {
            let value = radio.get_attribute("value").unwrap_or_default();
            let is_form = radio.get_attribute("name").as_deref() == Some(FORM);
            if is_form
                && value == Form::UsesPool.word()
                && let Some(label) = radio.parent_element()
            {
                show(&label, benefits(code));
            }
            let now = if is_form {
                form.word()
            } else {
                deduction.word()
            };
            check(&radio, value == now);
        }
    });
    on(&editor, "change", move |_| {
        let Some(code) = play.pressed.get_untracked() else {
            return;
        };
        let word = |name: &str| {
            let checked = ["input[name=", name, "]:checked"].concat();
            let radio = within(EDITOR, &checked).into_iter().next();
            radio.and_then(|radio| radio.get_attribute("value"))
        };
        let (form, deduction) = (word(FORM), word(DEDUCTION));
        let form =
            { Form::CHOICES.into_iter() }.find(|other| form.as_deref() == Some(other.word()));
        let deduction =
            { Deduction::ALL.into_iter() }.find(|other| deduction.as_deref() == Some(other.word()));
        if let Some((form, deduction)) = form.zip(deduction) {
            let change = Change { form, deduction };
            let played = play
                .played
                .with_untracked(|played| played.with(code, change));
            play.state.play(played.write());
            say(play);
        }
    });
}

/// The names of its two questions.
pub const FORM: &str = "union-form";
/// The other.
pub const DEDUCTION: &str = "union-deduction";

fn check(radio: &Element, is_checked: bool) {
    if let Some(radio) = radio.dyn_ref::<HtmlInputElement>() {
        radio.set_checked(is_checked);
    }
}
