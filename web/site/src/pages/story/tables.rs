//! The tables of the story.

use crate::draw::facts::{Fact, Facts, Why, example, example_panel};
use crate::draw::named::Pledges;
use crate::draw::tables::{caption, table};
use crate::draw::{buttons, condition, teller::Teller};
use leptos::prelude::*;
use said::number::Style::{Eur, Plain};

/// What each pool means for the subject.
pub fn pools(teller: Teller) -> AnyView {
    let texts = &teller.story.pool;
    let (columns, names) = (&texts.table_columns, &texts.table_rows);
    let rows = [
        (
            names.minimum,
            [
                "minimumCases",
                "minimumEur",
                "minimumFairShare",
                "minimumFairShareEur",
            ],
        ),
        (
            names.set,
            ["poolCases", "poolEur", "fairShare", "fairShareEur"],
        ),
        (
            names.half,
            ["halfCases", "halfEur", "halfFairShare", "halfFairShareEur"],
        ),
    ];
    let rows = rows.map(|(name, keys)| {
        let figures = keys.into_iter().filter_map(|key| teller.figure(key));
        std::iter::once(name.into_any()).chain(figures).collect()
    });
    table(
        teller,
        caption(teller, texts.table_caption),
        &[
            columns.pool,
            columns.relocations,
            columns.eur,
            columns.subject_cases,
            columns.subject_eur,
        ],
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
    let is_paid = stands("only-money");
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
        if is_paid {
            let paid = settlement.due.financial_eur.to_string();
            cells.push(figure(Eur, &paid, &["paymentEur"])?);
        }
        Some(cells)
    });
    let columns = &texts.table_columns;
    let mut headings = vec![columns.pledged, columns.asked, columns.taken];
    if is_paid {
        headings.push(columns.paid);
    }
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
