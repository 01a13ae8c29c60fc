//! The parts of the page that move. Each is one small element that the build
//! draws in its place in [`crate::page`], and that the browser brings to life
//! there; all around them, and what most of them hold, is plain text that no
//! program touches.
//!
//! A place is an element with the part's name in `data-live`; the part is the
//! first thing in it. A page may show a part twice, or not at all.

pub mod amount;
pub mod control;
mod drag;
pub mod elsewhere;
mod events;
pub mod path;
mod pointer;
pub mod prose;

mod places {
    use super::{amount, control, elsewhere, events, path, prose};
    use crate::state::{Field, OfferedReading, State, Switch};
    use leptos::prelude::*;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::view::{PositionState, RenderHtml};
    use wasm_bindgen::JsCast;
    use web_sys::Element;

    /// Brings every part to life that the page has a place for.
    pub fn bring_to_life(state: State) {
        for figure in amount::Figure::all() {
            mount(&figure.name(), |_| amount::amount(state, figure));
        }
        for saying in prose::Saying::all() {
            mount(&saying.name(), |_| prose::prose(state, saying));
        }
        for shape in path::Shape::all() {
            mount(&shape.name(), |_| path::path(state, shape));
        }
        for field in Field::ALL {
            mount(&control::name("field-", field.id()), |_| {
                control::field(state, field)
            });
            mount(&control::name("named-", field.id()), |place| {
                let number = place.get_attribute("data-value").unwrap_or_default();
                control::named(state, field, number, ())
            });
        }
        for switch in Switch::ALL {
            mount(&control::name("switch-", switch.id()), |_| {
                control::switch(state, switch)
            });
        }
        readings(state);
        mount(elsewhere::PAGE, |_| elsewhere::page(state));
        mount(control::SLIDER, |_| control::slider(state));
        events::listen(state);
    }

    /// The readings that the page offers, by the names of their places: so the
    /// program need not hold the list of them.
    fn readings(state: State) {
        let kind = control::name("reading-", "");
        let Ok(places) = document().query_selector_all(&["[data-live^='", &kind, "']"].concat())
        else {
            return;
        };
        for place in (0..places.length()).filter_map(|index| places.get(index)) {
            let place: Element = place.unchecked_into();
            let name = place.get_attribute("data-live").unwrap_or_default();
            let offered = name.strip_prefix(&kind).and_then(OfferedReading::find);
            if let Some(offered) = offered {
                mount(&name, |_| control::reading(state, offered.clone()));
            }
        }
    }

    fn mount<V: IntoView>(name: &str, view: impl Fn(&Element) -> V) {
        let places = document().query_selector_all(&["[data-live='", name, "']"].concat());
        let Ok(places) = places else { return };
        for place in (0..places.length()).filter_map(|index| places.get(index)) {
            let place: Element = place.unchecked_into();
            let view = view(&place).into_view();
            let alive = view.hydrate::<true>(&Cursor::new(place), &PositionState::default());
            // For as long as the page lives.
            std::mem::forget(alive);
        }
    }
}

pub use places::bring_to_life;
