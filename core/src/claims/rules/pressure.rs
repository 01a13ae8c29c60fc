//! The claim about recognition as a state under migratory pressure.

use crate::claims::{
    Grounds,
    citations::{CONSULTATION_PRESSURE, CONSULTATION_PRESSURE_ANSWER, NSC, STATUS, law},
    registry::Pressure,
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{Cases, Obligation, Scenario, Settlement, Situation};

/// Recognised as under pressure, the state need take over no cases.
///
/// The claim is true of a state that uses the pool, which need not carry out its
/// pledge (Art. 58(1), 60(3)). Any other state can ask for a deduction, and the
/// Council decides (Art. 61, 62), so the claim does not follow from the
/// recognition. It does not hold if even a full deduction leaves cases to take. A
/// fully deducted state is no contributing state (Art. 2(20), 60(3)) and is asked
/// for no offsets under any reading.
pub fn pressure_exempts(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Pressure>,
) -> Option<Concluded<Pressure>> {
    told.asked_by(NSC, CONSULTATION_PRESSURE);
    let without = grounds.after_forum(Cases::ZERO);
    let state = grounds.cycle.bound_state(&without.member_state).ok()?;
    told.reason(|t| t.uses_pool, [law("58(1)"), law("60(3)"), law("2(20)")]);
    if state.obligation == Obligation::Benefitting {
        return Some(Pressure::HOLDS);
    }
    let pledged = grounds.settled(&grounds.scenario())?;
    let full = Scenario {
        deduction_cases: pledged.fair_share.cases,
        ..without
    };
    let settled = grounds.settled(&full)?;
    told.fill("full", settled.due.financial_eur);
    told.fill("fullCases", settled.due.offset_cases);
    told.fill("none", pledged.due.financial_eur);
    told.reason(
        |t| t.deduction,
        [law("61(1)"), law("61(3)"), law("61(4)"), law("60(3)")],
    );
    told.seen_in(full);
    if state.situations.contains(&Situation::AtRisk) {
        told.reason(|t| t.at_risk, [STATUS, law("59(4)"), law("62(3)")]);
    }
    told.reason(|t| t.minister, [CONSULTATION_PRESSURE_ANSWER]);
    Some(if owes_nothing(&settled) {
        Pressure::NOT_AS_WORDED
    } else {
        Pressure::DOES_NOT_HOLD
    })
}

fn owes_nothing(settlement: &Settlement) -> bool {
    let due = settlement.due;
    let money = [due.financial_eur, due.alternative_eur];
    let cases = [due.relocations, due.offset_cases];
    money.iter().all(|money| money.decimal().is_zero()) && cases == [Cases::ZERO; 2]
}
