//! What the table can be narrowed by, and the pool its amounts are of. Hidden
//! until the tools have come.

use super::facts::{self, Choice, OBLIGATIONS, Situation, obligation, obligation_word};
use crate::draw::filter::filter;
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::number::Style;
use said::texts::countries::Texts;

/// What a row can be filtered by: a mix is found by each of its forms, and two
/// situations by each of them.
const CHOICES: [Choice; 6] = [
    Choice::Relocation,
    Choice::Money,
    Choice::Measures,
    Choice::Exempt,
    Choice::Refused,
    Choice::NotBound,
];
const SITUATIONS: [Situation; 5] = [
    Situation::UnderPressure,
    Situation::Significant,
    Situation::AtRisk,
    Situation::None,
    Situation::NotBound,
];

/// The controls above the table.
pub fn controls(teller: Teller, texts: &'static Texts) -> AnyView {
    let table = &texts.table;
    let words = &texts.words;
    let choices = CHOICES.map(|choice| (choice.word(), choice.named(words).name));
    let situations = SITUATIONS.map(|found| (found.word(), found.named(words).name));
    let obligations = OBLIGATIONS.map(|owed| (obligation_word(owed), obligation(owed, words)));
    let filters = &table.filters;
    view! {
        <div class="needs-tools form" hidden>
            {filter("choice", filters.choice, table.all, &choices)}
            {filter("status", filters.situation, table.all, &situations)}
            {filter("obligation", filters.obligation, table.all, &obligations)}
            {pool(teller, texts)}
        </div>
        <p role="status" class="shown-count quiet"></p>
    }
    .into_any()
}

fn pool(teller: Teller, texts: &'static Texts) -> AnyView {
    let table = &texts.table;
    let pools = facts::pools();
    let first = pools.first().map(|pool| pool.relocations.to_string());
    let first = first.map(|number| Style::Plain.write(&number, teller.language));
    let pools = pools.into_iter().filter_map(|pool| {
        let (_, name) = table.pools.iter().find(|(id, _)| *id == pool.id)?;
        Some(view! { <option value=pool.relocations data-eur=pool.eur>{*name}</option> })
    });
    view! {
        <div class="control">
            <label for="pool-named">{table.pool}</label>
            <select id="pool-named" data-pool="named">{pools.collect_view()}</select>
        </div>
        <div class="control">
            <label for="pool-size">{table.pool_size}</label>
            <input type="text" inputmode="numeric" id="pool-size" data-pool="size" value=first />
        </div>
    }
    .into_any()
}
