//! What a state does if a Union leaves it out, and what it may be given to do.

use super::UnionState;
use crate::{Cases, Choice, Error, ErrorCode, MemberState, Obligation, settle::UnitValue};

impl UnionState {
    /// A state that pledges its whole fair share in relocations.
    pub(super) fn relocating(fair_share: Cases) -> Self {
        Self {
            relocations: fair_share,
            ..Self::default()
        }
    }

    /// What the state does by its choice and obligation, with a fair share of that
    /// many cases. Returns `None` if its measures are too large to calculate with.
    pub(super) fn by_choice(
        state: &MemberState,
        fair_share: Cases,
        unit: &UnitValue,
    ) -> Option<Self> {
        let measures = |cases: Cases| {
            Some(Self {
                alternative_eur: unit.eur_rounded_down(unit.of_cases(cases)?)?,
                ..Self::default()
            })
        };
        let pledged = if state.chose(Choice::Relocation) {
            Self::relocating(fair_share)
        } else if state.chose(Choice::Alternative) {
            let parts = 1 + u64::from(state.chose(Choice::Financial));
            measures(Cases::new(fair_share.get() / parts))?
        } else {
            Self::default()
        };
        Some(match state.obligation {
            Obligation::Full if state.chose(Choice::Refused) => Self {
                refused: true,
                ..Self::default()
            },
            Obligation::Full | Obligation::NotBound => pledged,
            Obligation::Exempt => Self {
                deduction_cases: fair_share,
                ..pledged
            },
            Obligation::Benefitting => Self {
                uses_pool: true,
                ..pledged
            },
        })
    }

    /// Refuses what no state can do, and what this state cannot do.
    pub(super) fn check(&self, state: &MemberState) -> Result<(), Error> {
        let invalid = |field: &str, allowed: &str| {
            let field = format!("states.{}.{field}", state.code);
            Err(Error::new(
                ErrorCode::InvalidScenario,
                &field,
                true,
                allowed,
            ))
        };
        let pledges = self.relocations > Cases::ZERO || !self.alternative_eur.decimal().is_zero();
        if self.refused && (self.uses_pool || pledges) {
            return invalid("refused", "false where it pledges or uses the pool");
        }
        if self.uses_pool && state.obligation != Obligation::Benefitting {
            return invalid("usesPool", "false, as it is no benefitting member state");
        }
        Ok(())
    }
}
