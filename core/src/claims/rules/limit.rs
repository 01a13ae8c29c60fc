//! The claim about how much can be asked of a state.

use crate::claims::{
    Grounds,
    citations::{ANSWER_3, ANSWER_4, MINISTER, law},
    registry::MoreThanShare,
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{CapReading, Cases, Reading, Scenario};

/// A state can be obliged to do more than its fair share.
///
/// The claim holds as soon as all forms together come to more than the fair share
/// with the cap read on the pool. If they do so only with the cap read on the
/// threshold, the verdict depends on that reading. Pledges that a state makes of
/// its own accord are no part of this verdict; a reason says that they bind
/// (recital 31, Art. 63(5)).
pub fn more_than_share(
    grounds: &Grounds,
    situations: Option<&Situations>,
    told: &mut Telling<MoreThanShare>,
) -> Option<Concluded<MoreThanShare>> {
    told.contradicted_by(MINISTER, ANSWER_3);
    told.contradicted_by(MINISTER, ANSWER_4);
    let situations = situations?;
    if let Some(found) = &situations.beyond_on_pool {
        told.fill("beyond", found.cases);
        told.fill("exampleCases", found.settlement.due.offset_cases);
        told.fill("exampleEur", found.settlement.due.financial_eur);
        told.fill("exampleShare", found.settlement.fair_share.cases);
        told.reason(|t| t.example, [law("63(7)"), law("r33")]);
        told.seen_in(found.scenario.clone());
        return Some(MoreThanShare::HOLDS);
    }
    let on_pool = grounds.after_forum(grounds.chosen());
    let on_threshold = Scenario {
        reading: Reading {
            cap: CapReading::Threshold,
            ..on_pool.reading
        },
        ..on_pool
    };
    let settled = grounds.settled(&on_threshold)?;
    told.fill("cases", settled.fair_share.cases);
    told.fill("thresholdCap", settled.offset.cap_cases);
    told.reason(|t| t.pool, [law("63(3)(b)"), law("57(3)")]);
    let is_open = situations.beyond_on_threshold.is_some();
    if is_open {
        told.reason(|t| t.threshold, [law("63(7)"), law("63(3)")]);
        if settled.overlap_cases == Cases::ZERO {
            told.seen_in(on_threshold);
        }
        told.reason(|t| t.minister, [ANSWER_3, ANSWER_4]);
    }
    told.reason(|t| t.own, [law("r31"), law("63(5)"), law("63(7)")]);
    told.reason(|t| t.forum, [law("13(4)"), law("57(1)")]);
    Some(if is_open {
        MoreThanShare::ON_READING
    } else {
        MoreThanShare::DOES_NOT_HOLD
    })
}
