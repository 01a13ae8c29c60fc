//! What a table or a list can be narrowed by.

use leptos::prelude::*;
use said::texts::story::Text;

/// A choice among the values of an attribute of its rows, or all of them.
pub fn filter(
    name: &'static str,
    label: Text,
    all: Text,
    values: &[(&'static str, Text)],
) -> AnyView {
    let id = format!("filter-{name}");
    let values =
        { values.iter() }.map(|(value, name)| view! { <option value=*value>{*name}</option> });
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
