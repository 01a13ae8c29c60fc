//! Claims about the payment of the state, and about what lowers it.

use crate::claims::{
    Grounds,
    citations::{
        AGENDA, CONSULTATION_AMOUNT, GOVERNMENT, GREECE_AGREEMENT, MINISTER, REFERENCE_NUMBER, law,
    },
    registry::{GreeceDeal, Payment},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{
    Cases, Cycle, Eur, Obligation, OffsetBasis, OffsetChoice, Pool, Scenario, law as fixed,
};

/// The amounts that the minister named for the legal minimum, in EUR (32317-974).
const STATED_EUR: [u64; 2] = [30_000_000, 40_000_000];

/// The amounts that "several million" is taken to mean, in EUR: from two million to
/// nine.
const SEVERAL_EUR: [u64; 2] = [2_000_000, 9_000_000];

/// At the legal minimum the state pays EUR 30 to 40 million.
///
/// The claim holds with a caveat if the fair share lies between the two amounts and
/// the larger is not what the key gives.
pub fn pay_30_40m(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Payment>,
) -> Option<Concluded<Payment>> {
    told.said_by(MINISTER, CONSULTATION_AMOUNT);
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
    told.reason(|t| t.sum, [law("12(2)(a)"), law("12(2)(b)"), law("66")]);
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
        told.reason(|t| t.narrow, [law("annex1"), AGENDA]);
    }
    if grounds.pool.relocations < pool.relocations {
        let settled = grounds.settled(&own_pool)?;
        told.fill("ownPayment", settled.fair_share.eur);
        told.reason(|t| t.own_pool, [REFERENCE_NUMBER]);
        told.seen_in(own_pool);
    }
    Some(if payment < low || payment > high {
        Payment::DOES_NOT_HOLD
    } else if payment == high {
        Payment::HOLDS
    } else {
        Payment::WITH_CAVEAT
    })
}

/// The agreement with Greece takes several million euro off the contribution.
///
/// Each case that counts lowers the contribution by the worth of a case, so the
/// number of cases that count decides. The Commission must agree to that number,
/// and it is not known here.
pub fn greece_deal(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<GreeceDeal>,
) -> Option<Concluded<GreeceDeal>> {
    told.said_by(GOVERNMENT, GREECE_AGREEMENT);
    let plain = grounds.scenario();
    let settled = grounds.settled(&plain)?;
    let unit = settled.unit_value_eur.decimal();
    let [low, high] = SEVERAL_EUR.map(Eur::whole);
    let cases_for = |amount: Eur| {
        let cases = amount.decimal().checked_div(unit)?.ceil();
        u64::try_from(cases).ok().map(Cases::new)
    };
    told.fill("low", low);
    told.fill("high", high);
    told.fill("lowCases", cases_for(low)?);
    told.fill("highCases", cases_for(high)?);
    told.fill("unitValue", settled.unit_value_eur);
    told.fill("payment", settled.due.financial_eur);
    if grounds.rules.offsets_count_towards_fair_share {
        told.reason(|t| t.direction, [law("r33"), GREECE_AGREEMENT]);
    }
    told.reason(|t| t.several, [GREECE_AGREEMENT, law("12(3)")]);
    let offered = Scenario {
        offset: OffsetChoice::Cases {
            cases: cases_for(low)?,
        },
        ..plain
    };
    if grounds.settled(&offered)?.offset.basis == OffsetBasis::None {
        told.fill("pledges", offered.union_relocation_pledges);
        told.fill(
            "half",
            Cases::new(grounds.cycle.proposal_relocations().get().div_ceil(2)),
        );
        told.reason(|t| t.route, [law("63(1)"), law("63(2)"), law("63(3)")]);
    }
    told.reason(|t| t.commission, [GREECE_AGREEMENT]);
    let Some(counted) = grounds.decisions.greek_cases.outcome else {
        return Some(GreeceDeal::NOT_IN_SOURCES);
    };
    let lower = Eur::from_decimal(unit.checked_mul(counted.get().into())?);
    told.fill("counted", counted);
    told.fill("lower", lower);
    Some(if counted == Cases::ZERO {
        GreeceDeal::DOES_NOT_HOLD
    } else if lower < low {
        GreeceDeal::NOT_AS_WORDED
    } else {
        GreeceDeal::HOLDS
    })
}
