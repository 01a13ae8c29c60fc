//! The page of the claims: a list that one can scan and filter, in which each claim
//! opens where it stands.

use super::frame;
use crate::draw::filter::filter;
use crate::draw::sections::section;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use app::claim::{self, mark, place};
use leptos::prelude::*;
use said::pages::Page;
use said::texts::checks::{self as texts, Subject, Texts};
use solidarity_core::claims::{self, Claim, Verdict};

/// The page.
pub fn page(teller: Teller) -> Prerendered {
    let texts = texts::texts(teller.language);
    let all = claims::claims(teller.language);
    let rows = all.iter().map(|each| row(teller, each)).collect_view();
    let list = view! {
        {rule_off(teller)}
        {filters(teller, texts)}
        <div class="claims" data-rows="">{rows}</div>
    };
    let inside = section(teller, "claims", texts.list_title, list.into_any());
    frame::page(teller, Page::Claims, &texts.claims, inside)
}

/// One claim, for where it stands by itself.
pub fn claim_alone(teller: Teller, claim: &Claim) -> AnyView {
    view! {
        <h2 class="unseen">{texts::texts(teller.language).claims.title}</h2>
        {rule_off(teller)}
        <article class="claim" id=place(claim.id)>{claim::claim(claim, teller.language)}</article>
    }
    .into_any()
}

/// A claim as a row that opens.
fn row(teller: Teller, claim: &Claim) -> AnyView {
    let subject = Subject::of(claim.id).map(Subject::name);
    view! {
        <article
            class="claim"
            id=place(claim.id)
            data-subject=subject
            data-judged=mark(claim.verdict)
        >
            {claim::row(claim, teller.language)}
        </article>
    }
    .into_any()
}

/// What the list can be narrowed by. Hidden until the tools have come.
fn filters(teller: Teller, texts: &'static Texts) -> AnyView {
    let words = claim::words(teller.language);
    let subjects = Subject::ALL.map(|subject| (subject.name(), subject.called(&texts.subjects)));
    let verdicts = Verdict::ALL.map(|verdict| (mark(verdict), words.verdict(verdict)));
    let filters = &texts.filters;
    view! {
        <div class="needs-tools form" hidden>
            {filter("subject", filters.subject, filters.all, &subjects)}
            {filter("judged", filters.verdict, filters.all, &verdicts)}
        </div>
        <p role="status" class="shown-count quiet"></p>
    }
    .into_any()
}

/// What the desk shows while the claims are worked out without a rule.
fn rule_off(teller: Teller) -> AnyView {
    let said = teller.story.checks.rule_off;
    view! { <p class="fault" role="status" id="rule-off" hidden>{said}</p> }.into_any()
}
