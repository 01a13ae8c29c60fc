//! What the table can be narrowed by, and the pool its amounts are of. Hidden
//! until the tools have come.

use super::facts::{self, OBLIGATIONS, obligation_word};
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::number::Style;
use said::texts::countries::Texts;
use said::texts::story::Text;

/// What a row can be filtered by, with the words of the data.
const CHOICES: [(&str, usize); 6] = [
    ("relocation", 0),
    ("financial", 1),
    ("alternative", 2),
    ("exempt", 5),
    ("refused", 6),
    ("not-bound", 7),
];
const SITUATIONS: [(&str, usize); 5] = [
    ("under-pressure", 0),
    ("significant-situation", 2),
    ("at-risk", 3),
    ("none", 4),
    ("not-bound", 5),
];

/// The controls above the table.
pub fn controls(teller: Teller, texts: &'static Texts) -> AnyView {
    let table = &texts.table;
    let words = &texts.words;
    let [choice, situation, obligation] = table.filters;
    let named = |places: &'static [(&'static str, usize)], names: &'static [Text]| {
        let named = places.iter();
        let named = named.filter_map(|(word, at)| Some((*word, *names.get(*at)?)));
        named.collect::<Vec<_>>()
    };
    let obligations = { OBLIGATIONS.into_iter() }
        .map(obligation_word)
        .zip(words.obligations);
    view! {
        <div class="needs-tools form" hidden>
            {filter("choice", choice, table.all, named(&CHOICES, &words.choices))}
            {filter("status", situation, table.all, named(&SITUATIONS, &words.situations))}
            {filter("obligation", obligation, table.all, obligations.collect())}
            {pool(teller, texts)}
        </div>
        <p role="status" class="shown-count quiet"></p>
    }
    .into_any()
}

fn filter(
    name: &'static str,
    label: Text,
    all: Text,
    values: Vec<(&'static str, Text)>,
) -> AnyView {
    let id = format!("filter-{name}");
    let values =
        { values.into_iter() }.map(|(value, name)| view! { <option value=value>{name}</option> });
    view! {
        <div class="control">
            <label for=id.clone()>{label}</label>
            <select id=id data-filter=name>
                <option value="">{all}</option>
                {values.collect_view()}
            </select>
        </div>
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
