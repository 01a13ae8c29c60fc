//! What other states do, and the offsets that follow from it.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat},
    assessment::Filling,
    place::{CONSULTATION_BUYOUT, RAPPORTEUR, law},
    search::Search,
};
use crate::{Cases, Choice, Cycle, MemberState, Obligation};

/// If all states pay, the state must relocate after all.
///
/// Settled without a single relocation pledged in the Union, after a reconvened
/// Forum. With a caveat where no relocation is due, but cases are.
pub(super) fn mass_buyout(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([CONSULTATION_BUYOUT]);
    let scenario = grounds.after_forum(Cases::ZERO);
    let settled = grounds.settled(&scenario)?;
    let due = settled.due;
    told.fill("relocations", due.relocations);
    told.fill("offsets", due.offset_cases);
    told.fill("before", settled.pledge.financial_eur);
    told.fill("after", due.financial_eur);
    told.fill("threshold", settled.trigger.threshold_cases);
    if due.relocations > Cases::ZERO {
        told.reason(|t| t.mass_buyout.mandatory, [law("13(4)"), law("63(3)")]);
        told.seen_in(scenario);
        return Some(Holds);
    }
    told.reason(|t| t.mass_buyout.chosen, [law("57(4)"), law("56(2)")]);
    told.reason(|t| t.mass_buyout.mandatory, [law("13(4)"), law("63(3)")]);
    told.seen_in(scenario);
    told.reason(|t| t.mass_buyout.eligible, [law("63(8)")]);
    Some(if due.offset_cases > Cases::ZERO {
        HoldsWithCaveat
    } else {
        DoesNotHold
    })
}

/// Every deduction for another state is made up by the rest, this state too.
///
/// Settled with and without the full deduction of the largest state that is
/// known to relocate, from as many pledges as the threshold: there the cap does
/// not hide what changes. So if the fair share moves, with a caveat if only
/// offsets do.
pub(super) fn others_deductions(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([RAPPORTEUR]);
    let (other, deduction) = largest_relocating(grounds)?;
    let plain = grounds.settled(&grounds.scenario())?;
    let pledges = plain.trigger.threshold_cases;
    let left = pledges.saturating_sub(deduction);
    let deducted = grounds.after_forum(left);
    let before = grounds.settled(&grounds.after_forum(pledges))?;
    let after = grounds.settled(&deducted)?;
    let without_it: Vec<_> = grounds
        .cycle
        .states()
        .iter()
        .map(|state| MemberState {
            obligation: if state.code == other.code {
                Obligation::Exempt
            } else {
                state.obligation
            },
            ..*state
        })
        .collect();
    let without_it = Cycle::new(
        grounds.cycle.id(),
        grounds.cycle.proposal_relocations(),
        &without_it,
    );
    let alone = (grounds.settle)(&without_it, &deducted).ok()?;

    told.fill("state", Filling::states([other]));
    told.fill("deducted", deduction);
    told.fill("pledges", pledges);
    told.fill("shareBefore", before.fair_share.cases);
    told.fill("offsetsBefore", before.due.offset_cases);
    told.fill("offsetsAfter", after.due.offset_cases);
    told.fill(
        "rise",
        after
            .due
            .offset_cases
            .saturating_sub(before.due.offset_cases),
    );
    told.fill("offsetsAlone", alone.due.offset_cases);
    told.fill("paymentBefore", before.due.financial_eur);
    told.fill("paymentAfter", after.due.financial_eur);
    let published = grounds.published_in(|code| code == other.code);
    told.reason(
        |t| t.deductions.example,
        [law("63(4)")].into_iter().chain(published),
    );
    told.seen_in(deducted);
    if after.due.financial_eur < before.due.financial_eur {
        told.reason(|t| t.deductions.payment, [law("r33")]);
    }
    let after_it = [after, alone].map(|settled| settled.fair_share.cases);
    let moved = |share: &&Cases| **share != before.fair_share.cases;
    if let Some(share) = after_it.iter().find(moved) {
        told.fill("shareAfter", *share);
        return Some(Holds);
    }
    told.reason(|t| t.deductions.key, [law("66"), law("annex1")]);
    Some(
        if after.offset.requested_cases > before.offset.requested_cases {
            HoldsWithCaveat
        } else {
            DoesNotHold
        },
    )
}

/// The largest of the states that chose relocation and whose fair share was
/// published.
fn largest_relocating<'a>(grounds: &Grounds<'a>) -> Option<(&'a MemberState, Cases)> {
    let rows = grounds.official.iter();
    let relocating = rows.filter_map(|row| {
        let state = grounds.cycle.bound_state(row.state).ok()?;
        (state.choices == [Choice::Relocation]).then_some((state, row.cases))
    });
    relocating.max_by_key(|(_, cases)| *cases)
}
