//! The claims most asked, and the ways to all of them and to the checks.

use crate::draw::condition;
use crate::draw::sections::{paragraphs, section};
use crate::draw::teller::Teller;
use app::claim::{self, mark, place};
use app::link::Link;
use leptos::prelude::*;
use said::pages::{Address, Page};
use solidarity_core::claims::{self, Claim};

/// What is asked most, by its name in links.
const MOST_ASKED: [&str; 3] = ["never-both", "forced-relocation", "more-than-share"];

/// The claims most asked, on the page about the Netherlands: they are made about it.
pub fn claims(teller: Teller) -> AnyView {
    let texts = &teller.story.checks;
    let all = claims::claims(teller.language);
    let asked = MOST_ASKED.into_iter();
    let asked = asked.filter_map(|id| all.iter().find(|claim| claim.id == id));
    let is_dutch = condition::holds(teller.subject, "NL");
    let rows = is_dutch.then(|| {
        let rows = asked.map(|claim| row(teller, claim)).collect_view();
        view! { <ul class="most-asked">{rows}</ul> }
    });
    let inside = view! {
        {rows}
        {paragraphs(teller, texts.claims)}
    };
    section(teller, "claims", texts.claims_title, inside.into_any())
}

/// A claim in short, with the way to all there is to say of it.
fn row(teller: Teller, claim: &Claim) -> AnyView {
    let here = Address::of_page(Page::Story, teller.subject);
    let claims = Address::of_page(Page::Claims, teller.subject);
    let way = here.way_to(teller.language, claims.path(teller.language));
    let way = [&way, "#", &place(claim.id)].concat();
    let verdict = claim::words(teller.language).verdict(claim.verdict);
    view! {
        <li>
            {Link::to(way).around(claim.heading().to_string())}
            <span class="verdict" data-verdict=mark(claim.verdict)>{verdict}</span>
            <span class="decides">{claim::told(&claim.figure, teller.language)}</span>
        </li>
    }
    .into_any()
}
