//! The figures that no settlement has: the two parts of the key, and what-ifs. The
//! core works them out and gives each with its step.

use super::{Facts, Panel};
use crate::draw::condition;
use crate::draw::named::ACCEPTED_IN;
use said::cycle;
use said::language::Language;
use said::number::Style::{self, Percent, Plain};
use said::texts::story;
use solidarity_core::TraceStep;
use solidarity_core::what_if::{
    Traced, accepted_by_benefitting, announced_cases, chosen_relocations, counted_part_of_pool,
    counted_part_of_proposal, french_share_before_rounding, share_among_contributing,
};

/// Adds them, with their panels.
pub fn add(facts: &mut Facts, language: Language) {
    let cycle = cycle::told();
    let subject = facts.subject;
    let state = subject.state();
    for (key, share) in [
        ("populationPercent", cycle.population_share(state)),
        ("gdpPercent", cycle.gdp_share(state)),
    ] {
        if let Some(share) = share {
            facts.worked_out(key, Percent, share.percent(), "base-sharePercent");
        }
    }
    let parts = [
        ("spainPercent", "spainPart", counted_part_of_pool(&cycle)),
        (
            "spainPercentOfProposal",
            "spainPartOfProposal",
            counted_part_of_proposal(&cycle),
        ),
    ];
    for (key, panel, part) in parts {
        let Some(step) = step(part) else {
            continue;
        };
        facts.worked_out(key, Percent, step.value.as_str(), panel);
        add_panel(facts, panel, vec![step], language);
    }
    if let Some(step) = step(share_among_contributing(&cycle, state)) {
        facts.worked_out(
            "contributingPercent",
            Percent,
            step.value.as_str(),
            "contributingPart",
        );
        add_panel(facts, "contributingPart", vec![step], language);
    }
    let mut show = |key, style, step: Option<TraceStep>| {
        let Some(step) = step else { return };
        facts.worked_out(key, style, step.value.as_str(), step.step);
        add_panel(facts, step.step, vec![step], language);
    };
    show(
        "franceExact",
        Plain,
        step(french_share_before_rounding(&cycle)),
    );
    show(
        "chosenRelocations",
        Plain,
        step(chosen_relocations(&cycle, language)),
    );
    let accepted = || step(accepted_by_benefitting(&cycle, ACCEPTED_IN));
    let is_dutch = condition::holds(subject, "NL");
    show("eligible", Plain, is_dutch.then(accepted).flatten());
    let announced = step(announced_cases(&cycle, state));
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

/// The step of a what-if, if there is one.
fn step<T>(traced: Option<Traced<T>>) -> Option<TraceStep> {
    traced.map(|traced| traced.step)
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
