//! The parts of the site that other pages show in a frame, each as a page of its
//! own: without header, with links that open outside.

#[cfg(test)]
mod tests;

use crate::draw::panels;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use crate::pages::{check, claims as claims_page, countries, dublin, story, timeline};
use crate::preview::{self, Preview};
use app::link::{Link, in_frame};
use app::share::site::edition;
use app::state::State;
use leptos::prelude::*;
use said::language::Language;
use said::pages::{Address, Opens, Part};
use said::subject::Subject;
use said::texts::frame::frame;
use solidarity_core::claims::{self, Claim};

/// All parts, each as a page. Each has a teller of its own: they add facts.
pub fn pages(language: Language, subject: Subject) -> Vec<Prerendered> {
    let teller = || Teller::new(language, subject);
    let named = Part::NAMED.iter();
    let named = named.map(|part| page(teller(), *part, None));
    let claims = claims::claims(language).into_iter();
    let claims = claims.map(|claim| page(teller(), Part::Claim(claim.id), Some(&claim)));
    named.chain(claims).collect()
}

/// A part as a page; of a claim, `claim` is all that is known of it.
fn page(teller: Teller, part: Part<'_>, claim: Option<&Claim>) -> Prerendered {
    let here = Address::of_part(part);
    let whole = Address::of_page(part.record().page, teller.subject);
    let whole = here.way_to(teller.language, whole.path(teller.language));
    in_frame(whole, part.anchor(), || {
        let title = title(teller, part, claim);
        let description = description(teller, part, claim);
        let said = [title.clone(), description.clone()];
        Prerendered::of_part(
            teller,
            part,
            [
                [&title, " – ", teller.story.chrome.name].concat(),
                description,
            ],
            body(teller, part, claim, title),
            preview(teller, part, claim, said),
        )
    })
}

fn body(teller: Teller, part: Part<'_>, claim: Option<&Claim>, title: String) -> AnyView {
    let texts = &frame(teller.language).part;
    let content = drawn(teller, part, claim);
    // After the content, which says which there are.
    let panels = panels::used(teller);
    let opens = part.record().opens.map(Opens::name);
    let whole = Link::to(["#", &part.anchor()].concat());
    view! {
        <div class="page part" data-opens=opens>
            // First, for what has no place must not make the page longer.
            <p class="unseen" role="status" id="said-aloud"></p>
            <div>
                <main id="content">
                    // A heading for those who do not see the page around it.
                    <h1 class="unseen">{title}</h1>
                    {content}
                </main>
                {panels}
            </div>
            <footer class="origin">
                {teller.story.chrome.name} ", " {texts.version} " "
                {edition()} ". "
                {whole.out_of_frame().around(texts.whole)}
            </footer>
        </div>
    }
    .into_any()
}

/// What stands in a part.
fn drawn(teller: Teller, part: Part<'_>, claim: Option<&Claim>) -> AnyView {
    match part {
        Part::Balance => {
            let state = State::new(teller.language, teller.subject);
            view! {
                {story::card(teller, state)}
                {story::balance(teller, state)}
                {story::announced(state)}
            }
            .into_any()
        }
        Part::Figure => check::figure(teller),
        Part::Countries => countries::table_alone(teller),
        Part::Timeline => timeline::line_alone(teller),
        Part::Dublin => dublin::totals_alone(teller),
        Part::Claim(_) => {
            let claim = claim.map(|claim| claims_page::claim_alone(teller, claim));
            claim.into_any()
        }
    }
}

/// What a part is called: a claim by its text.
fn title(teller: Teller, part: Part<'_>, claim: Option<&Claim>) -> String {
    let claim = claim.map(|claim| claim.heading().to_string());
    let title = || part.title(teller.language).map(str::to_owned);
    claim.or_else(title).unwrap_or_default()
}

/// What is to be seen in a part: of a claim, its answer.
fn description(teller: Teller, part: Part<'_>, claim: Option<&Claim>) -> String {
    let claim = claim.map(|claim| claim.answer.to_string());
    let said = || part.description(teller.language).map(str::to_owned);
    claim.or_else(said).unwrap_or_default()
}

/// What is shown of a part's link.
fn preview(
    teller: Teller,
    part: Part<'_>,
    claim: Option<&Claim>,
    [title, sentence]: [String; 2],
) -> Preview {
    match (part, claim) {
        (_, Some(claim)) => preview::of_claim(claim, teller.language),
        (Part::Balance, None) => preview::of_story(teller).called(title, sentence),
        _ => preview::plain(teller.language, title, sentence),
    }
}
