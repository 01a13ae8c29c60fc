//! The parts of the page that move.
//!
//! There is one way for all of them, and it is called binding. The build draws an
//! element once, for the first view; in the browser an effect reads the state
//! whenever that changes, and writes the text or an attribute of that same element.
//! The reader's controls are bound as well, and each has a listener of its own that
//! says to the state what was done. An element has its name in `data-figure` or
//! `data-live`, or an `id` where it is a control. A page may show a part twice, or
//! not at all; all that stands around a part is plain text that no program touches.
//!
//! How a part is drawn and what of it is bound stand beside each other in one file,
//! and both call the same functions of the state. So nothing has to be hydrated: the
//! program carries no markup, and no element needs a wrapper, properties or an
//! exported function, as Leptos' islands do for each of some seventy places.

pub mod amount;
pub mod bar;
pub(crate) mod bind;
pub mod choices;
pub mod control;
mod drag;
mod early;
pub mod elsewhere;
pub mod forms;
mod frame;
mod pointer;
pub mod prose;
pub mod shape;
pub mod slider;
#[cfg(test)]
mod tests;

use crate::state::State;
use amount::Figure;
use bar::Bar;
pub use early::Early;
use frame::NextFrame;
use prose::Saying;
use shape::{Picture, Shape};
use slider::Slider;
use web_sys::Element;

/// Brings every part to life that the page has. Gives what the reader moved before
/// the program arrived: it is read first, because bindings write what the state says,
/// and to be taken over once the address has been opened, because it is newer.
#[must_use]
pub fn bring_to_life(state: State) -> Early {
    let early = Early::read();
    state.follow_address();
    let next_frame = NextFrame::default();
    for (name, place) in bind::named("data-figure") {
        if let Some(figure) = Figure::find(&name) {
            figure.bind(state, &place);
        }
    }
    for (name, place) in bind::named("data-live") {
        bind_named(state, &next_frame, &name, &place);
    }
    control::bind_all(state);
    choices::bind_stay(state);
    for slider in Slider::ALL {
        slider.bind(state, next_frame.clone());
    }
    early
}

/// Binds what has its name in `data-live`.
fn bind_named(state: State, next_frame: &NextFrame, name: &str, place: &Element) {
    if let Some(saying) = Saying::find(name) {
        saying.bind(state, place);
    } else if let Some(shape) = Shape::find(name) {
        shape.bind(state, place);
    } else if let Some(picture) = Picture::find(name) {
        picture.listen(state, place, next_frame);
    } else if let Some(field) = control::offers_for(name) {
        control::bind_offer(state, field, place);
    } else if name == elsewhere::PAGE {
        elsewhere::bind_page(state, place);
    } else if let Some(bar) = Bar::find(name) {
        bar.bind(state, place);
    } else if name == choices::LOWEST {
        choices::bind_lowest(state, place);
    } else if name == forms::BALANCE {
        forms::bind_balance(state, place);
    }
}
