//! The rule itself, searched for exceptions.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat},
    place::{
        ANSWER_3, ANSWER_4, ANSWER_5, ANSWER_9, CONSULTATION_BUYOUT, QUESTION_9, RAPPORTEUR, law,
    },
    search::Search,
};
use crate::{CapReading, Cases, Reading, Scenario};

/// It never happens that the state pays and gets cases on top.
///
/// Not so as soon as one unit of the share is discharged twice. With a caveat
/// where there is a mix: one part paid, another taken over.
pub(super) fn never_both(
    grounds: &Grounds,
    search: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([ANSWER_4, ANSWER_5, ANSWER_9]);
    let search = search?;
    told.fill("tried", search.tried);
    let twice = search.twice.as_ref();
    told.fill("overlap", twice.map_or(Cases::ZERO, |twice| twice.cases));
    if let Some(twice) = twice {
        told.fill("twiceCases", twice.settlement.due.offset_cases);
        told.fill("twiceEur", twice.settlement.due.financial_eur);
        told.reason(|t| t.never_both.twice, [law("r33")]);
        told.seen_in(twice.scenario.clone());
        return Some(DoesNotHold);
    }
    told.reason(|t| t.never_both.searched, [law("63(3)"), law("63(7)")]);
    if grounds.rules.offsets_count_towards_fair_share {
        let plain = grounds.settled(&grounds.scenario())?;
        told.fill("unitValue", plain.unit_value_eur);
        told.reason(|t| t.never_both.counted, [law("r33"), ANSWER_4]);
    }
    let Some(mix) = &search.mix else {
        return Some(Holds);
    };
    told.fill("mixPledges", mix.scenario.union_relocation_pledges);
    told.fill("mixCases", mix.settlement.due.offset_cases);
    told.fill("mixEur", mix.settlement.due.financial_eur);
    told.reason(|t| t.never_both.example, [law("63(3)")]);
    told.seen_in(mix.scenario.clone());
    Some(HoldsWithCaveat)
}

/// A state that pays can still be forced to relocate.
///
/// So as soon as more relocations are due than the state itself pledged. An
/// offset is no relocation: nobody comes from another state (Art. 63(8)).
pub(super) fn forced_relocation(
    grounds: &Grounds,
    search: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([QUESTION_9, ANSWER_4, CONSULTATION_BUYOUT]);
    let search = search?;
    told.fill("tried", search.tried);
    let relocated = search.relocated.as_ref();
    told.fill(
        "relocations",
        relocated.map_or(Cases::ZERO, |found| found.cases),
    );
    if let Some(found) = relocated {
        told.fill("pledged", found.scenario.pledge.relocations);
        told.reason(|t| t.forced_relocation.example, [law("57(4)")]);
        told.seen_in(found.scenario.clone());
        return Some(Holds);
    }
    told.reason(|t| t.forced_relocation.chosen, [law("57(4)"), law("56(2)")]);
    told.reason(|t| t.forced_relocation.searched, [law("57(3)")]);
    told.reason(
        |t| t.forced_relocation.offsets,
        [law("63(3)"), law("63(8)"), ANSWER_4],
    );
    told.seen_in(grounds.after_forum(Cases::ZERO));
    Some(DoesNotHold)
}

/// A state can be obliged to do more than its fair share.
///
/// So as soon as all forms together come to more, the cap being read on the
/// pool. Read on the threshold it is larger than the share in the pool.
pub(super) fn more_than_share(
    grounds: &Grounds,
    search: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([ANSWER_3, ANSWER_4, RAPPORTEUR]);
    let beyond = search?.beyond.as_ref();
    told.fill("beyond", beyond.map_or(Cases::ZERO, |found| found.cases));
    if let Some(found) = beyond {
        told.fill("exampleCases", found.settlement.due.offset_cases);
        told.fill("exampleEur", found.settlement.due.financial_eur);
        told.fill("exampleShare", found.settlement.fair_share.cases);
        told.reason(|t| t.more_than_share.example, [law("63(7)")]);
        told.seen_in(found.scenario.clone());
        return Some(Holds);
    }
    let on_pool = grounds.after_forum(Cases::ZERO);
    let on_threshold = Scenario {
        reading: Reading {
            cap: CapReading::Threshold,
            ..on_pool.reading
        },
        ..on_pool.clone()
    };
    let settled = grounds.settled(&on_threshold)?;
    told.fill("cases", settled.fair_share.cases);
    told.fill("thresholdCap", settled.offset.cap_cases);
    told.reason(|t| t.more_than_share.limit, [law("63(7)"), law("66")]);
    if settled.overlap_cases == Cases::ZERO {
        told.reason(|t| t.more_than_share.reading, [law("63(7)"), law("63(3)")]);
        told.seen_in(on_threshold);
    }
    told.reason(|t| t.more_than_share.request, [law("13(4)")]);
    Some(DoesNotHold)
}
