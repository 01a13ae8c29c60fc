//! What a state does if a Union leaves it out, and what it may be given to do.

use super::UnionState;
use crate::settle::UnitValue;
use crate::{Cases, Choice, Error, ErrorCode, MemberState, Obligation, Pool};

/// How a state divides its fair share over the forms of Art. 56(2): one of them takes
/// all of it, or two of them half each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnionForm {
    /// All in relocations.
    Relocation,
    /// Half in relocations, rounded down to whole cases, and the rest in money.
    RelocationAndMoney,
    /// All in money.
    Money,
    /// Half in measures, rounded down to whole cases, and the rest in money.
    MoneyAndMeasures,
    /// All in alternative measures.
    Measures,
}

impl UnionState {
    /// A state that pledges a fair share of that many cases in that form, in a pool of
    /// that size.
    ///
    /// # Errors
    /// [`ErrorCode::EmptyPool`] and [`ErrorCode::Overflow`].
    ///
    /// ```
    /// use solidarity_core::{Cases, Cycle, union::{UnionForm, UnionState}};
    /// let pool = Cycle::debated().reference_pool();
    /// let half = UnionState::in_form(UnionForm::RelocationAndMoney, pool, Cases::new(1_089))?;
    /// assert_eq!(half.relocations.get(), 544);
    /// let measures = UnionState::in_form(UnionForm::Measures, pool, Cases::new(10))?;
    /// assert_eq!(measures.alternative_eur.to_string(), "200000");
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    pub fn in_form(form: UnionForm, pool: Pool, fair_share: Cases) -> Result<Self, Error> {
        let unit = UnitValue::of(pool, crate::Eur::ZERO)?;
        let half = Cases::new(fair_share.get() / 2);
        let pledged = match form {
            UnionForm::Relocation => Some(Self::relocating(fair_share)),
            UnionForm::RelocationAndMoney => Some(Self::relocating(half)),
            UnionForm::Money => Some(Self::default()),
            UnionForm::MoneyAndMeasures => Self::in_measures(half, &unit),
            UnionForm::Measures => Self::in_measures(fair_share, &unit),
        };
        pledged.ok_or_else(|| Error::overflow("pool.financialEur", pool.financial_eur))
    }

    /// A state with measures worth that many cases. Returns `None` if they are too
    /// large to calculate with.
    fn in_measures(cases: Cases, unit: &UnitValue) -> Option<Self> {
        Some(Self {
            alternative_eur: unit.eur_rounded_down(unit.of_cases(cases)?)?,
            ..Self::default()
        })
    }

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
        let pledged = if state.chose(Choice::Relocation) {
            Self::relocating(fair_share)
        } else if state.chose(Choice::Alternative) {
            let parts = 1 + u64::from(state.chose(Choice::Financial));
            Self::in_measures(Cases::new(fair_share.get() / parts), unit)?
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
