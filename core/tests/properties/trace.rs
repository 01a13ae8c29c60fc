//! The trace: its formulas worked out again, and its steps.

use crate::arithmetic::{self, Outcome, distance, number, work_out};
use crate::{exact, settled, unit_value, whole};
use num_rational::BigRational;
use solidarity_core::{
    Cases, Cycle, OffsetChoice, Provenance, Reading, Scenario, Settlement, ShareChoice, settle,
};

/// Every formula gives its value, from inputs that say where they come from.
pub fn check_trace(scenario: &Scenario) {
    let settlement = settle(scenario).unwrap();
    for step in &settlement.trace {
        let at = format!("{}: {} = {}", step.step, step.filled, step.value);
        assert!(!step.rule.is_empty(), "{at}");
        for input in &step.inputs {
            let named = arithmetic::words(step.formula).contains(&input.name);
            assert!(named, "{} is not in {}", input.name, step.formula);
            assert!(!input.value.is_empty(), "{at}");
            if let Provenance::Source(places) | Provenance::Total(places) = input.source {
                assert!(places.iter().next().is_some(), "{at}: {}", input.name);
            }
        }
        assert_eq!(
            arithmetic::substitute(step.formula, &step.inputs),
            step.filled
        );
        let (outcome, largest) =
            work_out(&step.filled).unwrap_or_else(|fault| panic!("{at}: {fault}"));
        let agrees = match outcome {
            Outcome::Truth(truth) => truth.to_string() == step.value,
            Outcome::Number(found) => {
                let off = distance(&found, &number(&step.value));
                off <= tolerance(step.step, scenario, &settlement, &largest)
            }
        };
        assert!(agrees, "{at}");
    }
}

/// The most that the value of a step may differ from the result of its formula with
/// the values shown. It is 0 unless one of them was cut off.
fn tolerance(
    step: &str,
    scenario: &Scenario,
    settlement: &Settlement,
    largest: &BigRational,
) -> BigRational {
    // The digits that are cut off a case are missing from the product once for each
    // case.
    let product = |largest: &BigRational| {
        let cases = whole(settlement.fair_share.cases) + number("1");
        number("2") * cases * cut_off(scenario, &number("0")) + cut_off(scenario, largest)
    };
    match step {
        // The key has no finite decimal form and is cut off after the 25th decimal.
        "sharePercent" => number("0.0000000000000000000000001"),
        "unitValueEur" => cut_off(scenario, largest),
        "fairShareEur" | "pledgeFinancialEur" | "paymentEur" | "alternativeEur" => product(largest),
        "overlap" => product(&exact(settlement.fair_share.eur)) / exact(settlement.unit_value_eur),
        _ => number("0"),
    }
}

/// The most that amounts up to this one may be off, in EUR. It is 0 if the value of
/// a case has a finite decimal form. Otherwise they are cut off: 19 decimals behind
/// the cents, or where a decimal does not hold as many, in the last of its 28
/// digits. That happens to two or three amounts in each of these comparisons.
pub fn cut_off(scenario: &Scenario, amount: &BigRational) -> BigRational {
    if exact(settled(scenario).unit_value_eur) == unit_value(scenario.pool) {
        return number("0");
    }
    let last_digit = amount * number("0.00000000000000000000000001");
    number("0.000000000000000000003").max(last_digit)
}

/// Every figure of a settlement has a step, and every step a figure.
#[test]
fn the_trace_covers_every_figure() {
    let settlement = settle(&Scenario {
        union_relocation_pledges: Cases::new(7_916),
        forum_reconvened: true,
        eligible_cases: Some(Cases::new(660)),
        ..Scenario::default()
    })
    .unwrap();
    let trace = settlement.trace.clone();
    let value = |name: &str| {
        let step = trace.iter().find(|step| step.step == name);
        step.unwrap_or_else(|| panic!("no step {name}"))
            .value
            .clone()
    };
    let figures = [
        ("unitValueEur", settlement.unit_value_eur.to_string()),
        ("sharePercent", settlement.share_percent.to_string()),
        ("fairShare", settlement.fair_share.cases.to_string()),
        ("fairShareEur", settlement.fair_share.eur.to_string()),
        (
            "pledgeFinancialEur",
            settlement.pledge.financial_eur.to_string(),
        ),
        ("threshold", settlement.trigger.threshold_cases.to_string()),
        ("mandatory", settlement.trigger.mandatory.to_string()),
        ("shortfall", settlement.trigger.shortfall_cases.to_string()),
        (
            "offsetRequested",
            settlement.offset.requested_cases.to_string(),
        ),
        ("offsetCap", settlement.offset.cap_cases.to_string()),
        ("offset", settlement.offset.cases.to_string()),
        (
            "offsetCounted",
            settlement.offset.countable_cases.to_string(),
        ),
        (
            "leftToDo",
            (settlement.fair_share.cases.get() - settlement.due.deduction_cases.get()).to_string(),
        ),
        ("offsetBeyond", settlement.offset.beyond_cases.to_string()),
        ("paymentEur", settlement.due.financial_eur.to_string()),
        ("alternativeEur", settlement.due.alternative_eur.to_string()),
        ("relocations", settlement.due.relocations.to_string()),
        ("overlap", settlement.overlap_cases.to_string()),
    ];
    for (name, figure) in &figures {
        assert_eq!(&value(name), figure, "{name}");
    }
    assert_eq!(trace.len(), figures.len());
}

/// Each step uses only earlier steps, with the same numbers.
#[test]
fn steps_use_earlier_steps_only() {
    let trace = settle(&Scenario::default()).unwrap().trace;
    for (index, step) in trace.iter().enumerate() {
        for input in &step.inputs {
            let Provenance::Step(name) = input.source else {
                continue;
            };
            let (earlier, _) = trace.split_at(index);
            let used = earlier.iter().find(|step| step.step == name);
            assert_eq!(
                used.map(|step| &step.value),
                Some(&input.value),
                "{}",
                step.step
            );
        }
    }
}

/// Tries every bound state and reading, as the arbitrary scenarios may miss some.
#[test]
fn the_trace_of_every_state_gives_its_values() {
    let cycle = Cycle::latest();
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    let implemented = [None, Some(21_500)];
    let mut tried = 0;
    for state in bound {
        for (reading, implemented) in Reading::all()
            .into_iter()
            .flat_map(|reading| implemented.map(|implemented| (reading, implemented)))
        {
            check_trace(&Scenario {
                union_relocations_implemented: implemented.map(Cases::new),
                member_state: state.code.to_owned(),
                reading,
                forum_reconvened: implemented.is_none(),
                union_relocation_pledges: Cases::new(22_000),
                offset: OffsetChoice::Computed,
                share: ShareChoice::Key,
                ..Scenario::default()
            });
            tried += 1;
        }
    }
    assert_eq!(tried, 26 * Reading::all().len() * 2);
}
