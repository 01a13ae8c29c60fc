//! A claim as it stands on the page. The build draws all of them; the desk draws
//! them again when a rule is switched off and their verdicts may be others.

mod words;

use crate::language::Language;
use crate::links::{self, Provision};
use leptos::prelude::*;
use solidarity_core::claims::{Claim, Part, Reason, Told, ToldCitation, Verdict};
use solidarity_core::to_query;
pub use words::words;

/// The `id` of a claim's place, which links lead to.
pub fn place(id: &str) -> String {
    ["claim-", id].concat()
}

/// What the style sheet knows a verdict by.
pub const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsWithCaveat => "caveat",
        Verdict::DoesNotHold => "not",
        Verdict::NotSettled => "open",
    }
}

/// All there is to say of a claim, inside its place.
pub fn claim(claim: &Claim, language: Language) -> AnyView {
    let words = words(language);
    let reasons = claim.reasons.iter().map(|each| reason(each, language));
    let changes = claim.would_change.iter().map(|change| {
        view! { <li>{told(change, language)}</li> }
    });
    let unknown = claim.unknown.as_ref().map(|unknown| {
        view! {
            <h4>{words.unknown}</h4>
            <p>{told(unknown, language)}</p>
        }
    });
    let raised = claim
        .raised
        .iter()
        .map(|citation| cited(citation, language));
    view! {
        <h3 class="nl-heading nl-heading--level-3">{told(&claim.claim, language)}</h3>
        <p class="verdict" data-verdict=mark(claim.verdict)>{words.verdict(claim.verdict)}</p>
        <p class="says">{told(&claim.answer, language)}</p>
        <p class="decides">{told(&claim.figure, language)}</p>
        <details>
            <summary>{words.why}</summary>
            <ul class="reasons">{reasons.collect_view()}</ul>
            <h4>{words.would_change}</h4>
            <ul>{changes.collect_view()}</ul>
            {unknown}
            <h4>{words.raised}</h4>
            <ul>{raised.map(|cited| view! { <li>{cited}</li> }).collect_view()}</ul>
        </details>
        <button type="button" class="nl-button copy">{words.copy}</button>
    }
    .into_any()
}

fn reason(reason: &Reason, language: Language) -> AnyView {
    let cited = reason.citations.iter().map(|citation| {
        view! { " (" {cited(citation, language)} ")" }
    });
    let open = reason.scenario.as_ref().map(|scenario| {
        let address = format!("?{}#balance", to_query(scenario));
        view! { " " <a class="nl-link" href=address>{words(language).see}</a> }
    });
    view! { <li>{told(&reason.text, language)} {cited.collect_view()} {open}</li> }.into_any()
}

/// A text with its figures.
fn told(text: &Told, language: Language) -> AnyView {
    let parts = text.0.iter().map(|part| match part {
        Part::Words(words) => (*words).into_any(),
        Part::Figure(figure) => {
            let (exact, shown) = (figure.exact(), figure.shown(language.into()));
            view! { <data value=exact>{shown}</data> }.into_any()
        }
    });
    parts.collect_view().into_any()
}

/// A place in a source, as a link to it.
fn cited(citation: &ToldCitation, language: Language) -> AnyView {
    let provision = (citation.source == "law")
        .then(|| links::provision(&citation.at, language))
        .flatten();
    let (address, shown) = match provision {
        Some(Provision { link, cited }) => (link, cited),
        None => (
            ["#source-", citation.source].concat(),
            match citation.at.as_str() {
                "" => citation.reference.to_owned(),
                at => [citation.reference, ", ", at].concat(),
            },
        ),
    };
    view! { <a class="nl-link" href=address>{shown}</a> }.into_any()
}
