//! The figures that the texts name.

use super::{Choice, Situation, State, states};
use crate::draw::facts::{Facts, own};
use crate::draw::teller::Teller;
use leptos::prelude::UpdateValue;
use rust_decimal::Decimal;
use said::cycle;
use said::language::Language;
use said::number::Style::{Percent, Plain};
use solidarity_core::source::SourceKey::{self, Agenda, Law, Status};
use solidarity_core::what_if::{
    border_procedures_per_relocation, fair_share, rounded_up, share_among_contributing,
};
use solidarity_core::{Cycle, Obligation, border, settle};

/// Adds them to those of all pages.
pub fn tell(teller: Teller) {
    let states = states(teller.language);
    teller.facts.update_value(|facts| {
        counts(facts, &states);
        rounding(facts, teller.language);
        among(facts, teller.language);
        spain(facts);
        border(facts, teller.language);
    });
}

fn counts(facts: &mut Facts, states: &[State]) {
    let count = |is: &dyn Fn(&State) -> bool| states.iter().filter(|state| is(state)).count();
    let chose = |choice: Choice| count(&|state| state.choice == choice);
    let mixed = chose(Choice::RelocationAndMoney) + chose(Choice::MoneyAndMeasures);
    let stand = |situation: Situation| count(&|state| state.situation == situation);
    let at_risk = stand(Situation::AtRisk) + stand(Situation::AtRiskAndSignificant);
    let owes = |obligation: Obligation| count(&|state| state.row.obligation == obligation);
    let both = |state: &State| {
        state.situation == Situation::AtRiskAndSignificant && state.choice != Choice::Exempt
    };
    for (key, number, source) in [
        ("unionStates", states.len(), Law),
        ("choseRelocation", chose(Choice::Relocation), Agenda),
        ("choseMoney", chose(Choice::Money), Agenda),
        ("choseMeasures", chose(Choice::Measures), Agenda),
        ("choseMix", mixed, Agenda),
        ("exemptStates", chose(Choice::Exempt), Agenda),
        ("refusingStates", chose(Choice::Refused), Agenda),
        ("atRiskStates", at_risk, Status),
        ("onlySignificant", stand(Situation::Significant), Status),
        ("notExemptAllTheSame", count(&both), Agenda),
        ("benefittingStates", owes(Obligation::Benefitting), Status),
        ("contributingStates", owes(Obligation::Full), Agenda),
    ] {
        facts.sourced(key, Plain, number, source);
    }
    let published = cycle::told().official_fair_shares();
    let source = published
        .first()
        .map_or(SourceKey::Own, |row| row.source.first());
    facts.sourced("publishedStates", Plain, published.len(), source);
}

fn rounding(facts: &mut Facts, language: Language) {
    let Some(rounded) = rounded_up(&cycle::told()) else {
        return;
    };
    let (figure, step) = (rounded.figure, rounded.step);
    facts.worked_out("roundedTotal", Plain, figure.together, step.step);
    facts.worked_out("roundedExtra", Plain, figure.extra, step.step);
    own::add_panel(facts, step.step, vec![step], language);
}

/// The state of the page among the contributing ones.
fn among(facts: &mut Facts, language: Language) {
    let cycle = cycle::told();
    let scenario = cycle::first_view();
    let Ok(state) = cycle.bound_state(&scenario.member_state) else {
        return;
    };
    if let Some(part) = share_among_contributing(&cycle, state)
        && let Ok(fair_share) = fair_share(&cycle, part.figure)
    {
        facts.worked_out("among", Percent, part.figure.percent(), "among");
        facts.worked_out("amongCases", Plain, fair_share.figure.cases, "among");
        own::add_panel(facts, "among", vec![part.step, fair_share.step], language);
    }
    // The same if those that refuse are left out as well.
    let others: Vec<_> = { cycle.states().iter().copied() }
        .map(|mut state| {
            if state.choices == [solidarity_core::Choice::Refused] {
                state.obligation = Obligation::Exempt;
            }
            state
        })
        .collect();
    let willing = Cycle::new(cycle.id(), cycle.proposal_relocations(), &others);
    if let Some(part) = share_among_contributing(&willing, state) {
        let percent = part.figure.percent();
        facts.worked_out("amongWilling", Percent, percent, "amongWilling");
        own::add_panel(facts, "amongWilling", vec![part.step], language);
    }
    if let Ok(settled) = settle(&scenario) {
        facts.worked_out("ownShare", Percent, settled.share_percent, "sharePercent");
        facts.worked_out("ownCases", Plain, settled.fair_share.cases, "fairShare");
    }
}

/// Spain's money as cases, and with its relocations.
fn spain(facts: &mut Facts) {
    let Some(counted) = cycle::told().counted_pledges() else {
        return;
    };
    let Ok(settled) = settle(&cycle::first_view()) else {
        return;
    };
    let unit = settled.unit_value_eur.decimal();
    let Some(cases) = counted.financial_eur.decimal().checked_div(unit) else {
        return;
    };
    let cases = cases.normalize();
    let together = cases + Decimal::from(counted.relocations.get());
    facts.worked_out("spainMoneyCases", Plain, cases, "spainPart");
    facts.worked_out("spainTogether", Plain, together, "spainPart");
}

fn border(facts: &mut Facts, language: Language) {
    let [first, second] = border::dutch_applications();
    for (key, stated) in [
        ("borderUnion", border::union_per_year()),
        ("borderPlaces", border::dutch_places()),
        ("borderFirst", first),
        ("borderSecond", second),
    ] {
        facts.sourced(key, Plain, stated.number, stated.source.first());
    }
    let ratio = border_procedures_per_relocation();
    let (figure, step) = (ratio.figure, ratio.step);
    facts.worked_out("borderRatio", Plain, figure, step.step);
    own::add_panel(facts, step.step, vec![step], language);
}
