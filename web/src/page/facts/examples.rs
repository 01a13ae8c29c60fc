//! The figures of the examples: scenarios that the core settles when the page
//! is built, each figure with its step of the trace.

use super::{Facts, Panel};
use crate::language::Language;
use crate::number::Style::{self, Eur, Percent, Plain};
use crate::page::named::{ACCEPTED_IN, EXAMPLE, pool};
use crate::picture::{Form, cases_of};
use crate::state::{Field, Switch};
use crate::text::story;
use solidarity_core::{Cases, Cycle, Scenario, TracedSettlement, dublin, settle, turning_points};

/// A scenario of the text, settled with its trace.
pub struct Example {
    pub scenario: Scenario,
    pub settlement: TracedSettlement,
}

/// An example: its name, and what differs in it from the first view.
pub fn example(name: &str) -> Option<Example> {
    let mut scenario = Scenario::default();
    let pledged = |scenario: &mut Scenario, pledges: u64| {
        Switch::Forum.set(scenario, true);
        Field::UnionPledges.set(scenario, Some(pledges));
    };
    match name {
        "base" => {}
        "minimum" => Field::Pool.set(&mut scenario, Some(pool("legal-minimum")?)),
        "half" => Field::Pool.set(&mut scenario, Some(pool("half")?)),
        "mix" => Field::Relocations.set(&mut scenario, Some(MIX)),
        "eligible" => {
            let accepted = dublin::accepted_by_benefitting(&Cycle::latest(), ACCEPTED_IN)?;
            Switch::Forum.set(&mut scenario, true);
            Field::Eligible.set(&mut scenario, Some(accepted.get()));
        }
        "until" => pledged(&mut scenario, all_until()?.get()),
        number => pledged(&mut scenario, number.parse().ok()?),
    }
    let settlement = settle(&scenario).ok()?;
    Some(Example {
        scenario,
        settlement,
    })
}

/// Relocations in the example of a mix.
const MIX: u64 = 500;

/// The highest Union pledges at which the Netherlands takes the most cases.
fn all_until() -> Option<Cases> {
    let cycle = Cycle::latest();
    let mut scenario = Scenario::default();
    Switch::Forum.set(&mut scenario, true);
    let turning = turning_points(&cycle, &scenario).ok()??;
    Some(turning.most_until)
}

/// Adds them, with their panels.
pub fn add(facts: &mut Facts, language: Language) {
    let paper = Cycle::latest().relocation_pledges_on_paper().to_string();
    let example = EXAMPLE.to_string();
    let figures: [(&'static str, Style, &str, &str); 24] = [
        ("populationTotal", Plain, "base", "sharePercent"),
        ("gdp", Plain, "base", "sharePercent"),
        ("gdpTotal", Plain, "base", "sharePercent"),
        ("share", Percent, "base", "sharePercent"),
        ("unitValue", Eur, "base", "unitValueEur"),
        ("threshold", Plain, "base", "threshold"),
        ("sixtyPercent", Plain, "base", "threshold"),
        ("fairShare", Plain, "base", "fairShare"),
        ("fairShareEur", Eur, "base", "fairShareEur"),
        ("minimumFairShare", Plain, "minimum", "fairShare"),
        ("minimumFairShareEur", Eur, "minimum", "fairShareEur"),
        ("halfFairShare", Plain, "half", "fairShare"),
        ("halfFairShareEur", Eur, "half", "fairShareEur"),
        ("mixRelocations", Plain, "mix", "pledgeFinancialEur"),
        ("mixEur", Eur, "mix", "pledgeFinancialEur"),
        ("shortfall", Plain, &paper, "shortfall"),
        ("requested", Plain, &paper, "offsetRequested"),
        ("offset", Plain, &paper, "offset"),
        ("tippingPledges", Plain, &example, "shortfall"),
        ("tippingOffset", Plain, &example, "offset"),
        ("tippingPaidCases", Plain, &example, "paymentEur"),
        ("tippingPayment", Eur, &example, "paymentEur"),
        ("allUntil", Plain, "until", "offset"),
        ("eligiblePayment", Eur, "eligible", "paymentEur"),
    ];
    for (key, style, name, step) in figures {
        let Some(settled) = self::example(name) else {
            continue;
        };
        let Some(exact) = exact(key, step, &settled) else {
            continue;
        };
        let panel = panel(facts, name, &[step], language);
        facts.worked_out(key, style, exact.as_str(), &panel);
    }
}

/// The figure's own value: the outcome of its step, or one of the numbers that
/// go into it.
fn exact(key: &str, step: &str, settled: &Example) -> Option<String> {
    let trace = &settled.settlement.trace;
    let step = trace.iter().find(|other| other.step == step)?;
    let input = |name: &str| {
        let input = step.inputs.iter().find(|input| input.name == name)?;
        Some(input.value.clone())
    };
    match key {
        "populationTotal" => input("populationTotal"),
        "gdp" => input("gdpMeur"),
        "gdpTotal" => input("gdpMeurTotal"),
        "sixtyPercent" => Some(settled.settlement.trigger.sixty_percent_cases.to_string()),
        "mixRelocations" => input("pledgedRelocations"),
        "tippingPledges" => input("unionRelocationPledges"),
        "allUntil" => Some(settled.scenario.union_relocation_pledges.to_string()),
        "tippingPaidCases" => Some(cases_of(&settled.settlement, Form::Money).to_string()),
        _ => Some(step.value.clone()),
    }
}

/// The panel for some steps of an example, made at first use; gives its name.
pub fn panel(facts: &mut Facts, name: &str, steps: &[&'static str], language: Language) -> String {
    let id = format!("{name}-{}", steps.join("-"));
    if facts.panels.iter().any(|panel| panel.id == id) {
        return id;
    }
    let Some(Example {
        scenario,
        settlement,
    }) = example(name)
    else {
        return id;
    };
    let trace = settlement.trace.into_iter();
    let steps: Vec<_> = trace.filter(|step| steps.contains(&step.step)).collect();
    let why = language.of(&story::NL, &story::EN).why;
    let last = steps.last().and_then(|step| why.find(step.step));
    let title = last.map_or("", |reason| reason.title).to_owned();
    facts.panels.push(Panel {
        id: id.clone(),
        title,
        steps,
        scenario: Some(scenario),
    });
    id
}
