//! The claims to check, each with its verdict.

use crate::draw::sections::{paragraphs, section};
use crate::draw::{condition, teller::Teller};
use app::claim::{self, place};
use leptos::prelude::*;
use solidarity_core::claims::{self, Claim};

/// The claims.
pub fn claims(teller: Teller) -> AnyView {
    let texts = &teller.story.checks;
    // They are made about the Netherlands; the other pages say where they are.
    let claims = condition::holds(teller.subject, "NL").then(|| {
        let claims = claims::claims(teller.language);
        let claims = claims.iter().map(|each| article(teller, each));
        view! {
            {rule_off(teller)}
            <div class="claims">{claims.collect_view()}</div>
        }
    });
    let inside = view! {
        {paragraphs(teller, texts.claims)}
        {claims}
    };
    section(teller, "claims", texts.claims_title, inside.into_any())
}

/// One claim, for where it stands by itself.
pub fn claim_alone(teller: Teller, claim: &Claim) -> AnyView {
    view! {
        <h2 class="unseen">{teller.words(teller.story.checks.claims_title)}</h2>
        {rule_off(teller)}
        {article(teller, claim)}
    }
    .into_any()
}

fn article(teller: Teller, claim: &Claim) -> AnyView {
    let inside = claim::claim(claim, teller.language);
    view! { <article class="claim" id=place(claim.id)>{inside}</article> }.into_any()
}

/// What the desk shows while the claims are worked out without a rule.
fn rule_off(teller: Teller) -> AnyView {
    let said = teller.story.checks.rule_off;
    view! { <p class="fault" role="status" id="rule-off" hidden>{said}</p> }.into_any()
}
