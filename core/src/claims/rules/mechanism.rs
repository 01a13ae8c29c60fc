//! Claims about the rule itself: whether a unit counts twice, and whether paying
//! can become relocating.

use crate::claims::{
    Grounds,
    citations::{
        ANSWER_4, ANSWER_5, ANSWER_7, ANSWER_9, CONSULTATION_BUYOUT, MEMBERS, MINISTER, NSC,
        QUESTION_9, law,
    },
    registry::{ForcedRelocation, NeverBoth},
    situations::{Found, Situations},
    telling::Telling,
    texts::Concluded,
};
use crate::{Cases, LimitedBy};

/// The state never has to pay and take over cases on top.
///
/// The claim does not hold as soon as one unit of the share is discharged twice. It
/// holds with a caveat if there is a mix, in which one part is paid and another
/// taken over. It rests on recital 33 and the minister's answer. That the
/// calculation never counts twice only checks the program, so that reason comes
/// last.
pub fn never_both(
    grounds: &Grounds,
    situations: Option<&Situations>,
    told: &mut Telling<NeverBoth>,
) -> Option<Concluded<NeverBoth>> {
    for place in [ANSWER_4, ANSWER_5, ANSWER_9] {
        told.said_by(MINISTER, place);
    }
    told.asked_by(MEMBERS, QUESTION_9);
    let situations = situations?;
    told.fill("tried", situations.tried);
    told.fill("readings", situations.readings);
    let twice = situations.twice.as_ref();
    told.fill("overlap", twice.map_or(Cases::ZERO, |twice| twice.cases));
    if let Some(twice) = twice {
        told.fill("twiceCases", twice.settlement.due.offset_cases);
        told.fill("twiceEur", twice.settlement.due.financial_eur);
        told.reason(|t| t.twice, [law("r33")]);
        told.seen_in(twice.scenario.clone());
        return Some(NeverBoth::DOES_NOT_HOLD);
    }
    if grounds.rules.offsets_count_towards_fair_share {
        told.reason(
            |t| t.recital,
            [law("r33"), ANSWER_4, ANSWER_9, law("63(7)")],
        );
    }
    let mix = situations.mix.as_ref();
    let is_short = |mix: &&Found| mix.settlement.offset.limited_by == LimitedBy::EligibleCases;
    if let Some(mix) = mix.filter(is_short) {
        told.fill("mixCases", mix.settlement.due.offset_cases);
        told.fill("mixEur", mix.settlement.due.financial_eur);
        told.reason(|t| t.example, [law("63(3)"), law("63(8)"), ANSWER_7]);
        told.seen_in(mix.scenario.clone());
    }
    told.reason(|t| t.order, [law("60(3)"), law("64(1)")]);
    told.reason(|t| t.checked, [law("r33"), law("63(3)"), law("63(4)")]);
    Some(match mix {
        Some(_) => NeverBoth::WITH_CAVEAT,
        None => NeverBoth::HOLDS,
    })
}

/// A state that pays can still be forced to relocate.
///
/// The claim holds as soon as more relocations are due than the state itself
/// pledged. An offset is no relocation, because its people are in the country
/// already (Art. 63(8)).
pub fn forced_relocation(
    grounds: &Grounds,
    situations: Option<&Situations>,
    told: &mut Telling<ForcedRelocation>,
) -> Option<Concluded<ForcedRelocation>> {
    told.asked_by(NSC, CONSULTATION_BUYOUT);
    told.contradicted_by(MINISTER, ANSWER_4);
    let situations = situations?;
    told.fill("tried", situations.tried);
    told.fill("readings", situations.readings);
    let relocated = situations.relocated.as_ref();
    let cases = relocated.map_or(Cases::ZERO, |found| found.cases);
    told.fill("relocations", cases);
    if let Some(found) = relocated {
        told.fill("pledged", found.scenario.pledge.relocations);
        told.reason(|t| t.example, [law("57(4)")]);
        told.seen_in(found.scenario.clone());
        return Some(ForcedRelocation::HOLDS);
    }
    told.reason(|t| t.chosen, [law("57(4)"), law("56(2)")]);
    told.reason(|t| t.offsets, [law("63(3)"), law("63(8)"), ANSWER_4]);
    told.seen_in(grounds.after_forum(grounds.chosen()));
    told.reason(|t| t.checked, [law("57(3)")]);
    Some(ForcedRelocation::DOES_NOT_HOLD)
}
