//! The parts of the site that other pages show in a frame, each as a page of its
//! own: without header, with links that open outside.

mod links;
#[cfg(test)]
mod tests;
mod texts;

use crate::claim;
use crate::language::Language;
use crate::live::prose;
use crate::page::place::{self, Place};
use crate::page::preview::{self, Preview};
use crate::page::teller::Teller;
use crate::page::{Prerendered, panels, sections};
use crate::state::State;
use crate::view::{countries, dublin, timeline};
use leptos::prelude::*;
use solidarity_core::claims::{self, Claim};
use texts::{Texts, texts};

/// A part that can be shown alone.
enum Part {
    Balance,
    Figure,
    Countries,
    Timeline,
    Dublin,
    Claim(Claim),
}

/// All parts, each as a page.
pub fn pages(teller: Teller) -> Vec<Prerendered> {
    let claims = claims::claims(teller.language.into());
    let parts = [
        Part::Balance,
        Part::Figure,
        Part::Countries,
        Part::Timeline,
        Part::Dublin,
    ];
    let parts = parts.into_iter().chain(claims.into_iter().map(Part::Claim));
    // Each has a teller of its own: they add facts.
    let anew = || Teller::new(teller.language, teller.subject);
    parts.map(|part| page(anew(), &part)).collect()
}

/// What a page says that keeps the data of an edition: before and after the
/// edition's name, and the name of the link to today's data.
pub fn frozen(language: Language) -> (&'static str, &'static str, &'static str) {
    texts(language).frozen
}

impl Part {
    /// Its name in addresses and in the element `solidariteits-wijzer`.
    fn name(&self) -> String {
        match self {
            Self::Balance => "balance".to_owned(),
            Self::Figure => "figure".to_owned(),
            Self::Countries => "countries".to_owned(),
            Self::Timeline => "timeline".to_owned(),
            Self::Dublin => "dublin".to_owned(),
            Self::Claim(claim) => ["claim/", claim.id].concat(),
        }
    }

    /// The page that it is a part of, and its place there.
    fn whole(&self, teller: Teller) -> (Place, String) {
        let story = place::story(teller.subject);
        match self {
            Self::Balance => (story, "balance".to_owned()),
            Self::Figure => (story, "figure".to_owned()),
            Self::Claim(claim) => (story, claim::place(claim.id)),
            Self::Countries => (place::COUNTRIES, "table".to_owned()),
            Self::Timeline => (place::TIMELINE, "line".to_owned()),
            Self::Dublin => (place::DUBLIN, "totals".to_owned()),
        }
    }

    /// The program that moves it; a part without one has but the script of all
    /// parts, which fetches the desk when it is asked something.
    const fn program(&self) -> &'static str {
        match self {
            Self::Balance => "page",
            Self::Figure | Self::Claim(_) => "part",
            Self::Countries | Self::Timeline | Self::Dublin => "tools",
        }
    }

    /// What it is called, and what is to be seen in it.
    fn titles(&self, texts: &'static Texts) -> (String, String) {
        let (title, description) = match self {
            Self::Balance => texts.balance,
            Self::Figure => texts.figure,
            Self::Countries => texts.countries,
            Self::Timeline => texts.timeline,
            Self::Dublin => texts.dublin,
            Self::Claim(claim) => {
                return (claim.claim.to_string(), claim.answer.to_string());
            }
        };
        (title.to_owned(), description.to_owned())
    }

    /// How high it is where it is 640 wide, in CSS pixels, as measured: what a
    /// frame is given that cannot follow it.
    const fn height(&self) -> u16 {
        match self {
            Self::Balance => 2_000,
            Self::Figure => 700,
            Self::Countries => 2_700,
            Self::Timeline => 3_500,
            Self::Dublin => 1_500,
            Self::Claim(_) => 450,
        }
    }

    /// What is shown of its link.
    fn preview(&self, teller: Teller, [title, sentence]: [String; 2]) -> Preview {
        match self {
            Self::Balance => Preview::called(preview::of_story(teller), title, sentence),
            Self::Claim(claim) => preview::of_claim(claim, teller.language),
            _ => preview::plain(teller.language, title, sentence),
        }
    }

    fn view(&self, teller: Teller) -> AnyView {
        match self {
            Self::Balance => {
                let state = State::new(teller.language, teller.subject);
                view! {
                    {sections::balance(teller, state)}
                    <p class="unseen" role="status" data-live="announced">
                        {prose::named(state, "announced")}
                    </p>
                }
                .into_any()
            }
            Self::Figure => sections::figure(teller),
            Self::Countries => countries::table_alone(teller),
            Self::Timeline => timeline::line_alone(teller),
            Self::Dublin => dublin::totals_alone(teller),
            Self::Claim(claim) => sections::claim_alone(teller, claim),
        }
    }
}

fn page(teller: Teller, part: &Part) -> Prerendered {
    let texts = texts(teller.language);
    let name = part.name();
    let here = Place {
        english: ["en/embed/", &name, "/"].concat().into(),
        dutch: ["embed/", &name, "/"].concat().into(),
    };
    let (whole, id) = part.whole(teller);
    let whole = here.way_to(teller.language, whole.path(teller.language));
    let (title, description) = part.titles(texts);
    let content = part.view(teller).to_html();
    let panels = panels::used(teller, &content);
    // A heading for those who do not see the page around it.
    let heading = view! { <h1 class="unseen">{title.clone()}</h1> };
    let inside = view! {
        <main id="content" inner_html=[heading.to_html(), content].concat()></main>
        {panels}
    };
    let stays = matches!(part, Part::Balance);
    let inside = links::outside(&inside.to_html(), &whole, stays);
    let address = [&whole, "#", &id].concat();
    let body = view! {
        <div class="page part">
            // First, for what has no place must not make the page longer.
            <p class="unseen" role="status" id="said-aloud"></p>
            <div inner_html=inside></div>
            <footer class="origin">
                {teller.story.chrome.name} ", " {texts.version} " "
                {solidarity_core::editions().last().copied()} ". "
                <a class="nl-link" href=address target="_blank" rel="noopener">{texts.whole}</a>
            </footer>
        </div>
    };
    Prerendered {
        paths: here.paths(),
        program: part.program(),
        oembed: Some(part.height()),
        subject: match part.program() {
            "tools" => "",
            _ => teller.subject.code(),
        },
        ..Prerendered::new(
            teller.language,
            [
                [&title, " – ", teller.story.chrome.name].concat(),
                description.clone(),
            ],
            &body.to_html(),
            part.preview(teller, [title, description]),
        )
    }
}
