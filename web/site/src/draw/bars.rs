//! Bars that stay, each with its name and its value beside it.

use super::teller::Teller;
use app::live::bar::{bar, view_box};
use leptos::prelude::*;
use solidarity_core::{Cases, Share};

/// A bar of how much of a whole something is.
pub fn still(class: &'static str, part: u64, whole: u64) -> AnyView {
    let path = bar(Cases::new(part), Cases::new(whole));
    view! {
        <svg class="bar" viewBox=view_box() preserveAspectRatio="none" aria-hidden="true">
            <path class=class d=path />
        </svg>
    }
    .into_any()
}

/// A bar with its name before it and its value, if it has one, behind it.
pub fn row(
    class: &'static str,
    name: AnyView,
    bar: AnyView,
    value: impl Into<Option<AnyView>>,
) -> AnyView {
    let value = value.into();
    let value = value.map(|value| view! { <span class="bar-value">{value}</span> });
    view! {
        <div class=["bar-row ", class].concat()>
            <span class="bar-name">{name}</span>
            {bar}
            {value}
        </div>
    }
    .into_any()
}

/// What is told of a text in a row.
pub fn named(teller: Teller, text: &'static str) -> AnyView {
    teller.tell(text).into_any()
}

/// A share in ten-thousandths, rounded down: what a bar shows of it.
pub fn ten_thousandths(share: Share) -> u64 {
    const WHOLE: u64 = 10_000;
    let cases = share.of_cases_rounded_up(Cases::new(WHOLE));
    cases.map(Cases::get).unwrap_or_default()
}
