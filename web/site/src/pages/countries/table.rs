//! The table of all member states.

use super::controls::controls;
use super::facts::{self, State};
use crate::draw::buttons::why;
use crate::draw::cite::to_source;
use crate::draw::sections::{paragraph, paragraphs, section};
use crate::draw::tables::caption;
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::number::Style::{self, Eur, Percent, Plain};
use said::pages::{Address, Page};
use said::subject::Subject;
use said::texts::countries::Texts;

/// The section of the table.
pub fn table(teller: Teller, texts: &'static Texts, states: &[State]) -> AnyView {
    let table = &texts.table;
    let columns = &table.columns;
    let headings = [
        columns.country,
        columns.population,
        columns.gdp,
        columns.share,
        columns.cases,
        columns.eur,
        columns.situation,
        columns.choice,
        columns.obligation,
    ];
    let headings = headings.map(|heading| view! { <th scope="col">{heading}</th> });
    let rows = states.iter().map(|state| row(teller, texts, state));
    let inside = view! {
        {paragraph(teller, table.intro)}
        {controls(teller, texts)}
        <div class="wide full" tabindex="0" role="group" aria-labelledby="table-title">
            <table data-sortable data-name="landen-2026" data-sources="population gdp decision status agenda answers">
                <caption>
                    {caption(teller, table.caption)} " " {why(teller, "fairShareEur")}
                </caption>
                <thead>
                    <tr>{headings}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>{totals(teller, texts, states)}</tfoot>
            </table>
        </div>
        <p class="nl-paragraph quiet">
            {teller.tell(table.sources)} " " {to_source("gdp", table.gdp_source)} "."
        </p>
        {paragraphs(teller, table.notes)}
    };
    section(teller, "table", table.title, inside.into_any())
}

fn row(teller: Teller, texts: &Texts, state: &State) -> AnyView {
    let words = &texts.words;
    let key = &state.row;
    let [choices, situations, obligation] = state.filters();
    let is_bound = state.is_bound();
    let amount = |style: Style, exact: String| {
        let exact = if is_bound { exact } else { String::new() };
        let shown = if is_bound {
            style.write(&exact, teller.language)
        } else {
            words.none.to_owned()
        };
        view! { <data value=exact>{shown}</data> }
    };
    let rounded = state.is_rounded.then(|| {
        view! { <span aria-hidden="true">"≈ "</span> <span class="unseen">{texts.table.rounded} " "</span> }
    });
    view! {
        <tr
            id=format!("land-{}", state.code)
            data-state=state.code
            data-choice=choices
            data-status=situations
            data-obligation=obligation
        >
            <th scope="row">{name(teller, texts, state)}</th>
            <td>{rounded} {number(teller, Plain, &key.population.to_string())}</td>
            <td>{number(teller, Plain, &key.gdp_meur.to_string())}</td>
            <td>{amount(Percent, key.share_percent.to_string())}</td>
            <td data-cell="cases">{amount(Plain, key.cases.to_string())}</td>
            <td data-cell="eur">{amount(Eur, key.eur.to_string())}</td>
            <td class="words">{state.situation.named(words).name}</td>
            <td class="words">{state.choice.named(words).name}</td>
            <td class="words">{facts::obligation(key.obligation, words)}</td>
        </tr>
    }
    .into_any()
}

/// The name, with the way to the story of that state.
fn name(teller: Teller, texts: &Texts, state: &State) -> AnyView {
    let Some(subject) = Subject::of(state.code) else {
        return state.name.into_any();
    };
    let story = Address::of_page(Page::Story, subject);
    let here = Address::of_page(Page::Countries, subject);
    let way = here.way_to(teller.language, story.path(teller.language));
    let name = view! { {state.name} <span class="unseen">{texts.table.page_of}</span> };
    Link::to(way).around(name)
}

fn totals(teller: Teller, texts: &Texts, states: &[State]) -> AnyView {
    let totals = facts::totals(states);
    view! {
        <tr>
            <th scope="row">{texts.table.total}</th>
            <td>{number(teller, Plain, &totals.population.to_string())}</td>
            <td>{number(teller, Plain, &totals.gdp.to_string())}</td>
            <td>{number(teller, Percent, &totals.share.to_string())}</td>
            <td data-cell="cases">{number(teller, Plain, &totals.cases.to_string())}</td>
            <td data-cell="eur">{number(teller, Eur, &totals.eur.to_string())}</td>
            <td></td>
            <td></td>
            <td></td>
        </tr>
    }
    .into_any()
}

fn number(teller: Teller, style: Style, exact: &str) -> AnyView {
    let shown = style.write(exact, teller.language);
    view! { <data value=exact.to_owned()>{shown}</data> }.into_any()
}
