//! The search field of the story.

use crate::draw::teller::Teller;
use crate::pages::check::missing;
use leptos::prelude::*;

/// The search over claims, terms and figures.
pub fn find(teller: Teller) -> AnyView {
    let texts = &teller.story.checks;
    view! {
        <div class="find" id="find-panel" role="search" popover="auto">
            <label for="find">{teller.words(texts.find)}</label>
            <input
                id="find"
                type="search"
                role="combobox"
                aria-expanded="false"
                aria-controls="found"
                aria-autocomplete="list"
                autocomplete="off"
                placeholder=teller.words(texts.find_note)
            />
            {missing(teller)}
            <div id="found"></div>
        </div>
    }
    .into_any()
}
