//! How an element that the build drew follows the state, and how it is listened to.

use leptos::prelude::{Effect, document};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, Event, HtmlInputElement};

/// What of an element follows the state, and how that is read from it.
pub struct Binding {
    what: What,
    read: Box<dyn Fn() -> Option<String>>,
}

/// What of an element can be bound.
#[derive(Clone, Copy)]
enum What {
    /// All that it says.
    Text,
    /// An attribute, which goes where there is no value for it.
    Attribute(&'static str),
    /// What stands in a control.
    Value,
    /// Whether a control is checked: it is where there is a value.
    Checked,
}

/// Binds all that an element says; without a text it says an empty one.
pub fn text(read: impl Fn() -> Option<String> + 'static) -> Binding {
    Binding::new(What::Text, read)
}

/// Binds an attribute; without a value the element does not have it.
pub fn attribute(name: &'static str, read: impl Fn() -> Option<String> + 'static) -> Binding {
    Binding::new(What::Attribute(name), read)
}

/// Binds what stands in a control.
pub fn value(read: impl Fn() -> String + 'static) -> Binding {
    Binding::new(What::Value, move || Some(read()))
}

/// Binds whether a control is checked.
pub fn checked(read: impl Fn() -> bool + 'static) -> Binding {
    Binding::new(What::Checked, move || read().then(String::new))
}

impl Binding {
    fn new(what: What, read: impl Fn() -> Option<String> + 'static) -> Self {
        Self {
            what,
            read: Box::new(read),
        }
    }
}

/// Has an element follow the state from now on: it is written in the order of its
/// bindings, and only where it says something else.
pub fn bind(place: &Element, bindings: Vec<Binding>) {
    let place = place.clone();
    Effect::new(move |written: Option<Vec<Option<String>>>| {
        let mut written = written.unwrap_or_default().into_iter();
        let follow = |Binding { what, read }: &Binding| {
            let now = read();
            // A control may say something else meanwhile, which the reader did.
            let before = written.next().filter(|_| !what.is_the_readers());
            if before.unwrap_or_else(|| what.of(&place)) != now {
                what.write(&place, now.as_deref());
            }
            now
        };
        bindings.iter().map(follow).collect()
    });
}

impl What {
    /// Whether the reader changes it as well.
    const fn is_the_readers(self) -> bool {
        matches!(self, Self::Value | Self::Checked)
    }

    /// What the element says.
    fn of(self, place: &Element) -> Option<String> {
        let input = place.dyn_ref::<HtmlInputElement>();
        match self {
            Self::Text => place.text_content().filter(|text| !text.is_empty()),
            Self::Attribute(name) => place.get_attribute(name),
            Self::Value => input.map(HtmlInputElement::value),
            Self::Checked => input.and_then(|input| input.checked().then(String::new)),
        }
    }

    fn write(self, place: &Element, now: Option<&str>) {
        let input = place.dyn_ref::<HtmlInputElement>();
        match (self, now) {
            (Self::Text, _) => place.set_text_content(now),
            // Attributes of the names that are bound can always be set and removed.
            (Self::Attribute(name), Some(now)) => {
                let _ = place.set_attribute(name, now);
            }
            (Self::Attribute(name), None) => {
                let _ = place.remove_attribute(name);
            }
            (Self::Value, _) => {
                if let Some(input) = input {
                    input.set_value(now.unwrap_or_default());
                }
            }
            (Self::Checked, _) => {
                if let Some(input) = input {
                    input.set_checked(now.is_some());
                }
            }
        }
    }
}

/// Does something at each event of a kind on an element, for as long as the page
/// lives.
pub fn on(place: &Element, kind: &str, act: impl Fn(Event) + 'static) {
    let act: Box<dyn Fn(Event)> = Box::new(act);
    let act = Closure::wrap(act).into_js_value();
    // Only a page without events could refuse.
    let _ = place.add_event_listener_with_callback(kind, act.unchecked_ref());
}

/// The elements that have a name in an attribute, each with that name.
pub fn named(attribute: &str) -> Vec<(String, Element)> {
    let places = all(&["[", attribute, "]"].concat()).into_iter();
    places
        .filter_map(|place| Some((place.get_attribute(attribute)?, place)))
        .collect()
}

/// All elements that fit a selector, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|index| found.get(index));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

/// The control of that `id`. Returns `None` if the page has none.
pub fn input(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
