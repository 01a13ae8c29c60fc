//! Works the formulas of a trace out again.

use crate::arithmetic::{self, Outcome, distance, number, work_out};
use crate::{exact, settled, unit_value, whole};
use num_rational::BigRational;
use solidarity_core::{Scenario, Settlement, settle};

/// Every formula gives its value, from inputs that say where they come from.
pub fn check_trace(scenario: &Scenario) {
    let settlement = settle(scenario).unwrap();
    for step in &settlement.trace {
        let at = format!("{}: {} = {}", step.step, step.filled, step.value);
        assert!(!step.rule.is_empty(), "{at}");
        for input in &step.inputs {
            let named = arithmetic::words(step.formula).contains(&input.name);
            assert!(named, "{} is not in {}", input.name, step.formula);
            assert!(!input.source.is_empty() && !input.value.is_empty(), "{at}");
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

/// How far the value of a step may lie from what its formula gives with the values
/// shown: nothing, unless one of them was cut off.
fn tolerance(
    step: &str,
    scenario: &Scenario,
    settlement: &Settlement,
    largest: &BigRational,
) -> BigRational {
    // What is cut off a case is missing from the product as often as there are cases.
    let product = |largest: &BigRational| {
        let cases = whole(settlement.fair_share.cases) + number("1");
        number("2") * cases * cut_off(scenario, &number("0")) + cut_off(scenario, largest)
    };
    match step {
        // The key has no end and is cut off after the 25th decimal.
        "sharePercent" => number("0.0000000000000000000000001"),
        "unitValueEur" => cut_off(scenario, largest),
        "fairShareEur" | "pledgeFinancialEur" | "paymentEur" | "alternativeEur" => product(largest),
        "overlap" => product(&exact(settlement.fair_share.eur)) / exact(settlement.unit_value_eur),
        _ => number("0"),
    }
}

/// How far amounts up to this one may be off, in EUR. Nothing, where a case has a
/// value with an end. Else they are cut off: 19 decimals behind the cents, or where
/// a decimal does not hold as many, in the last of its 28 digits. That happens to
/// two or three amounts in each of these comparisons.
pub fn cut_off(scenario: &Scenario, amount: &BigRational) -> BigRational {
    if exact(settled(scenario).unit_value_eur) == unit_value(scenario.pool) {
        return number("0");
    }
    let last_digit = amount * number("0.00000000000000000000000001");
    number("0.000000000000000000003").max(last_digit)
}
