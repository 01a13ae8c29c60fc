//! What the state pays, and when it would not.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat},
    place::{
        AGENDA, CONSULTATION_AMOUNT, CONSULTATION_PRESSURE, QUESTION_6, REFERENCE_NUMBER, STATUS,
        law,
    },
    search::Search,
};
use crate::{
    CapReading, Cases, Cycle, Eur, Obligation, Pool, Reading, Scenario, Settlement, Situation,
    law as fixed,
};

/// What the minister named for the legal minimum, in EUR (32317-974).
const STATED_EUR: [u64; 2] = [30_000_000, 40_000_000];

/// At the legal minimum the state pays EUR 30 to 40 million.
///
/// With a caveat where its fair share lies between the two but the larger is
/// not what the key gives.
pub(super) fn pay_30_40m(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([CONSULTATION_AMOUNT]);
    let [low, high] = STATED_EUR.map(Eur::whole);
    told.fill("low", low);
    told.fill("high", high);
    let pool = Pool {
        relocations: Cases::new(fixed::LEGAL_MINIMUM_RELOCATIONS),
        financial_eur: Eur::whole(fixed::LEGAL_MINIMUM_EUR),
    };
    let own_pool = grounds.scenario();
    let at_minimum = Scenario {
        pool,
        ..own_pool.clone()
    };
    let settled = grounds.settled(&at_minimum)?;
    let payment = settled.due.financial_eur;
    told.fill("minimumCases", pool.relocations);
    told.fill("payment", payment);
    told.fill("share", settled.share_percent);
    told.fill("cases", settled.fair_share.cases);
    told.fill("unitValue", settled.unit_value_eur);
    told.fill("needed", pool.part(Cases::ZERO, high)?.percent());
    told.reason(
        |t| t.payment.sum,
        [law("12(2)(a)"), law("12(2)(b)"), law("66")],
    );
    told.seen_in(at_minimum);

    let states = grounds.cycle.states().iter().copied();
    let paying: Vec<_> = states
        .filter(|state| state.obligation != Obligation::Benefitting)
        .collect();
    let narrow = Cycle::new(
        grounds.cycle.id(),
        grounds.cycle.proposal_relocations(),
        &paying,
    );
    if let Ok(state) = narrow.bound_state(&own_pool.member_state) {
        told.fill("narrowShare", narrow.share(state)?.percent());
        told.reason(|t| t.payment.narrow, [law("annex1"), AGENDA]);
    }
    if grounds.pool.relocations < pool.relocations {
        let settled = grounds.settled(&own_pool)?;
        told.fill("ownPayment", settled.fair_share.eur);
        told.reason(|t| t.payment.own_pool, [REFERENCE_NUMBER]);
        told.seen_in(own_pool);
    }
    Some(if payment < low || payment > high {
        DoesNotHold
    } else if payment == high {
        Holds
    } else {
        HoldsWithCaveat
    })
}

/// Recognised as under pressure, the state owes nothing.
///
/// A benefitting state need not carry out its pledge (Art. 58(1), 60(3)). Any
/// other state can ask for a deduction; what it then owes is up to the Council
/// (Art. 61, 62), from all to nothing. Not so if even a full deduction leaves
/// something.
pub(super) fn pressure_exempts(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([QUESTION_6, CONSULTATION_PRESSURE]);
    let without = grounds.after_forum(Cases::ZERO);
    let state = grounds.cycle.bound_state(&without.member_state).ok()?;
    told.reason(
        |t| t.pressure.law,
        [law("58(1)"), law("60(3)"), law("61(1)")],
    );
    if state.obligation == Obligation::Benefitting {
        return Some(Holds);
    }
    if state.situations.contains(&Situation::AtRisk) {
        told.reason(|t| t.pressure.at_risk, [STATUS, law("60(3)")]);
    }
    let plain = grounds.scenario();
    let pledged = grounds.settled(&plain)?;
    let full = Scenario {
        deduction_cases: pledged.fair_share.cases,
        ..without
    };
    let on_threshold = Scenario {
        reading: Reading {
            cap: CapReading::Threshold,
            ..full.reading
        },
        ..full.clone()
    };
    let settled = grounds.settled(&full)?;
    told.fill("full", settled.due.financial_eur);
    told.fill("fullCases", settled.due.offset_cases);
    told.fill("none", pledged.due.financial_eur);
    told.fill("left", grounds.settled(&on_threshold)?.due.offset_cases);
    told.reason(
        |t| t.pressure.deduction,
        [law("61(1)"), law("61(4)"), law("62(1)"), law("62(5)")],
    );
    told.seen_in(full);
    Some(if owes_nothing(&settled) {
        HoldsWithCaveat
    } else {
        DoesNotHold
    })
}

fn owes_nothing(settlement: &Settlement) -> bool {
    let due = settlement.due;
    let money = [due.financial_eur, due.alternative_eur];
    let cases = [due.relocations, due.offset_cases];
    money.iter().all(|money| money.decimal().is_zero()) && cases == [Cases::ZERO; 2]
}
