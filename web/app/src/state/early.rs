//! Controls that the reader moved before the program arrived.
//!
//! Hydration sets every control back to what was prerendered, so what differs
//! from that is read first and taken over afterwards, as if moved then.

use super::{Field, OfferedReading, SLIDER, State, Switch};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlInputElement};

#[derive(Default)]
struct Moved {
    typed: Vec<(Field, String)>,
    switched: Vec<(Switch, bool)>,
    read: Vec<OfferedReading>,
}

thread_local! {
    static MOVED: RefCell<Moved> = RefCell::default();
}

/// Remembers every control that is not as it was prerendered. To be called
/// before hydration.
pub fn read() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let control = |id: &str| {
        document
            .get_element_by_id(id)
            .and_then(|element| element.dyn_into::<HtmlInputElement>().ok())
    };
    let typed = |id: &str| {
        control(id)
            .filter(|input| input.value() != input.default_value())
            .map(|input| input.value())
    };
    let mut moved = Moved::default();
    // The slider first: what is typed beside it is more exact.
    moved
        .typed
        .extend(typed(SLIDER).map(|value| (Field::UnionPledges, value)));
    for field in Field::ALL {
        moved
            .typed
            .extend(typed(field.id()).map(|value| (field, value)));
    }
    for switch in Switch::ALL {
        let input = control(switch.id()).filter(|input| input.checked() != input.default_checked());
        moved
            .switched
            .extend(input.map(|input| (switch, input.checked())));
    }
    moved.read = readings(&document);
    MOVED.set(moved);
}

/// The readings that are chosen and were not when the page was drawn.
fn readings(document: &Document) -> Vec<OfferedReading> {
    let Ok(chosen) = document.query_selector_all("[data-live^='reading-'] :checked") else {
        return Vec::new();
    };
    let chosen = (0..chosen.length()).filter_map(|index| chosen.get(index));
    let inputs = chosen.filter_map(|node| node.dyn_into::<HtmlInputElement>().ok());
    let moved = inputs.filter(|input| !input.default_checked());
    moved
        .filter_map(|input| OfferedReading::find(&input.id()))
        .collect()
}

/// Takes over what was remembered, once.
pub fn apply(state: State) {
    let moved = MOVED.take();
    for (field, typed) in moved.typed {
        state.type_in(field, &typed);
    }
    for (switch, on) in moved.switched {
        state.switch(switch, on);
    }
    for reading in moved.read {
        state.read(&reading);
    }
}
