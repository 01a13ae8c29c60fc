//! The claim about which states contribute.

use crate::claims::{
    Grounds,
    assessment::Filling,
    citations::{AGENDA, GOVERNMENT, SLOVAKIA, SPAIN, SPAIN_4, law},
    registry::AllPledge,
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{Choice, MemberState, Obligation};

/// Every member state contributes.
///
/// The claim does not hold if a bound state said that it will not contribute, or is
/// not obliged according to the government. It holds with a caveat if some may
/// still be excepted.
pub fn all_pledge(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<AllPledge>,
) -> Option<Concluded<AllPledge>> {
    told.contradicted_by(GOVERNMENT, AGENDA);
    told.contradicted_by(SPAIN, SPAIN_4);
    let states = grounds.cycle.states().iter();
    let refusing: Vec<_> = states
        .clone()
        .filter(|state| state.chose(Choice::Refused))
        .collect();
    let of = |obligation| -> Vec<&MemberState> {
        let states = grounds.cycle.states().iter();
        states
            .filter(|state| state.obligation == obligation)
            .collect()
    };
    let exempt = of(Obligation::Exempt);
    let benefitting = of(Obligation::Benefitting);
    let not_bound = of(Obligation::NotBound);
    let count = |states: &[&MemberState]| u64::try_from(states.len()).ok();
    let bound = states.filter(|state| state.is_bound()).count();
    told.fill("bound", u64::try_from(bound).ok()?);
    told.fill("refusingCount", count(&refusing)?);
    told.fill("exemptCount", count(&exempt)?);
    told.fill("benefittingCount", count(&benefitting)?);
    let out = count(&refusing)?.checked_add(count(&exempt)?)?;
    told.fill("out", out);
    let verdict = match (out, benefitting.as_slice()) {
        (0, []) => AllPledge::HOLDS,
        (0, _) => AllPledge::WITH_CAVEAT,
        _ => AllPledge::DOES_NOT_HOLD,
    };
    if !refusing.is_empty() {
        told.fill("refusing", Filling::states(refusing));
        told.reason(|t| t.refusing, [AGENDA]);
    }
    if !exempt.is_empty() {
        told.fill("exempt", Filling::states(exempt));
        told.reason(|t| t.exempt, [AGENDA, law("62(5)"), SPAIN_4, SLOVAKIA]);
    }
    if !benefitting.is_empty() {
        told.fill("benefitting", Filling::states(benefitting));
        told.reason(|t| t.benefitting, [AGENDA, law("58(1)"), law("60(3)")]);
    }
    if !not_bound.is_empty() {
        told.fill("notBound", Filling::states(not_bound));
        told.reason(|t| t.not_bound, [law("r90")]);
    }
    Some(verdict)
}
