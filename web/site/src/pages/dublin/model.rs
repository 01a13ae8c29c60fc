//! Which of these cases the model can use, and which stay uncounted.

use super::{LAST, YEARS, cells, points, texts};
use crate::draw::sections::{paragraphs, section as chapter};
use crate::draw::tables::{caption, table};
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::cycle;
use said::fill::fill;
use said::number::Amount;
use said::pages::{Address, Page};
use solidarity_core::dublin::{accepted_by_benefitting, row};
use solidarity_core::{Cases, MemberState, Obligation, Scenario, query::to_query, settle};

/// The section.
pub fn section(teller: Teller) -> AnyView {
    let texts = &texts(teller).model;
    let asked = texts.asked_list.iter().map(|text| {
        view! { <li>{teller.tell(text)}</li> }
    });
    let inside = view! {
        {paragraphs(teller, texts.before)}
        <p class="nl-paragraph">
            {accepted(LAST).map(|cases| way(teller, cases, texts.use_it))}
        </p>
        {by_year(teller)}
        <h3 class="nl-heading nl-heading--level-3">{texts.asked_title}</h3>
        {paragraphs(teller, texts.asked)}
        <ul class="steps">{asked.collect_view()}</ul>
        <h3 class="nl-heading nl-heading--level-3">{texts.uncounted_title}</h3>
        {points(teller, texts.uncounted)}
    };
    chapter(teller, "model", texts.title, inside.into_any())
}

fn accepted(year: u16) -> Option<Cases> {
    accepted_by_benefitting(&cycle::told(), year)
}

/// So many cases can count, and offsets are due: the Forum was reconvened, and
/// pledged is the most that the states which chose relocation come to.
pub fn scenario(cases: Cases) -> Scenario {
    Scenario {
        forum_reconvened: true,
        eligible_cases: Some(cases),
        ..cycle::first_view()
    }
}

/// The way to the story with so many cases.
fn way(teller: Teller, cases: Cases, text: &'static str) -> AnyView {
    let language = teller.language;
    let query = to_query(&scenario(cases));
    let of = |page| Address::of_page(page, teller.subject);
    let path = format!("{}?{query}#balance", of(Page::Story).path(language));
    let text = fill(text, &[&cells::written(cases, language)]);
    Link::to(of(Page::Dublin).way_to(language, &path)).around(text)
}

fn by_year(teller: Teller) -> AnyView {
    let all = texts(teller);
    let texts = &all.model;
    let language = teller.language;
    let cycle = cycle::told();
    let states: Vec<_> = cycle
        .states()
        .iter()
        .filter(|state| benefits(state))
        .collect();
    let rows = YEARS.into_iter().filter_map(|year| {
        let together = accepted(year)?;
        let settlement = settle(&scenario(together)).ok()?;
        let counts = states.iter().filter_map(|state| {
            let row = row(state.code, year)?;
            Some(cells::cell(
                teller,
                row,
                solidarity_core::dublin::Column::Accepted,
            ))
        });
        let amount = |amount: Amount| {
            view! { <data value=amount.exact()>{amount.shown(language)}</data> }.into_any()
        };
        let after = [
            amount(together.into()),
            amount(settlement.due.offset_cases.into()),
            amount(settlement.due.financial_eur.into()),
            way(teller, together, texts.link),
        ];
        let year = std::iter::once(year.into_any());
        Some(year.chain(after).chain(counts).collect::<Vec<_>>())
    });
    let names = states.iter();
    let names = names.map(|state| language.of(state.name_nl, state.name_en));
    let columns = &texts.columns;
    let fixed = [
        all.year,
        columns.together,
        columns.taken,
        columns.paid,
        columns.link,
    ];
    let headings = fixed.into_iter().chain(names);
    let headings: Vec<_> = headings.collect();
    table(teller, caption(teller, texts.caption), &headings, rows)
}

fn benefits(state: &MemberState) -> bool {
    state.obligation == Obligation::Benefitting
}
