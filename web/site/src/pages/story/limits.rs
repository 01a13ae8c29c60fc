//! What the rule does not say.

use crate::draw::sections::section;
use crate::draw::teller::Teller;
use leptos::prelude::*;

/// What the rule does not say.
pub fn limits(teller: Teller) -> AnyView {
    let texts = &teller.story.limits;
    let points = texts.points.iter().map(|point| {
        view! {
            <dt>{point.head}</dt>
            <dd>{teller.tell(point.text)}</dd>
        }
    });
    let inside = view! { <dl class="points">{points.collect_view()}</dl> };
    section(teller, "limits", texts.title, inside.into_any())
}
