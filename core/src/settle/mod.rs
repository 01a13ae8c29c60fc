//! From scenario to settlement. [The ten steps](crate#the-ten-steps) stand in the
//! crate's front page, each with its file; this one puts them in order.

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

pub use bulk::{BulkError, settle_many};
pub use ledger::Ledger;
pub use tipping::{TurningPoints, across_pledges, pledges_for, turning_points};
pub use trace::{Provenance, TraceInput, TraceStep};

pub(crate) use basis::{Basis, PoolBasis, Standing};
pub(crate) use offset::{Taken, requested, taken};
pub(crate) use outcome::{Outcome, asked};
pub(crate) use tipping::pledges_asking;
pub(crate) use trace::{
    KEY_FORMULA, KEY_RULE, LEGAL_MINIMUM_SOURCE, chosen, earlier, fair_share, meur, pool_source,
    sourced,
};
pub(crate) use trigger::UnionPledges;
pub(crate) use value::{UnitValue, Value};

use crate::{
    Cases, Cycle, Error, ErrorCode, Offset, Pledge, Scenario, Settlement, TracedSettlement, Trigger,
};

/// Settles one scenario, with the trace of every figure.
///
/// # Errors
/// Any [`ErrorCode`].
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
/// Any [`ErrorCode`] but `UnknownCycle`.
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
    let pledged = Pledged::of(basis, scenario)?;
    let trigger = trigger::trigger(basis, scenario)?;
    let requested_cases = requested(basis, scenario, &trigger)?;
    let taken = taken(basis, scenario, requested_cases);
    settle_taken(basis, scenario, &pledged, trigger, requested_cases, &taken)
}

/// Steps 4 and 5: the whole pledge, and the rest after the deduction.
#[derive(Clone, Copy)]
pub(crate) struct Pledged {
    pub whole: Ledger,
    pub left: Ledger,
}

impl Pledged {
    pub fn of(basis: &Basis, scenario: &Scenario) -> Result<Self, Error> {
        let whole = pledge(basis, scenario).ok_or_else(|| pledge_exceeds(basis, scenario))?;
        let left = deduct(basis, scenario, whole);
        let left = left.ok_or_else(|| deduction_exceeds(basis, scenario))?;
        Ok(Self { whole, left })
    }
}

/// Steps 9 and 10, once the offsets that the state takes are known.
pub(crate) fn settle_taken(
    basis: &Basis,
    scenario: &Scenario,
    pledged: &Pledged,
    trigger: Trigger,
    requested_cases: Cases,
    taken: &Taken,
) -> Result<Settlement, Error> {
    let unit = &basis.unit;
    let too_large = || Error::overflow("offset.cases", taken.cases);
    let outcome = Outcome::of(basis, scenario, pledged.left, taken).ok_or_else(too_large)?;
    Ok(Settlement {
        share_percent: basis.share_percent,
        unit_value_eur: basis.unit_value_eur,
        ratio_maintained: basis.ratio_maintained,
        fair_share: basis.fair_share,
        pledge: Pledge {
            relocations: scenario.pledge.relocations,
            financial_eur: unit.eur(pledged.whole.financial()).ok_or_else(too_large)?,
            alternative_eur: scenario.pledge.alternative_eur,
        },
        trigger,
        offset: Offset {
            requested_cases,
            cap_cases: taken.cap,
            cases: taken.cases,
            countable_cases: taken.countable,
            beyond_cases: taken.beyond(),
            limited_by: taken.limited_by,
            basis: offset::ground(basis, scenario, &trigger),
        },
        due: outcome
            .ledger
            .due(unit, taken.cases)
            .ok_or_else(too_large)?,
        overlap_cases: outcome.overlap.cases,
        invariants: outcome.invariants(taken),
        ledger: outcome.ledger,
    })
}

/// Step 4. Returns `None` if the parts are worth more than the fair share.
pub(crate) fn pledge(basis: &Basis, scenario: &Scenario) -> Option<Ledger> {
    let relocations = basis.unit.of_cases(scenario.pledge.relocations)?;
    let alternative = basis.unit.of_eur(scenario.pledge.alternative_eur)?;
    Ledger::pledged(relocations, alternative, basis.fair_share_value)
}

#[cold]
fn pledge_exceeds(basis: &Basis, scenario: &Scenario) -> Error {
    let pledge = scenario.pledge;
    let relocations = basis.unit.of_cases(pledge.relocations);
    let (field, given) = if relocations.is_some_and(|worth| worth <= basis.fair_share_value) {
        ("pledge.alternativeEur", pledge.alternative_eur.to_string())
    } else {
        ("pledge.relocations", pledge.relocations.to_string())
    };
    let allowed = format!(
        "relocations and measures worth at most the fair share of {} cases or EUR {}",
        basis.fair_share.cases, basis.fair_share.eur
    );
    Error::new(ErrorCode::PledgeExceedsFairShare, field, given, allowed)
}

/// Step 5. Returns `None` if the deduction is more than the fair share.
pub(crate) fn deduct(basis: &Basis, scenario: &Scenario, pledged: Ledger) -> Option<Ledger> {
    let cases = scenario.deduction_cases;
    let worth = basis.unit.of_cases(cases)?;
    (cases <= basis.fair_share.cases).then(|| pledged.deduct(worth))
}

#[cold]
fn deduction_exceeds(basis: &Basis, scenario: &Scenario) -> Error {
    Error::new(
        ErrorCode::DeductionExceedsFairShare,
        "deductionCases",
        scenario.deduction_cases,
        format!("0 to {} cases, the fair share", basis.fair_share.cases),
    )
}
