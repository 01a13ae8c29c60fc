//! The tables of the story.

use crate::draw::facts::{Fact, Facts, Why, example, example_panel, own};
use crate::draw::named::Pledges;
use crate::draw::tables::{caption, table};
use crate::draw::{buttons, condition, teller::Teller};
use leptos::prelude::*;
use said::cycle;
use said::number::Style::{Eur, Percent, Plain};
use solidarity_core::what_if::{Traced, fair_share, share_weighted, share_with_gdp_of};
use solidarity_core::{Share, published};

/// The share with other weights of population and GDP.
pub fn weights(teller: Teller) -> AnyView {
    let texts = &teller.story.key;
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
        &texts.weights_headings,
        rows,
    )
}

/// The share with the GDP of other years.
pub fn years(teller: Teller) -> AnyView {
    let texts = &teller.story.key;
    let cycle = cycle::told();
    let rows = published::gdp_years().into_iter().filter_map(|year| {
        let made = share_with_gdp_of(&cycle, teller.subject.state(), year)?;
        let [share, cases, eur] = what_if(teller, &format!("year-{year}"), made)?;
        Some(vec![year.to_string().into_any(), share, cases, eur])
    });
    table(
        teller,
        caption(teller, texts.years_caption),
        &texts.years_headings,
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

/// What each pool means for the subject.
pub fn pools(teller: Teller) -> AnyView {
    let texts = &teller.story.pool;
    let keys = [
        [
            "minimumCases",
            "minimumEur",
            "minimumFairShare",
            "minimumFairShareEur",
        ],
        ["poolCases", "poolEur", "fairShare", "fairShareEur"],
        ["halfCases", "halfEur", "halfFairShare", "halfFairShareEur"],
    ];
    let rows = texts.table_rows.into_iter().zip(keys).map(|(name, keys)| {
        let figures = keys.into_iter().filter_map(|key| teller.figure(key));
        std::iter::once(name.into_any()).chain(figures).collect()
    });
    table(
        teller,
        caption(teller, texts.table_caption),
        &texts.table_headings,
        rows,
    )
}

/// What some numbers of Union pledges come to, with the Forum reconvened; nothing
/// for a state of which no cases are asked.
pub fn pledges(teller: Teller) -> Option<AnyView> {
    let stands = |conditions| condition::holds(teller.subject, conditions);
    // Of whom nothing is asked, there is nothing to list.
    if !stands("contributes") {
        return None;
    }
    let texts = &teller.story.trigger;
    // What is still paid says something only of a share that is all in money.
    let columns = if stands("only-money") { 4 } else { 3 };
    let own = teller.subject.first_view().pledge.relocations;
    // No fewer pledges than the subject's own.
    let named = Pledges::ALL.into_iter().filter_map(|pledges| {
        let relocations = pledges.relocations()?;
        (relocations >= own).then_some((pledges, relocations))
    });
    let rows = named.filter_map(|(pledges, relocations)| {
        let name = relocations.to_string();
        let now = example(teller.subject, &name)?;
        let figure = |style, exact: &str, steps: &[&'static str]| {
            let language = teller.language;
            let add = |facts: &mut Facts| example_panel(facts, &name, steps, language);
            let why = Why::Panel(teller.facts.try_update_value(add)?);
            Some(shown(teller, &Fact::of(style, exact, why)))
        };
        let settlement = &now.settlement;
        // A number that no fact of the page names is explained where it goes in.
        let pledged = teller.figure(pledges.figure());
        let pledged = pledged.or_else(|| figure(Plain, &name, &["shortfall"]))?;
        let called = teller.offered(pledges.key());
        let mut cells = vec![
            view! { {pledged} " " <span class="of">{called}</span> }.into_any(),
            figure(
                Plain,
                &settlement.offset.requested_cases.to_string(),
                &["shortfall", "offsetRequested"],
            )?,
            figure(Plain, &settlement.offset.cases.to_string(), &["offset"])?,
        ];
        if columns > cells.len() {
            let paid = settlement.due.financial_eur.to_string();
            cells.push(figure(Eur, &paid, &["paymentEur"])?);
        }
        Some(cells)
    });
    let headings: Vec<_> = texts.table_headings.into_iter().take(columns).collect();
    Some(table(
        teller,
        caption(teller, texts.table_caption),
        &headings,
        rows,
    ))
}

fn shown(teller: Teller, fact: &Fact) -> AnyView {
    buttons::figure(teller, fact)
}
