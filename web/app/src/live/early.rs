//! Controls that the reader moved before the program arrived.

use super::bind::{all, input};
use super::control::READINGS;
use super::slider::Slider;
use crate::state::{Field, OfferedReading, State, Switch};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Every control that is not as the build drew it.
pub struct Early {
    slid: Vec<(Slider, u64)>,
    typed: Vec<(Field, String)>,
    switched: Vec<(Switch, bool)>,
    read: Vec<OfferedReading>,
}

impl Early {
    /// Reads the controls of the page. To be called before they are bound.
    #[must_use]
    pub fn read() -> Self {
        let typed = |id: &str| {
            input(id)
                .map(|input| (input.value(), input.default_value()))
                .and_then(|(value, drawn)| (value != drawn).then_some(value))
        };
        let sliders = Slider::ALL.into_iter();
        let sliders =
            sliders.filter_map(|slider| Some((slider, typed(slider.id())?.parse().ok()?)));
        let fields = Field::ALL.into_iter();
        let switches = Switch::ALL.into_iter().filter_map(|switch| {
            let input = input(switch.id())?;
            let on = input.checked();
            (on != input.default_checked()).then_some((switch, on))
        });
        let readings = all(READINGS).into_iter().filter_map(|place| {
            let input: HtmlInputElement = place.dyn_into().ok()?;
            let is_moved = input.checked() && !input.default_checked();
            OfferedReading::find(&input.id()).filter(|_| is_moved)
        });
        Self {
            slid: sliders.collect(),
            typed: fields
                .filter_map(|field| Some((field, typed(field.id())?)))
                .collect(),
            switched: switches.collect(),
            read: readings.collect(),
        }
    }

    /// Takes over what was moved, as if it were moved now.
    pub async fn take_over(self, state: State) {
        // The sliders first: what is typed beside them is more exact.
        for (slider, cases) in self.slid {
            slider.set(state, cases);
        }
        for (field, typed) in self.typed {
            state.type_in(field, typed).await;
        }
        for (switch, on) in self.switched {
            state.switch(switch, on);
        }
        for reading in self.read {
            state.read(&reading);
        }
    }
}
