//! The share under other weights, and with the data of other years.

use crate::draw::buttons;
use crate::draw::facts::{Fact, Why, own};
use crate::draw::tables::{caption, table};
use crate::draw::teller::Teller;
use leptos::prelude::*;
use said::cycle;
use said::number::Style::{Eur, Percent, Plain};
use solidarity_core::what_if::{Traced, fair_share, share_weighted, share_with_gdp_of};
use solidarity_core::{Share, published};

/// The share with other weights of population and GDP.
pub fn weights(teller: Teller) -> AnyView {
    let texts = &teller.story.key;
    let columns = &texts.weights_columns;
    let cycle = cycle::told();
    let rows = [0, 25, 50, 75, 100].into_iter().filter_map(|weight: u8| {
        let made = share_weighted(&cycle, teller.subject.state(), weight)?;
        let [share, cases, _] = what_if(teller, &format!("weight-{weight}"), made)?;
        let part = |part: u8| {
            let why = Why::Panel(format!("weight-{weight}"));
            view! { {shown(teller, &Fact::of(Plain, part, why))} "%" }.into_any()
        };
        Some(vec![part(weight), part(100 - weight), share, cases])
    });
    table(
        teller,
        caption(teller, texts.weights_caption),
        &[
            columns.population,
            columns.gdp,
            columns.share,
            columns.cases,
        ],
        rows,
    )
}

/// The share with the GDP of other years.
pub fn years(teller: Teller) -> AnyView {
    let texts = &teller.story.key;
    let columns = &texts.years_columns;
    let cycle = cycle::told();
    let rows = published::gdp_years().into_iter().filter_map(|year| {
        let made = share_with_gdp_of(&cycle, teller.subject.state(), year)?;
        let [share, cases, eur] = what_if(teller, &format!("year-{year}"), made)?;
        Some(vec![year.to_string().into_any(), share, cases, eur])
    });
    table(
        teller,
        caption(teller, texts.years_caption),
        &[columns.year, columns.share, columns.cases, columns.eur],
        rows,
    )
}

/// A share that is a what-if, and what it comes to in the pool of the cycle.
fn what_if(teller: Teller, id: &str, share: Traced<Share>) -> Option<[AnyView; 3]> {
    let fair_share = fair_share(&cycle::told(), share.figure).ok()?;
    let (percent, figure) = (share.figure.percent(), fair_share.figure);
    teller.facts.update_value(|facts| {
        own::add_panel(
            facts,
            id,
            vec![share.step, fair_share.step],
            teller.language,
        );
    });
    let why = || Why::Panel(id.to_owned());
    Some([
        shown(teller, &Fact::of(Percent, percent, why())),
        shown(teller, &Fact::of(Plain, figure.cases, why())),
        shown(teller, &Fact::of(Eur, figure.eur, why())),
    ])
}

fn shown(teller: Teller, fact: &Fact) -> AnyView {
    buttons::figure(teller, fact)
}
