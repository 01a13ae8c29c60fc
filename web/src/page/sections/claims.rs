//! The claims to check, each with its verdict.

use super::super::{condition, teller::Teller};
use super::{paragraphs, section};
use crate::claim::{self, place};
use leptos::prelude::*;
use solidarity_core::claims;

/// The claims.
pub fn claims(teller: Teller) -> AnyView {
    let texts = &teller.story.checks;
    // They are made about the Netherlands; the other pages say where they are.
    let claims = condition::holds(teller.subject, "NL").then(|| {
        let claims = claims::claims(teller.language.into());
        let claims = claims.iter().map(|each| {
            let inside = claim::claim(each, teller.language);
            view! { <article class="claim" id=place(each.id)>{inside}</article> }
        });
        view! {
            <p class="fault" role="status" id="rule-off" hidden>{texts.rule_off}</p>
            <div class="claims">{claims.collect_view()}</div>
        }
    });
    let inside = view! {
        {paragraphs(teller, texts.claims)}
        {claims}
    };
    section(teller, "claims", texts.claims_title, inside.into_any())
}
