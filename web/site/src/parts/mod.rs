//! The parts of the site that other pages show in a frame, each as a page of its
//! own: without header, with links that open outside.

mod links;
#[cfg(test)]
mod tests;

use crate::draw::panels;
use crate::draw::teller::Teller;
use crate::page::Prerendered;
use crate::pages::story as sections;
use crate::pages::{countries, dublin, timeline};
use crate::place::{self, Place};
use crate::preview::{self, Preview};
use app::claim;
use app::share::site::edition;
use app::share::what::{PARTS, Part};
use app::state::State;
use leptos::prelude::*;
use said::language::Language;
use said::texts::parts::texts;
use said::texts::sharing::words;
use solidarity_core::claims::{self, Claim};

/// A part, and of a claim all that is known of it.
struct Shown {
    part: Part<'static>,
    claim: Option<Claim>,
}

/// All parts, each as a page.
pub fn pages(teller: Teller) -> Vec<Prerendered> {
    let parts = PARTS.map(|part| Shown { part, claim: None });
    let claims = claims::claims(teller.language).into_iter();
    let claims = claims.map(|claim| Shown {
        part: Part::Claim(claim.id),
        claim: Some(claim),
    });
    // Each has a teller of its own: they add facts.
    let anew = || Teller::new(teller.language, teller.subject);
    let shown = parts.into_iter().chain(claims);
    shown.map(|shown| page(anew(), &shown)).collect()
}

/// What a page says that keeps the data of an edition: before and after the
/// edition's name, and the name of the link to today's data.
pub fn frozen(language: Language) -> (&'static str, &'static str, &'static str) {
    texts(language).frozen
}

impl Shown {
    /// The page that it is a part of, and its place there.
    fn whole(&self, teller: Teller) -> (Place, String) {
        let story = place::story(teller.subject);
        match self.part {
            Part::Balance => (story, "balance".to_owned()),
            Part::Figure => (story, "figure".to_owned()),
            Part::Claim(id) => (story, claim::place(id)),
            Part::Countries => (place::COUNTRIES, "table".to_owned()),
            Part::Timeline => (place::TIMELINE, "line".to_owned()),
            Part::Dublin => (place::DUBLIN, "totals".to_owned()),
        }
    }

    /// The part of the program that it starts with, if any.
    const fn opens(&self) -> Option<&'static str> {
        match self.part {
            Part::Balance | Part::Claim(_) => None,
            Part::Figure => Some("desk"),
            Part::Countries | Part::Timeline | Part::Dublin => Some("tools"),
        }
    }

    /// Which style sheet it has.
    const fn styles(&self) -> &'static str {
        match self.part {
            Part::Balance | Part::Figure | Part::Claim(_) => "story",
            Part::Countries | Part::Timeline | Part::Dublin => "views",
        }
    }

    /// What it is called.
    fn title(&self, language: Language) -> String {
        let claim = self.claim.as_ref().map(|claim| claim.heading().to_string());
        let title = || self.part.title(words(language)).map(str::to_owned);
        claim.or_else(title).unwrap_or_default()
    }

    /// What is to be seen in it.
    fn description(&self, language: Language) -> String {
        let texts = texts(language);
        let said = match self.part {
            Part::Balance => texts.balance,
            Part::Figure => texts.figure,
            Part::Countries => texts.countries,
            Part::Timeline => texts.timeline,
            Part::Dublin => texts.dublin,
            Part::Claim(_) => "",
        };
        let claim = self.claim.as_ref();
        claim.map_or_else(|| said.to_owned(), |claim| claim.answer.to_string())
    }

    /// What is shown of its link.
    fn preview(&self, teller: Teller, [title, sentence]: [String; 2]) -> Preview {
        match &self.claim {
            Some(claim) => preview::of_claim(claim, teller.language),
            None if matches!(self.part, Part::Balance) => {
                preview::of_story(teller).called(title, sentence)
            }
            None => preview::plain(teller.language, title, sentence),
        }
    }

    fn view(&self, teller: Teller) -> AnyView {
        match self.part {
            Part::Balance => {
                let state = State::new(teller.language, teller.subject);
                view! {
                    {sections::balance(teller, state)}
                    {sections::announced(state)}
                }
                .into_any()
            }
            Part::Figure => sections::figure(teller),
            Part::Countries => countries::table_alone(teller),
            Part::Timeline => timeline::line_alone(teller),
            Part::Dublin => dublin::totals_alone(teller),
            Part::Claim(_) => {
                let claim = self.claim.as_ref();
                claim
                    .map(|claim| sections::claim_alone(teller, claim))
                    .into_any()
            }
        }
    }
}

fn page(teller: Teller, shown: &Shown) -> Prerendered {
    let texts = texts(teller.language);
    let here = Place {
        english: shown.part.path(Language::En).into(),
        dutch: shown.part.path(Language::Nl).into(),
    };
    let (whole, id) = shown.whole(teller);
    let whole = here.way_to(teller.language, whole.path(teller.language));
    let title = shown.title(teller.language);
    let description = shown.description(teller.language);
    let content = shown.view(teller).to_html();
    let panels = panels::used(teller, &content);
    // A heading for those who do not see the page around it.
    let heading = view! { <h1 class="unseen">{title.clone()}</h1> };
    let inside = view! {
        <main id="content" inner_html=[heading.to_html(), content].concat()></main>
        {panels}
    };
    let stays = matches!(shown.part, Part::Balance);
    let inside = links::outside(&inside.to_html(), &whole, stays);
    let address = [&whole, "#", &id].concat();
    let body = view! {
        <div class="page part" data-opens=shown.opens()>
            // First, for what has no place must not make the page longer.
            <p class="unseen" role="status" id="said-aloud"></p>
            <div inner_html=inside></div>
            <footer class="origin">
                {teller.story.chrome.name} ", " {texts.version} " "
                {edition()} ". "
                <a class="nl-link" href=address target="_blank" rel="noopener">{texts.whole}</a>
            </footer>
        </div>
    };
    Prerendered {
        paths: here.paths(),
        styles: shown.styles(),
        oembed: Some(shown.part.height()),
        subject: match shown.opens() {
            Some("tools") => "",
            _ => teller.subject.code(),
        },
        ..Prerendered::new(
            teller.language,
            [
                [&title, " – ", teller.story.chrome.name].concat(),
                description.clone(),
            ],
            &body.to_html(),
            shown.preview(teller, [title, description]),
        )
    }
}
