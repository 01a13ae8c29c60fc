//! The page of the checks: whether a figure can come out of the rules, the search for a
//! counterexample, and what other data would change.

mod asks;
mod tables;

pub use asks::{figure, missing};

use super::frame;
use crate::draw::sections::section;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use leptos::prelude::*;
use said::pages::Page;
use said::texts::checks as texts;

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = texts::texts(teller.language);
    let tables = view! {
        <p class="nl-paragraph">{texts.what_if.intro}</p>
        <div data-sources="law population gdp">
            {tables::weights(teller)} {tables::years(teller)}
        </div>
    };
    let inside = view! {
        {figure(teller)}
        {asks::breaking(teller)}
        {section(teller, "what-if", texts.what_if.title, tables.into_any())}
    };
    frame::page(teller, Page::Check, &texts.check, inside.into_any())
}
