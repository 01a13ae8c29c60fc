//! From scenario to settlement, step by step as in the design: each file holds
//! one part, this one puts them in order.

mod basis;
mod bulk;
mod invariants;
mod ledger;
mod offset;
mod outcome;
mod pool;
mod tipping;
mod trace;
mod trigger;
mod value;

pub use bulk::settle_many;
pub use ledger::Ledger;
pub use tipping::{TurningPoints, across_pledges, pledges_for, turning_points};
pub use trace::{TraceInput, TraceStep};

pub(crate) use basis::{Basis, Standing};
pub(crate) use outcome::{Outcome, asked};
pub(crate) use tipping::pledges_asking;

use crate::{Cycle, Error, ErrorCode, Offset, Pledge, Scenario, Settlement, TracedSettlement};
use value::Value;

/// Settles one scenario, with the trace of every figure.
///
/// # Errors
/// Any [`ErrorCode`] but `InvalidScenario`.
///
/// ```
/// use solidarity_core::{Scenario, settle};
/// let settlement = settle(&Scenario::default())?;
/// assert_eq!(settlement.fair_share.cases.get(), 1_088);
/// assert_eq!(settlement.due.financial_eur.to_string(), "21760000");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn settle(scenario: &Scenario) -> Result<TracedSettlement, Error> {
    let cycle = Cycle::find(&scenario.cycle)?;
    let settlement = settle_in(&cycle, scenario)?;
    let trace = trace::trace(&cycle, scenario, &settlement);
    Ok(TracedSettlement { settlement, trace })
}

/// Settles one scenario in the given cycle, without a trace. The scenario's own
/// `cycle` is not looked at.
///
/// # Errors
/// Any [`ErrorCode`] but `UnknownCycle` and `InvalidScenario`.
///
/// ```
/// use solidarity_core::{Cases, Cycle, PledgeChoice, Scenario, settle_in};
/// let relocations = Cases::new(500);
/// let scenario = Scenario {
///     pledge: PledgeChoice { relocations, ..PledgeChoice::default() },
///     ..Scenario::default()
/// };
/// let due = settle_in(&Cycle::latest(), &scenario)?.due;
/// assert_eq!(due.relocations, relocations);
/// assert_eq!(due.financial_eur.to_string(), "11760000"); // 588 cases
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn settle_in(cycle: &Cycle, scenario: &Scenario) -> Result<Settlement, Error> {
    let standing = Standing::of(cycle, &scenario.member_state)?;
    settle_on(&Basis::of(&standing, scenario)?, scenario)
}

/// Steps 4 to 10.
fn settle_on(basis: &Basis, scenario: &Scenario) -> Result<Settlement, Error> {
    let unit = &basis.unit;
    let pledged = pledge(basis, scenario)?;
    let deducted = deduct(basis, scenario, pledged)?;
    let trigger = trigger::trigger(basis, scenario);
    let requested_cases = offset::requested(basis, scenario, &trigger)?;
    let outcome = Outcome::of(basis, scenario, deducted, requested_cases)?;
    let taken = outcome.taken;
    let too_large = || Error::overflow("offset.cases", taken.cases);
    Ok(Settlement {
        share_percent: basis.share_percent,
        unit_value_eur: basis.unit_value_eur,
        ratio_maintained: basis.ratio_maintained,
        fair_share: basis.fair_share,
        pledge: Pledge {
            relocations: scenario.pledge.relocations,
            financial_eur: unit.eur(pledged.financial()).ok_or_else(too_large)?,
            alternative_eur: scenario.pledge.alternative_eur,
        },
        trigger,
        offset: Offset {
            requested_cases,
            cap_cases: taken.cap,
            cases: taken.cases,
            countable_cases: taken.countable,
            limited_by: taken.limited_by,
            basis: offset::ground(basis, scenario, &trigger),
        },
        due: outcome
            .ledger
            .due(unit, taken.cases)
            .ok_or_else(too_large)?,
        overlap_cases: outcome.overlap.cases,
        invariants: outcome.invariants(),
        ledger: outcome.ledger,
    })
}

/// Step 4.
pub(crate) fn pledge(basis: &Basis, scenario: &Scenario) -> Result<Ledger, Error> {
    let pledge = scenario.pledge;
    let fault = |field, given: &dyn std::fmt::Display| {
        let allowed = format!(
            "relocations and measures worth at most the fair share of {} cases or EUR {}",
            basis.fair_share.cases, basis.fair_share.eur
        );
        Error::new(ErrorCode::PledgeExceedsFairShare, field, given, allowed)
    };
    let relocations = basis.unit.of_cases(pledge.relocations);
    let alternative = basis.unit.of_eur(pledge.alternative_eur);
    let fits = |value: Option<Value>| value.filter(|value| *value <= basis.fair_share_value);
    let relocations =
        fits(relocations).ok_or_else(|| fault("pledge.relocations", &pledge.relocations))?;
    fits(alternative)
        .and_then(|alternative| Ledger::pledged(relocations, alternative, basis.fair_share_value))
        .ok_or_else(|| fault("pledge.alternativeEur", &pledge.alternative_eur))
}

/// Step 5.
pub(crate) fn deduct(basis: &Basis, scenario: &Scenario, pledged: Ledger) -> Result<Ledger, Error> {
    let cases = scenario.deduction_cases;
    let fair_share = basis.fair_share.cases;
    basis
        .unit
        .of_cases(cases)
        .filter(|_| cases <= fair_share)
        .map(|worth| pledged.deduct(worth))
        .ok_or_else(|| {
            let allowed = format!("0 to {fair_share} cases, the fair share");
            Error::new(
                ErrorCode::DeductionExceedsFairShare,
                "deductionCases",
                cases,
                allowed,
            )
        })
}
