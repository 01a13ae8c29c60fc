//! The figures that no settlement has: parts of the key, and sums of published
//! figures. Their steps are written as the core writes its own.

use super::{Facts, Panel};
use crate::draw::condition;
use crate::draw::named::ACCEPTED_IN;
use said::cycle;
use said::language::Language;
use said::number::Style::{self, Percent, Plain};
use said::texts::story;
use solidarity_core::dublin::{self, Count};
use solidarity_core::source::{Citation, Citations};
use solidarity_core::{
    Cases, Choice, Cycle, Eur, MemberState, Pool, Provenance, Scenario, Share, TraceInput,
    TraceStep, law, settle,
};
use std::fmt::Display;

/// What a case is worth.
const UNIT_VALUE: Citations = Citations(&[Citation::law("12(3)")]);

/// Adds them, with their panels.
pub fn add(facts: &mut Facts, language: Language) {
    let cycle = cycle::told();
    let subject = facts.subject;
    let (scenario, state) = (subject.first_view(), subject.state());
    for (key, share) in [
        ("populationPercent", cycle.population_share(state)),
        ("gdpPercent", cycle.gdp_share(state)),
    ] {
        if let Some(share) = share {
            facts.worked_out(key, Percent, share.percent(), "base-sharePercent");
        }
    }
    let pools = [
        (
            "spainPercent",
            "spainPart",
            scenario.pool,
            pool_input(&scenario).source,
        ),
        (
            "spainPercentOfProposal",
            "spainPartOfProposal",
            Pool {
                relocations: cycle.proposal_relocations(),
                financial_eur: Eur::whole(law::LEGAL_MINIMUM_EUR),
            },
            cycle.vintage().proposal.into(),
        ),
    ];
    for (key, panel, pool, source) in pools {
        let Some(step) = spain_part(&cycle, pool, source) else {
            continue;
        };
        facts.worked_out(key, Percent, step.value.as_str(), panel);
        add_panel(facts, panel, vec![step], language);
    }
    let mut show = |key, style, step: Option<TraceStep>| {
        let Some(step) = step else { return };
        facts.worked_out(key, style, step.value.as_str(), step.step);
        add_panel(facts, step.step, vec![step], language);
    };
    show("franceExact", Plain, france_exact(&cycle, &scenario));
    let stands = |conditions| condition::holds(subject, conditions);
    show("chosenRelocations", Plain, chosen(&cycle, language));
    let accepted = || accepted(&cycle);
    show("eligible", Plain, stands("NL").then(accepted).flatten());
    let announced = announced(state);
    show("officialCases", Plain, announced.clone());
    if let Some(amount) = announced.as_ref().and_then(|step| step.inputs.first()) {
        facts.worked_out(
            "officialEur",
            Style::Eur,
            amount.value.as_str(),
            "announced",
        );
    }
}

/// A panel with steps that are no scenario's.
pub fn add_panel(facts: &mut Facts, id: &str, steps: Vec<TraceStep>, language: Language) {
    let why = language.of(&story::NL, &story::EN).why;
    let first = steps.first().and_then(|step| why.find(step.step));
    facts.panels.push(Panel {
        id: id.to_owned(),
        title: first.map_or("", |reason| reason.title).to_owned(),
        steps,
        scenario: None,
    });
}

/// Spain's count as a part of a pool, whose size stands in that source.
fn spain_part(cycle: &Cycle, pool: Pool, source: Provenance) -> Option<TraceStep> {
    let counted = cycle.counted_pledges()?;
    let part = counted.part_of(pool)?;
    let unit = settle(&Scenario {
        pool,
        ..cycle::first_view()
    })
    .ok()?;
    let unit = unit.unit_value_eur;
    Some(step(
        "spainPart",
        "Art. 57(1), 12(3)",
        "(countedRelocations + countedEur / unitValueEur) / relocations × 100",
        vec![
            input("countedRelocations", counted.relocations, counted.source),
            input("countedEur", counted.financial_eur, counted.source),
            input("unitValueEur", unit, Provenance::Step("unitValueEur")),
            input("relocations", pool.relocations, source),
        ],
        part.percent(),
    ))
}

/// France's published share of the pool, before it is rounded up.
fn france_exact(cycle: &Cycle, scenario: &Scenario) -> Option<TraceStep> {
    let mut official = cycle.official_fair_shares().iter();
    let france = official.find(|row| row.state == "FR")?;
    let share = france.share?;
    let percent = share.decimal();
    let relocations = rust_decimal::Decimal::from(scenario.pool.relocations.get());
    let exact = percent.checked_mul(relocations)? / rust_decimal::Decimal::ONE_HUNDRED;
    Some(step(
        "franceExact",
        "Art. 57(3), 66",
        "sharePercent / 100 × relocations",
        vec![
            input("sharePercent", share, france.source),
            pool_input(scenario),
        ],
        exact.round_dp(2).normalize(),
    ))
}

/// The most that the states which chose relocation come to: the fair share of
/// each.
fn chosen(cycle: &Cycle, language: Language) -> Option<TraceStep> {
    let together = cycle.chosen_relocations();
    let positions = cycle.vintage().positions.source;
    let Pool {
        relocations: pool, ..
    } = cycle.reference_pool();
    let mut inputs = vec![input("chosenFairShares", together, positions)];
    let relocating = cycle.states().iter();
    let relocating = relocating.filter(|state| state.chose(Choice::Relocation));
    for state in relocating {
        let cases = cycle.share(state)?.of_cases_rounded_up(pool)?;
        let name = language.of(state.name_nl, state.name_en);
        inputs.push(input(name, cases, Provenance::Step("fairShare")));
    }
    Some(step(
        "chosen",
        "Art. 57(3)-(4), 66",
        "chosenFairShares",
        inputs,
        together,
    ))
}

/// The cases that the amount stands for which the state's government named.
fn announced(state: &MemberState) -> Option<TraceStep> {
    let official = condition::official(state)?;
    Some(step(
        "announced",
        "Art. 57(3), 12(3)",
        "officialEur / unitValueEur",
        vec![
            input("officialEur", official.amount?, official.source),
            input("unitValueEur", law::EUR_PER_CASE, UNIT_VALUE),
        ],
        official.cases,
    ))
}

/// The accepted claims of the states that benefit.
fn accepted(cycle: &Cycle) -> Option<TraceStep> {
    let of = |name: &'static str, state: &str| {
        let count = dublin::row(state, ACCEPTED_IN)?.accepted?;
        let Count::Rounded(number) = count else {
            return None;
        };
        Some(input(name, number, dublin::source()))
    };
    Some(step(
        "accepted",
        "Art. 63(8)",
        "spain + italy + cyprus",
        vec![of("spain", "ES")?, of("italy", "IT")?, of("cyprus", "CY")?],
        dublin::accepted_by_benefitting(cycle, ACCEPTED_IN)?,
    ))
}

/// A share's cases in the pool of the cycle.
pub fn fair_share(share: Share, cases: Cases) -> TraceStep {
    step(
        "fairShare",
        "Art. 57(3), 66",
        "ceil(sharePercent / 100 × relocations)",
        vec![
            input(
                "sharePercent",
                share.percent(),
                Provenance::Step("sharePercent"),
            ),
            pool_input(&cycle::first_view()),
        ],
        cases,
    )
}

pub fn pool_input(scenario: &Scenario) -> TraceInput {
    let set = cycle::told().reference_pool_source();
    input("relocations", scenario.pool.relocations, set)
}

/// A step that no settlement has, written as the core writes its own.
pub fn step(
    step: &'static str,
    rule: &'static str,
    formula: &'static str,
    inputs: Vec<TraceInput>,
    value: impl Display + Copy,
) -> TraceStep {
    TraceStep {
        step,
        rule,
        formula,
        filled: String::new(),
        inputs,
        value: value.to_string(),
    }
}

/// What goes into a step, and where that comes from.
pub fn input(
    name: &'static str,
    value: impl Display + Copy,
    source: impl Into<Provenance>,
) -> TraceInput {
    TraceInput {
        name,
        value: value.to_string(),
        source: source.into(),
    }
}
