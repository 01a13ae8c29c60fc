//! The parts of the page that move. Each is a small view that the build draws
//! in its place in [`crate::story`], and that the browser brings to life there;
//! all around them is plain text that no program touches.
//!
//! A place is an element with the part's name in `data-live`; the part is what
//! it holds, or the first of it. A page may show a part twice, or not at all.

pub mod amount;
pub mod field;
pub mod grid;
mod pointer;
pub mod prose;
pub mod slider;
pub mod switch;
pub mod tipping;
pub mod trace;

#[cfg(feature = "hydrate")]
mod places {
    use super::{amount, field, grid, prose, slider, switch, tipping, trace};
    use crate::state::{Field, State, Switch};
    use leptos::prelude::*;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::view::{PositionState, RenderHtml};
    use wasm_bindgen::JsCast;

    /// Brings every part to life that the page has a place for.
    pub fn bring_to_life(state: State) {
        for figure in &amount::FIGURES {
            mount(figure.name, || amount::figure(state, figure));
        }
        for cell in amount::Cell::all() {
            mount(&cell.name(), || amount::cell(state, cell));
        }
        for saying in &prose::SAYINGS {
            mount(saying.name, || prose::prose(state, saying));
        }
        for field in Field::ALL {
            mount(&field::name(field), || field::field(state, field));
        }
        for switch in Switch::ALL {
            mount(&switch::name(switch), || switch::switch(state, switch));
        }
        for step in trace::STEPS {
            mount(&trace::name(step), || trace::trace(state, step));
        }
        mount(slider::NAME, || slider::slider(state));
        mount(grid::NAME, || grid::grid(state));
        mount(tipping::NAME, || tipping::tipping(state));
    }

    fn mount<V: IntoView>(name: &str, view: impl Fn() -> V) {
        let places = document().query_selector_all(&["[data-live='", name, "']"].concat());
        let Ok(places) = places else { return };
        for place in (0..places.length()).filter_map(|index| places.get(index)) {
            let cursor = Cursor::new(place.unchecked_into());
            let alive = view()
                .into_view()
                .hydrate::<true>(&cursor, &PositionState::default());
            // For as long as the page lives.
            std::mem::forget(alive);
        }
    }
}

#[cfg(feature = "hydrate")]
pub use places::bring_to_life;
