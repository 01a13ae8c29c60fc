//! The story about a member state: its sections, top to bottom, and its page.

mod answer;
mod balance;
mod card;
mod claims;
mod controls;
mod figures;
mod find;
mod limits;
mod page;
mod steps;
mod tables;
pub mod told;
mod union;

pub use balance::balance;
pub use card::card;
pub use page::page;

use super::sources::sources;
use crate::draw::teller::Teller;
use app::live::prose::Saying;
use app::state::State;
use leptos::prelude::*;

/// All sections after the short answer.
fn all(teller: Teller, state: State) -> AnyView {
    view! {
        {steps::steps(teller, state)}
        {balance(teller, state)}
        {told::others(teller, state)}
        {limits::limits(teller)}
        {claims::claims(teller)}
        {told::method(teller)}
        {sources(teller)}
    }
    .into_any()
}

/// A sentence that moves.
fn saying(state: State, saying: Saying) -> AnyView {
    view! { <span data-live=saying.name()>{saying.say(state)}</span> }.into_any()
}

/// What is said aloud, and not seen.
pub fn announced(state: State) -> AnyView {
    view! {
        <p class="unseen" role="status" data-live=Saying::Announced.name()>
            {Saying::Announced.say(state)}
        </p>
    }
    .into_any()
}
