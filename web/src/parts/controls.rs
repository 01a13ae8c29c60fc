//! The controls: each changes one thing of the scenario.

use super::number_field::NumberField;
use crate::{
    state::{Field, State, early},
    text,
};
use leptos::prelude::*;

#[component]
pub fn Controls() -> impl IntoView {
    let state: State = expect_context();
    view! {
        <form class="controls" aria-labelledby="controls-title" on:submit=|event| event.prevent_default()>
            <h3 id="controls-title">{text::CONTROLS_TITLE}</h3>
            <p class="fault still">{text::NO_PROGRAM}</p>
            <div class="control wide">
                <NumberField field=Field::UnionPledges label=text::PLEDGES note=text::PLEDGES_NOTE />
                <Slider />
            </div>
            <div class="control wide">
                <label class="switch">
                    <input
                        id=early::FORUM
                        type="checkbox"
                        role="switch"
                        aria-describedby="forum-note"
                        checked=state.scenario(|scenario| scenario.forum_reconvened)
                        prop:checked=move || state.scenario(|scenario| scenario.forum_reconvened)
                        on:change=move |event| {
                            let reconvened = event_target_checked(&event);
                            // A switch alone makes no valid scenario invalid.
                            let _ = state.change(|scenario| scenario.forum_reconvened = reconvened);
                        }
                    />
                    <span>{text::FORUM}</span>
                </label>
                <p class="quiet" id="forum-note">{text::FORUM_NOTE}</p>
            </div>
            <div class="control">
                <NumberField field=Field::Eligible label=text::ELIGIBLE note=text::ELIGIBLE_NOTE />
            </div>
            <div class="control">
                <NumberField field=Field::Pool label=text::POOL note=text::POOL_NOTE />
            </div>
        </form>
    }
}

/// The Union's pledges, from none to the threshold where nothing changes any more.
#[component]
fn Slider() -> impl IntoView {
    let state: State = expect_context();
    let pledges = move || state.scenario(|scenario| scenario.union_relocation_pledges);
    let most = move || {
        state
            .settlement(|s| s.trigger.threshold_cases)
            .max(pledges())
            .to_string()
    };
    view! {
        <input
            id=early::SLIDER
            class="slider"
            type="range"
            min="0"
            max=most
            step="1"
            aria-label=text::SLIDER
            aria-valuetext=move || format!("{} {}", text::cases(pledges()), text::RELOCATIONS)
            value=pledges().to_string()
            prop:value=move || pledges().to_string()
            on:input=move |event| state.type_in(Field::UnionPledges, &event_target_value(&event))
        />
    }
}
