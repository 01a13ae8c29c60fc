//! The figures of the examples: scenarios that the core settles when the page
//! is built, each figure with its step of the trace.

use super::{Facts, Panel};
use crate::draw::condition;
use crate::draw::named::{ACCEPTED_IN, handy, pool};
use app::picture::{Form, cases_of};
use app::state::{Field, Switch};
use said::cycle;
use said::language::Language;
use said::number::Style::{self, Eur, EurAbout, Percent, Plain};
use said::subject::Subject;
use said::texts::story;
use solidarity_core::{Cases, Scenario, TracedSettlement, dublin, settle, turning_points};

/// A scenario of the text, settled with its trace.
pub struct Example {
    pub scenario: Scenario,
    pub settlement: TracedSettlement,
}

/// An example: its name, and what differs in it from the subject's first view. What
/// asks for another size of the pool, or for a mix with money, starts from a share
/// that is all in money.
pub fn example(subject: Subject, name: &str) -> Option<Example> {
    let mut scenario = match name {
        "minimum" | "half" | "mix" => subject.in_money(),
        _ => subject.first_view(),
    };
    let pledged = |scenario: &mut Scenario, pledges: u64| {
        Switch::Forum.set(scenario, true);
        Field::UnionPledges.set(scenario, Some(pledges));
    };
    match name {
        "base" => {}
        "reconvened" => Switch::Forum.set(&mut scenario, true),
        "minimum" => Field::Pool.set(&mut scenario, Some(pool("legal-minimum")?)),
        "half" => Field::Pool.set(&mut scenario, Some(pool("half")?)),
        "mix" => Field::Relocations.set(&mut scenario, Some(handy_of(subject)?.get())),
        "eligible" => {
            let eligible = if condition::holds(subject, "NL") {
                dublin::accepted_by_benefitting(&cycle::told(), ACCEPTED_IN)?
            } else {
                handy_of(subject)?
            };
            Switch::Forum.set(&mut scenario, true);
            Field::Eligible.set(&mut scenario, Some(eligible.get()));
        }
        "until" => pledged(&mut scenario, all_until(subject)?.get()),
        number => pledged(&mut scenario, number.parse().ok()?),
    }
    let settlement = settle(&scenario).ok()?;
    Some(Example {
        scenario,
        settlement,
    })
}

/// Relocations in the example of a mix, and cases that can count in that of few.
fn handy_of(subject: Subject) -> Option<Cases> {
    let settlement = settle(&subject.first_view()).ok()?;
    Some(handy(settlement.fair_share.cases))
}

/// The highest Union pledges at which the subject takes the most cases.
fn all_until(subject: Subject) -> Option<Cases> {
    let cycle = cycle::told();
    let mut scenario = subject.first_view();
    Switch::Forum.set(&mut scenario, true);
    let turning = turning_points(&cycle, &scenario).ok()??;
    Some(turning.most_until)
}

/// Adds them, with their panels.
pub fn add(facts: &mut Facts, language: Language) {
    let subject = facts.subject;
    let figures: [(&'static str, Style, &str, &[&'static str]); 17] = [
        ("populationTotal", Plain, "base", &["sharePercent"]),
        ("gdp", Plain, "base", &["sharePercent"]),
        ("gdpTotal", Plain, "base", &["sharePercent"]),
        ("share", Percent, "base", &["sharePercent"]),
        ("unitValue", Eur, "base", &["unitValueEur"]),
        ("threshold", Plain, "base", &["threshold"]),
        ("sixtyPercent", Plain, "base", &["threshold"]),
        ("fairShare", Plain, "base", &["fairShare"]),
        ("fairShareEur", Eur, "base", &["fairShareEur"]),
        ("fairShareAbout", EurAbout, "base", &["fairShareEur"]),
        ("minimumFairShare", Plain, "minimum", &["fairShare"]),
        ("minimumFairShareEur", Eur, "minimum", &["fairShareEur"]),
        ("halfFairShare", Plain, "half", &["fairShare"]),
        ("halfFairShareEur", Eur, "half", &["fairShareEur"]),
        ("mixRelocations", Plain, "mix", &["pledgeFinancialEur"]),
        ("mixEur", Eur, "mix", &["pledgeFinancialEur"]),
        ("shortfall", Plain, "reconvened", &["shortfall"]),
    ];
    // Of a state from which cases are asked.
    let asked: [(&'static str, Style, &str, &[&'static str]); 7] = [
        ("requested", Plain, "reconvened", &["offsetRequested"]),
        ("offset", Plain, "reconvened", &["offset"]),
        ("reconvenedPayment", Eur, "reconvened", &["paymentEur"]),
        ("allUntil", Plain, "until", &["offset"]),
        (
            "eligiblePaymentAbout",
            EurAbout,
            "eligible",
            &["paymentEur"],
        ),
        ("eligible", Plain, "eligible", &["offset"]),
        (
            "eligibleLeft",
            Plain,
            "eligible",
            &["leftToDo", "offsetCounted"],
        ),
    ];
    let asked = asked.into_iter().filter(|_| subject.state().contributes());
    for (key, style, name, steps) in figures.into_iter().chain(asked) {
        // The Netherlands' own is that of its claims.
        if facts.find(key).is_some() {
            continue;
        }
        let Some(settled) = example(subject, name) else {
            continue;
        };
        let Some(exact) = exact(key, steps, &settled) else {
            continue;
        };
        let panel = panel(facts, name, steps, language);
        facts.worked_out(key, style, exact.as_str(), &panel);
    }
}

/// The figure's own value: the outcome of its step, or one of the numbers that
/// go into it.
fn exact(key: &str, steps: &[&str], settled: &Example) -> Option<String> {
    let trace = &settled.settlement.trace;
    let last = steps.last()?;
    let step = trace.iter().find(|other| other.step == *last)?;
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
        "eligible" => input("eligibleCases"),
        "allUntil" => Some(settled.scenario.union_relocation_pledges.to_string()),
        "eligibleLeft" => {
            let settlement = &settled.settlement.settlement;
            let forms = [Form::Money, Form::Measures, Form::Relocations];
            let left = forms.map(|form| cases_of(settlement, form).get());
            Some(left.into_iter().sum::<u64>().to_string())
        }
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
    }) = example(facts.subject, name)
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
