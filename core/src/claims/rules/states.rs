//! Who contributes, and to whom.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat, NotSettled},
    assessment::Filling,
    place::{AGENDA, QUESTION_8, RAPPORTEUR, SPAIN_4, law},
    search::Search,
};
use crate::{Choice, MemberState, Obligation};

/// States that do not keep the Dublin rules still receive solidarity.
///
/// Up to the Commission: nobody owes anything to a benefitting state in which
/// it found systemic shortcomings (Art. 60(3)).
pub(super) fn non_compliers_benefit(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([RAPPORTEUR, QUESTION_8]);
    told.reason(|t| t.compliance.law, [law("60(3)"), law("r31")]);
    told.reason(|t| t.compliance.assessment, [RAPPORTEUR]);
    let benefitting = of(grounds, Obligation::Benefitting);
    told.fill("benefitting", Filling::states(benefitting.iter().copied()));
    let Some(shortcomings) = grounds.decisions.shortcomings.outcome else {
        return Some(NotSettled);
    };
    let found = benefitting
        .into_iter()
        .filter(|state| shortcomings.contains(&state.code));
    let found: Vec<_> = found.collect();
    told.fill("count", u64::try_from(found.len()).ok()?);
    let verdict = if found.is_empty() { Holds } else { DoesNotHold };
    told.fill("found", Filling::states(found));
    Some(verdict)
}

/// Every member state contributes.
///
/// Not so where a bound state refuses or is exempt; with a caveat where some
/// may still be excepted.
pub(super) fn all_pledge(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([AGENDA, SPAIN_4]);
    let states = grounds.cycle.states().iter();
    let refusing: Vec<_> = states
        .clone()
        .filter(|state| state.choices.contains(&Choice::Refused))
        .collect();
    let exempt = of(grounds, Obligation::Exempt);
    let benefitting = of(grounds, Obligation::Benefitting);
    let not_bound = of(grounds, Obligation::NotBound);
    let count = |states: &[&MemberState]| u64::try_from(states.len()).ok();
    let bound = states.filter(|state| state.is_bound()).count();
    told.fill("bound", u64::try_from(bound).ok()?);
    told.fill("refusingCount", count(&refusing)?);
    told.fill("exemptCount", count(&exempt)?);
    told.fill("benefittingCount", count(&benefitting)?);
    let out = count(&refusing)?.checked_add(count(&exempt)?)?;
    told.fill("out", out);
    let verdict = match (out, benefitting.as_slice()) {
        (0, []) => Holds,
        (0, _) => HoldsWithCaveat,
        _ => DoesNotHold,
    };
    if !refusing.is_empty() {
        told.fill("refusing", Filling::states(refusing));
        told.reason(|t| t.all_pledge.refusing, [AGENDA]);
    }
    if !exempt.is_empty() {
        told.fill("exempt", Filling::states(exempt));
        told.reason(|t| t.all_pledge.exempt, [AGENDA, law("62(1)")]);
    }
    // Where others stay out anyway, what those may do is told as unknown.
    if verdict == HoldsWithCaveat {
        told.fill("benefitting", Filling::states(benefitting));
        told.reason(|t| t.all_pledge.benefitting, [AGENDA, law("60(3)")]);
    }
    if !not_bound.is_empty() {
        told.fill("notBound", Filling::states(not_bound));
        told.reason(|t| t.all_pledge.not_bound, [law("r90")]);
    }
    Some(verdict)
}

fn of<'a>(grounds: &Grounds<'a>, obligation: Obligation) -> Vec<&'a MemberState> {
    let states = grounds.cycle.states().iter();
    states
        .filter(|state| state.obligation == obligation)
        .collect()
}
