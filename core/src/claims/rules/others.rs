//! Claims about the choices of other states, and the offsets that follow from them.

use crate::claims::{
    Grounds,
    assessment::Filling,
    citations::{AGENDA, CONSULTATION_BUYOUT, NSC, RAPPORTEUR, RAPPORTEUR_ON_LAW, law},
    registry::{Deductions, EveryoneRelocates, MassBuyout},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{
    Cases, Choice, Cycle, FallenAwayReading, MemberState, Obligation, PledgeChoice, Reading,
    Scenario,
};

/// If all states pay, the state must relocate after all.
///
/// The rule settles a scenario without any relocations pledged in the Union, after
/// a reconvened Forum. The claim is not true as worded if no relocations are due,
/// but cases are.
pub fn mass_buyout(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<MassBuyout>,
) -> Option<Concluded<MassBuyout>> {
    told.asked_by(NSC, CONSULTATION_BUYOUT);
    let scenario = grounds.after_forum(Cases::ZERO);
    let settled = grounds.settled(&scenario)?;
    let due = settled.due;
    told.fill("relocations", due.relocations);
    told.fill("offsets", due.offset_cases);
    told.fill("before", settled.pledge.financial_eur);
    told.fill("after", due.financial_eur);
    told.fill("threshold", settled.trigger.threshold_cases);
    told.fill("pool", scenario.pool.relocations);
    let is_relocating = due.relocations > Cases::ZERO;
    if !is_relocating {
        told.reason(|t| t.chosen, [law("57(4)"), law("56(2)")]);
    }
    told.reason(|t| t.mandatory, [law("13(4)"), law("63(3)"), law("63(4)")]);
    told.seen_in(scenario);
    if is_relocating {
        return Some(MassBuyout::HOLDS);
    }
    if grounds.rules.offsets_count_towards_fair_share {
        told.reason(|t| t.eligible, [law("63(8)"), law("r33")]);
    }
    Some(if due.offset_cases > Cases::ZERO {
        MassBuyout::NOT_AS_WORDED
    } else {
        MassBuyout::DOES_NOT_HOLD
    })
}

/// Every deduction for another state is made up by the rest.
///
/// The rule settles a scenario with and without the full deduction of the largest
/// state that chose relocation. The claim holds if the fair share moves. It is not
/// true as worded if the share does not move, but offsets can be asked because
/// these relocations fell away.
pub fn others_deductions(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Deductions>,
) -> Option<Concluded<Deductions>> {
    told.said_by(RAPPORTEUR_ON_LAW, RAPPORTEUR);
    let (other, deduction) = largest_relocating(grounds)?;
    let before_it = Scenario {
        reading: Reading {
            fallen_away: FallenAwayReading::Always,
            ..Reading::default()
        },
        ..grounds.scenario()
    };
    let pledged = before_it.union_relocation_pledges;
    let left = pledged.saturating_sub(deduction);
    let after_it = Scenario {
        union_relocations_implemented: Some(left),
        ..before_it.clone()
    };
    let before = grounds.settled(&before_it)?;
    let after = grounds.settled(&after_it)?;
    let deducted = exempting(grounds, other);
    let deducted = Cycle::new(
        grounds.cycle.id(),
        grounds.cycle.proposal_relocations(),
        &deducted,
    );
    let without_it = (grounds.settle)(&deducted, &after_it).ok()?;

    told.fill("state", Filling::states([other]));
    told.fill("deducted", deduction);
    told.fill("pledges", pledged);
    told.fill("left", left);
    told.fill("share", before.fair_share.cases);
    told.fill("offsetsBefore", before.due.offset_cases);
    told.fill("offsetsAfter", without_it.due.offset_cases);
    let moved = |share: &Cases| *share != before.fair_share.cases;
    let shares = [after, without_it].map(|settled| settled.fair_share.cases);
    if let Some(share) = shares.into_iter().find(moved) {
        told.fill("shareAfter", share);
        told.reason(|t| t.key, [law("57(3)"), law("66")]);
        return Some(Deductions::HOLDS);
    }
    told.reason(|t| t.key, [law("57(3)"), law("66"), law("annex1")]);
    told.reason(|t| t.pool, [law("12(3)")]);
    told.reason(|t| t.forum, [law("13(4)"), law("57(1)")]);
    if without_it.offset.requested_cases <= before.offset.requested_cases {
        return Some(Deductions::DOES_NOT_HOLD);
    }
    told.reason(|t| t.offsets, [law("63(4)"), law("61(4)"), AGENDA]);
    told.seen_in(after_it);
    Some(Deductions::NOT_AS_WORDED)
}

/// The states with one of them exempt, because a fully deducted state does not
/// contribute (Art. 2(20), 60(3)).
fn exempting(grounds: &Grounds, exempt: &MemberState) -> Vec<MemberState> {
    let states = grounds.cycle.states().iter().map(|state| MemberState {
        obligation: if state.code == exempt.code {
            Obligation::Exempt
        } else {
            state.obligation
        },
        ..*state
    });
    states.collect()
}

/// The largest of the states that chose relocation alone, and its fair share.
/// Returns `None` if there is no such state.
fn largest_relocating<'a>(grounds: &Grounds<'a>) -> Option<(&'a MemberState, Cases)> {
    let states = grounds.cycle.states().iter();
    let relocating = states.filter_map(|state| {
        let share = grounds.cycle.share(state)?;
        let cases = share.of_cases_rounded_up(grounds.pool.relocations)?;
        (state.choices == [Choice::Relocation]).then_some((state, cases))
    });
    relocating.max_by_key(|(_, cases)| *cases)
}

/// If all states relocate their whole share, there are no offsets.
///
/// The rule settles a scenario after a reconvened Forum in which the whole pool is
/// pledged, and the state's own share too.
pub fn everyone_relocates(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<EveryoneRelocates>,
) -> Option<Concluded<EveryoneRelocates>> {
    let after_forum = grounds.after_forum(grounds.pool.relocations);
    let own_share = grounds.settled(&after_forum)?.fair_share.cases;
    let scenario = Scenario {
        pledge: PledgeChoice {
            relocations: own_share,
            ..PledgeChoice::default()
        },
        ..after_forum
    };
    let settled = grounds.settled(&scenario)?;
    told.fill("pool", grounds.pool.relocations);
    told.fill("threshold", settled.trigger.threshold_cases);
    told.fill("short", settled.trigger.shortfall_cases);
    told.fill("offsets", settled.due.offset_cases);
    told.fill("relocations", settled.due.relocations);
    told.fill("share", own_share);
    told.reason(
        |t| t.threshold,
        [law("63(3)(a)"), law("63(3)(b)"), law("57(1)")],
    );
    if settled.due.offset_cases == Cases::ZERO {
        return Some(EveryoneRelocates::HOLDS);
    }
    if grounds.rules.offsets_count_towards_fair_share {
        told.reason(|t| t.asked, [law("63(3)"), law("r33")]);
        told.seen_in(scenario);
    }
    told.reason(|t| t.forum, [law("13(4)"), law("63(4)")]);
    Some(EveryoneRelocates::DOES_NOT_HOLD)
}
