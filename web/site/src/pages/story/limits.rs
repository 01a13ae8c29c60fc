//! What the rule does not say.

use super::answer::sense;
use crate::draw::sections::{folded, section};
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::texts::story::Points;

/// What the rule does not say.
pub fn limits(teller: Teller) -> AnyView {
    let texts = &teller.story.limits;
    let list = |points: Points| {
        let points = points.iter().map(|point| {
            view! {
                <dt>{point.head}</dt>
                <dd>{teller.tell(point.text)}</dd>
            }
        });
        view! { <dl class="points">{points.collect_view()}</dl> }
    };
    let exactly = folded(teller, teller.story.answer.sense_title, sense(teller));
    let inside = view! {
        {list(texts.points)}
        {folded(teller, texts.more, list(texts.exactly).into_any())}
        {exactly}
    };
    section(teller, "limits", texts.title, inside.into_any())
}
