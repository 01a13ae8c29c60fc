//! The trace of a Union: its formulas worked out again.

use crate::arithmetic::{Outcome, distance, number, substitute, work_out};
use solidarity_core::{
    TraceStep,
    union::{TracedUnionSettlement, Union, settle_union},
};

/// Every formula gives its value, from inputs that say where they come from, and
/// the figures of the settlement are those of the steps.
pub fn check_trace(union: &Union) -> TracedUnionSettlement {
    let settled = settle_union(union).unwrap();
    for step in &settled.trace {
        let at = format!("{}: {} = {}", step.step, step.filled, step.value);
        assert!(!step.rule.is_empty(), "{at}");
        for input in &step.inputs {
            assert!(
                !input.source.to_string().is_empty() && !input.value.is_empty(),
                "{at}"
            );
        }
        check_filled(step);
        let (outcome, largest) =
            work_out(&step.filled).unwrap_or_else(|fault| panic!("{at}: {fault}"));
        let agrees = match outcome {
            Outcome::Truth(truth) => truth.to_string() == step.value,
            Outcome::Number(found) => {
                // Amounts without a finite decimal form are cut off, each of at
                // most 26 terms. The key is cut off after its 25th decimal.
                let cut_off = match step.step {
                    "financialEur" | "alternativeEur" => {
                        &largest * number("0.0000000000000000000000001")
                            + number("0.00000000000000000003")
                    }
                    "contributingSharePercent" => number("0.0000000000000000000000001"),
                    _ => number("0"),
                };
                distance(&found, &number(&step.value)) <= cut_off
            }
        };
        assert!(agrees, "{at}");
    }
    let figures = [
        (
            "pledgedRelocations",
            settled.pledged_relocations.to_string(),
        ),
        (
            "implementedRelocations",
            settled.implemented_relocations.to_string(),
        ),
        ("threshold", settled.trigger.threshold_cases.to_string()),
        ("mandatory", settled.trigger.mandatory.to_string()),
        ("shortfall", settled.trigger.shortfall_cases.to_string()),
        (
            "fairShareCases",
            settled.totals.fair_share_cases.to_string(),
        ),
        ("relocations", settled.totals.relocations.to_string()),
        ("financialEur", settled.totals.financial_eur.to_string()),
        ("alternativeEur", settled.totals.alternative_eur.to_string()),
        ("deductionCases", settled.totals.deduction_cases.to_string()),
        ("offsetCases", settled.totals.offset_cases.to_string()),
        ("beyondCases", settled.totals.beyond_cases.to_string()),
        (
            "notObligedCases",
            settled.totals.not_obliged_cases.to_string(),
        ),
        ("refusedCases", settled.totals.refused_cases.to_string()),
        ("openCases", settled.totals.open_cases.to_string()),
    ];
    for (name, value) in figures {
        let step = settled.trace.iter().find(|step| step.step == name);
        let step = step.unwrap_or_else(|| panic!("no step {name}"));
        assert_eq!(step.value, value, "{name}");
    }
    settled
}

fn check_filled(step: &TraceStep) {
    if step.formula == "sum(states)" {
        let terms: Vec<_> = step.filled.split(" + ").collect();
        let values: Vec<_> = step.inputs.iter().map(|input| &input.value).collect();
        assert!(
            terms == values || (values.is_empty() && terms == ["0"]),
            "{}",
            step.filled
        );
    } else {
        assert_eq!(substitute(step.formula, &step.inputs), step.filled);
    }
}
