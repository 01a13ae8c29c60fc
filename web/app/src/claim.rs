//! A claim as it stands on the page. The build draws all of them; the desk draws
//! them again when a rule is switched off and their verdicts may be others.

use crate::link::{Link, story_with};
use leptos::prelude::*;
use said::language::Language;
use said::links::{self, Provision};
use said::pages::{self, Page, What};
pub use said::texts::claim::words;
use solidarity_core::claims::{Claim, OriginKind, Part, Reason, Told, ToldCitation, Verdict};

/// The `id` of a claim's place, which links lead to.
#[must_use]
pub fn place(id: &str) -> String {
    pages::Part::Claim(id).anchor()
}

/// What the style sheet knows a verdict by.
#[must_use]
pub const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsWithCaveat => "caveat",
        Verdict::NotAsWorded => "reworded",
        Verdict::DoesNotHold => "not",
        Verdict::DependsOnReading => "reading",
        Verdict::NotInSources => "open",
    }
}

/// All there is to say of a claim, inside its place.
#[must_use]
pub fn claim(claim: &Claim, language: Language) -> AnyView {
    view! {
        <h3 class="nl-heading nl-heading--level-3">{told(claim.heading(), language)}</h3>
        {verdict(claim, language)}
        {figure(claim, language)}
        {rest(claim, language)}
    }
    .into_any()
}

/// The same as a row of a list: the claim, its verdict and its figure, which open what
/// else there is to say.
#[must_use]
pub fn row(claim: &Claim, language: Language) -> AnyView {
    view! {
        <details class="row">
            <summary>
                <h3 class="nl-heading nl-heading--level-3">{told(claim.heading(), language)}</h3>
                {verdict(claim, language)}
                {figure(claim, language)}
            </summary>
            {rest(claim, language)}
        </details>
    }
    .into_any()
}

fn verdict(claim: &Claim, language: Language) -> AnyView {
    let said = words(language).verdict(claim.verdict);
    view! { <span class="verdict" data-verdict=mark(claim.verdict)>{said}</span> }.into_any()
}

fn figure(claim: &Claim, language: Language) -> AnyView {
    view! { <span class="decides">{told(&claim.figure, language)}</span> }.into_any()
}

/// What stands below a claim, its verdict and its figure.
fn rest(claim: &Claim, language: Language) -> AnyView {
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
    view! {
        {statement(claim, language)}
        <p class="says">{told(&claim.answer, language)}</p>
        <details>
            <summary>{words.why}</summary>
            <ul class="reasons">{reasons.collect_view()}</ul>
            <h4>{words.would_change}</h4>
            <ul>{changes.collect_view()}</ul>
            {unknown}
            {origins(claim, language)}
        </details>
        <button type="button" class="nl-button copy">{words.copy}</button>
    }
    .into_any()
}

/// Of a claim that nobody said, and that stands as a question: the sentence that the
/// verdict is about.
fn statement(claim: &Claim, language: Language) -> Option<AnyView> {
    let said = || told(&claim.claim, language);
    (!claim.is_said()).then(|| {
        view! { <p class="quiet statement">{words(language).as_statement} " " {said()}</p> }
            .into_any()
    })
}

/// Who said, asked or contradicted it: a list for each that there is.
fn origins(claim: &Claim, language: Language) -> AnyView {
    let words = words(language);
    if claim.origins.is_empty() {
        return view! { <p class="quiet">{words.from_rules}</p> }.into_any();
    }
    let of = |kind: OriginKind| {
        let origins = claim
            .origins
            .iter()
            .filter(move |origin| origin.kind == kind);
        let mut origins = origins
            .map(|origin| {
                let cited = link(&origin.citation, language);
                view! { <li>{origin.who} ": " {cited}</li> }
            })
            .peekable();
        origins.peek()?;
        Some(view! {
            <h4>{words.origin(kind)}</h4>
            <ul class="origins">{origins.collect_view()}</ul>
        })
    };
    OriginKind::ALL.map(of).collect_view().into_any()
}

fn reason(reason: &Reason, language: Language) -> AnyView {
    let cited = reason.citations.iter().map(|citation| {
        view! { " (" {link(citation, language)} ")" }
    });
    let open = reason.scenario.as_ref().map(|scenario| {
        let address = story_with(What::Page(Page::Claims), language, scenario);
        view! { " " {Link::to(address).around(words(language).see)} }
    });
    view! { <li>{told(&reason.text, language)} {cited.collect_view()} {open}</li> }.into_any()
}

/// A text with its figures.
#[must_use]
pub fn told(text: &Told, language: Language) -> AnyView {
    let parts = text.0.iter().map(|part| match part {
        Part::Words(words) => (*words).into_any(),
        Part::Figure(figure) => {
            let (exact, shown) = (figure.exact(), figure.shown(language));
            view! { <data value=exact>{shown}</data> }.into_any()
        }
    });
    parts.collect_view().into_any()
}

/// A place in a source, as people cite it.
pub struct Cited {
    /// Where it can be read.
    pub link: String,
    /// What it is called.
    pub name: String,
}

/// How a place in a source is cited: a provision of the regulation by its article, all
/// else by its source.
#[must_use]
pub fn cited(citation: &ToldCitation, language: Language) -> Cited {
    let provision = (citation.source == "law")
        .then(|| links::provision(&citation.at, language))
        .flatten();
    if let Some(Provision { link, cited }) = provision {
        return Cited { link, name: cited };
    }
    let name = match citation.at.as_str() {
        "" => citation.reference.to_owned(),
        at => [citation.reference, ", ", at].concat(),
    };
    Cited {
        link: ["#source-", citation.source].concat(),
        name,
    }
}

fn link(citation: &ToldCitation, language: Language) -> AnyView {
    let Cited { link, name } = cited(citation, language);
    Link::to(link).around(name)
}
