//! The controls: each changes one thing of the scenario.

use super::number_field::number_field;
use crate::{
    state::{Field, State, early},
    text,
};
use leptos::prelude::*;

#[component]
pub fn Controls() -> impl IntoView {
    let state: State = expect_context();
    let pledges = move || state.scenario(|scenario| scenario.union_relocation_pledges);
    // Above the threshold nothing changes any more.
    let most = move || {
        state
            .settlement(|s| s.trigger.threshold_cases)
            .max(pledges())
            .to_string()
    };
    let reconvened = move || state.scenario(|scenario| scenario.forum_reconvened);
    let fields = Field::ALL.map(|field| number_field(state, field));
    view! {
        <section class="controls" aria-labelledby="controls-title">
            <h3 id="controls-title">{text::CONTROLS_TITLE}</h3>
            <p class="fault still">{text::NO_PROGRAM}</p>
            <div class="control wide">
                <label for=early::SLIDER>{text::SLIDER}</label>
                <input
                    id=early::SLIDER
                    class="slider"
                    type="range"
                    min="0"
                    max=most
                    step="1"
                    aria-valuetext=move || format!("{} {}", text::cases(pledges()), text::RELOCATIONS)
                    value=pledges().to_string()
                    prop:value=move || pledges().to_string()
                    on:input=move |event| {
                        state.type_in(Field::UnionPledges, &event_target_value(&event));
                    }
                />
                <label class="switch">
                    <input
                        id=early::FORUM
                        type="checkbox"
                        role="switch"
                        aria-describedby="forum-note"
                        checked=reconvened()
                        prop:checked=reconvened
                        on:change=move |event| state.reconvene(event_target_checked(&event))
                    />
                    <span>{text::FORUM}</span>
                </label>
                <p class="quiet" id="forum-note">{text::FORUM_NOTE}</p>
            </div>
            {fields.into_iter().collect_view()}
        </section>
    }
}
