//! What the reader does: one listener for all parts, which finds by the name of
//! its place what a control is for.

use super::path::Picture;
use super::pointer;
use crate::state::{Field, OfferedReading, State, Switch};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, Event, HtmlInputElement};

/// What is listened to.
const EVENTS: [&str; 5] = ["change", "input", "click", "pointerdown", "pointermove"];

/// Listens for as long as the page lives.
pub fn listen(state: State) {
    let happened: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
        // What is no control of ours means nothing.
        let _ = happened(state, &event);
    });
    let callback = happened.into_js_value();
    for event in EVENTS {
        // Only a page without events could refuse.
        let _ = document().add_event_listener_with_callback(event, callback.unchecked_ref());
    }
}

fn happened(state: State, event: &Event) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let event_name = event.type_();
    if event_name.starts_with("pointer") {
        let plot = target.closest(".plot").ok()??;
        let name = plot.get_attribute("data-live")?;
        let picture = Picture::ALL.into_iter().find(|it| it.name() == name)?;
        picture.drag(state, pointer::pressed(event.unchecked_ref(), &plot)?);
        return Some(());
    }
    if event_name == "click"
        && let Some(link) = target.closest(".languages a").ok()?
    {
        return keep_scenario(&link);
    }
    let place = target.closest("[data-live]").ok()??;
    let name = place.get_attribute("data-live")?;
    if name == super::control::SLIDER {
        let slider: &HtmlInputElement = target.dyn_ref()?;
        state.type_in(Field::UnionPledges, &slider.value());
        return Some(());
    }
    let (kind, id) = name.split_once('-')?;
    let field = || Field::ALL.into_iter().find(|field| field.id() == id);
    match (kind, event_name.as_str()) {
        ("field", "change") => {
            let input: &HtmlInputElement = target.dyn_ref()?;
            state.type_in(field()?, &input.value());
        }
        ("named", "click") => {
            let number = place.get_attribute("data-value")?;
            state.type_in(field()?, &number);
        }
        ("switch", "change") => {
            let input: &HtmlInputElement = target.dyn_ref()?;
            let switch = Switch::ALL.into_iter().find(|switch| switch.id() == id)?;
            state.switch(switch, input.checked());
        }
        ("reading", "change") => state.read(&OfferedReading::find(id)?),
        _ => {}
    }
    Some(())
}

/// The page in the other language opens with the scenario of this one.
fn keep_scenario(link: &Element) -> Option<()> {
    let address = link.get_attribute("href")?;
    let page = address.split('?').next()?;
    let search = leptos::prelude::window().location().search().ok()?;
    link.set_attribute("href", &[page, &search].concat()).ok()
}
