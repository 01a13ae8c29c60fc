//! Steps 1 to 6 for all states: the pledge of each, and the pledges together.

use super::{Union, UnionStanding, UnionState};
use crate::settle::{Basis, Pledged, PoolBasis, Standing, UnionPledges};
use crate::{
    Cases, Cycle, Error, ErrorCode, Eur, MemberState, OffsetChoice, PledgeChoice, Scenario, Share,
    ShareChoice, Trigger,
};
use std::ptr;

/// A state of the Union after steps 1 to 5.
pub(super) struct Member<'a> {
    pub state: &'a MemberState,
    pub standing: UnionStanding,
    /// Whether it does as the data of the cycle say.
    pub by_choice: bool,
    /// The scenario that is settled for it. It has the Union's pledges after step
    /// 6.
    pub scenario: Scenario,
    pub basis: Basis,
    pub pledged: Pledged,
}

/// All states of a Union after step 6.
pub(super) struct Together<'a> {
    pub members: Vec<Member<'a>>,
    pub pledges: UnionPledges,
    pub trigger: Trigger,
    /// The share of the contributing states together, by which step 7 divides.
    /// `None` if no state contributes.
    pub contributing_share: Option<Share>,
}

impl<'a> Together<'a> {
    pub fn of(cycle: &Cycle<'a>, union: &Union) -> Result<Self, Error> {
        let given = given(cycle, union)?;
        let in_pool = PoolBasis::of(union.pool, Eur::ZERO)?;
        let mut members = Vec::with_capacity(cycle.states().len());
        for (state, given) in cycle.states().iter().zip(given) {
            if state.is_bound() {
                let by_key = Standing::by_key(cycle, state)?;
                members.push(Member::of(union, &in_pool, &by_key, state, given)?);
            }
        }
        let too_large = || Error::overflow("pool.relocations", union.pool.relocations);
        let sum = |of: fn(&Member<'a>) -> Cases| {
            Cases::together(members.iter().map(of)).ok_or_else(too_large)
        };
        let pledges = UnionPledges {
            pledged: sum(Member::pledged_relocations)?,
            implemented: sum(Member::implemented_relocations)?,
            forum_reconvened: union.forum_reconvened,
        };
        let contributing = members.iter().filter(|member| member.standing.is_asked());
        let mut together = Self {
            pledges,
            trigger: pledges.trigger(&in_pool.thresholds, union.reading),
            contributing_share: cycle.share_together(contributing.map(|member| member.state)),
            members,
        };
        for member in &mut together.members {
            let asked = member.standing.is_asked();
            member.basis.contributing_share = together.contributing_share.filter(|_| asked);
            member.scenario.union_relocation_pledges = pledges.pledged;
            member.scenario.union_relocations_implemented = Some(pledges.implemented);
        }
        Ok(together)
    }
}

impl<'a> Member<'a> {
    fn of(
        union: &Union,
        in_pool: &PoolBasis,
        by_key: &Standing,
        state: &'a MemberState,
        given: Option<&UnionState>,
    ) -> Result<Self, Error> {
        let mut scenario = alone(union);
        let mut basis = Basis::by_key(in_pool, by_key)?;
        let chosen = UnionState::by_choice(state, basis.fair_share.cases, &basis.unit);
        let chosen =
            chosen.ok_or_else(|| Error::overflow("pool.financialEur", union.pool.financial_eur))?;
        let does = *given.unwrap_or(&chosen);
        does.check(state)?;
        scenario.pledge = PledgeChoice {
            relocations: does.relocations,
            alternative_eur: does.alternative_eur,
        };
        scenario.deduction_cases = does.deduction_cases;
        scenario.eligible_cases = does.eligible_cases;
        let named = |error| of_state(error, state.code);
        // An amount with more decimals than the others needs a finer measure.
        if !basis.unit.serves(union.pool, does.alternative_eur) {
            basis = Basis::of(by_key, &scenario).map_err(named)?;
        }
        let pledged = Pledged::of(&basis, &scenario).map_err(named)?;
        let standing = if does.uses_pool {
            UnionStanding::UsesPool
        } else if does.deduction_cases == basis.fair_share.cases {
            UnionStanding::Deducted
        } else if does.refused {
            UnionStanding::Refused
        } else {
            UnionStanding::Contributes
        };
        Ok(Self {
            state,
            standing,
            by_choice: does == chosen,
            scenario,
            basis,
            pledged,
        })
    }

    /// Its part of the relocations pledged (Art. 63(3)).
    pub fn pledged_relocations(&self) -> Cases {
        self.scenario.pledge.relocations
    }

    /// Its part of the relocations to be implemented: the rest after the deduction,
    /// or 0 if it uses the pool (Art. 63(4)).
    pub fn implemented_relocations(&self) -> Cases {
        match self.standing {
            UnionStanding::UsesPool => Cases::ZERO,
            _ => self.basis.unit.cases(self.pledged.left.relocations()),
        }
    }
}

/// What the Union gives for each state of the cycle, in the order of the cycle's
/// states. `None` stands for a state that it leaves out.
fn given<'u>(cycle: &Cycle, union: &'u Union) -> Result<Vec<Option<&'u UnionState>>, Error> {
    let mut given = vec![None; cycle.states().len()];
    for (code, does) in &union.states {
        let state = cycle.bound_state(code).map_err(|error| Error {
            field: "states".to_owned(),
            ..error
        })?;
        let mut slots = cycle.states().iter().zip(&mut given);
        let slot = slots.find_map(|(known, slot)| ptr::eq(known, state).then_some(slot));
        // A state may be known by more codes than one.
        if slot.and_then(|slot| slot.replace(does)).is_some() {
            let allowed = format!("{} once", state.code);
            let twice = Error::new(ErrorCode::InvalidScenario, "states", code, allowed);
            return Err(twice);
        }
    }
    Ok(given)
}

/// The scenario of a state that pledges money alone. Its cycle and state are not
/// looked at any more.
fn alone(union: &Union) -> Scenario {
    Scenario {
        cycle: String::new(),
        member_state: String::new(),
        pool: union.pool,
        share: ShareChoice::Key,
        pledge: PledgeChoice::default(),
        deduction_cases: Cases::ZERO,
        union_relocation_pledges: Cases::ZERO,
        union_relocations_implemented: None,
        forum_reconvened: union.forum_reconvened,
        eligible_cases: None,
        offset: OffsetChoice::Computed,
        reading: union.reading,
        rules: union.rules,
    }
}

/// An error about a scenario, with the field named as in a Union.
pub(super) fn of_state(error: Error, code: &str) -> Error {
    let field = match error.field.as_str() {
        "pledge.relocations" => format!("states.{code}.relocations"),
        "pledge.alternativeEur" => format!("states.{code}.alternativeEur"),
        "deductionCases" => format!("states.{code}.deductionCases"),
        _ => return error,
    };
    Error { field, ..error }
}
