//! Unions that have a name.

use super::{Union, UnionState};
use crate::settle::UnitValue;
use crate::{Cases, Choice, Cycle, Error, Eur, MemberState, Obligation, Pool, Reading, Rules};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A Union that has a name. In each of them the Forum was not reconvened, both
/// rules are on and the readings are the default. All states are given with all of
/// their fields, so that one of them can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NamedUnionId {
    /// Each state does what it chose, as far as that is known; [`UnionState`] says
    /// how the rest is filled in. The choices for 2026 are those of January of that
    /// year.
    AsChosen,
    /// Every state pledges its whole fair share in money, also those that refused.
    /// The decisions about states stay: deductions, and the use of the pool.
    EveryonePays,
    /// Every state pledges its whole fair share in relocations, also those that
    /// refused. The decisions about states stay.
    EveryoneRelocates,
    /// The relocations come to the number that Spain counts as actual solidarity
    /// (for 2026: 962, CM-5563-1-25-REV-1, Spain pt. 4). That count does not say
    /// how they are divided. Here they are divided over the contributing states
    /// that chose relocation, in proportion to their fair shares, and each pays the
    /// rest of its own. The other states do as they chose. So the relocations
    /// pledged and implemented are Spain's number, and the figures of single states
    /// are not. Neither is the money, of which Spain counts EUR 74.66 million.
    SpainsCount,
}

impl NamedUnionId {
    /// All named Unions.
    pub const ALL: [Self; 4] = [
        Self::AsChosen,
        Self::EveryonePays,
        Self::EveryoneRelocates,
        Self::SpainsCount,
    ];
}

/// A Union with its name. [`named_unions`] makes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedUnion {
    /// Its name.
    pub id: NamedUnionId,
    /// The Union.
    pub union: Union,
}

/// The named Unions of a cycle, in a pool of that size.
/// [`NamedUnionId::SpainsCount`] is not among them if Spain did not count.
///
/// # Errors
/// [`crate::ErrorCode::EmptyPool`] and [`crate::ErrorCode::Overflow`].
///
/// ```
/// use solidarity_core::{Cycle, Scenario, union::{named_unions, settle_union_in}};
/// let cycle = Cycle::debated();
/// let named = named_unions(&cycle, Scenario::first_view(&cycle).pool)?;
/// let pledged = named.iter().map(|named| Ok(settle_union_in(&cycle, &named.union)?.pledged_relocations.get()));
/// assert_eq!(pledged.collect::<Result<Vec<_>, _>>()?, [9_066, 0, 21_015, 962]);
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn named_unions(cycle: &Cycle, pool: Pool) -> Result<Vec<NamedUnion>, Error> {
    let named = NamedUnionId::ALL.into_iter().map(|id| {
        let union = Union::named(id, cycle, pool)?;
        Ok(union.map(|union| NamedUnion { id, union }))
    });
    named.filter_map(Result::transpose).collect()
}

impl Union {
    /// [`NamedUnionId::AsChosen`] in the pool that the Council set.
    ///
    /// # Errors
    /// [`crate::ErrorCode::EmptyPool`] for a cycle without a pool, and
    /// [`crate::ErrorCode::Overflow`].
    ///
    /// ```
    /// use solidarity_core::{Cycle, union::Union};
    /// let union = Union::as_chosen(&Cycle::debated())?;
    /// assert_eq!(union.states.len(), 26);
    /// assert_eq!(union.states["DE"].relocations.get(), 4_574);
    /// assert!(union.states["HU"].refused);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    pub fn as_chosen(cycle: &Cycle) -> Result<Self, Error> {
        let pool = cycle.reference_pool();
        Self::of(cycle, pool, |_, chosen, _| chosen)
    }

    /// The Union of that name in a pool of that size. Returns `None` if it is
    /// [`NamedUnionId::SpainsCount`] and Spain did not count for that cycle.
    ///
    /// # Errors
    /// [`crate::ErrorCode::EmptyPool`] and [`crate::ErrorCode::Overflow`].
    ///
    /// ```
    /// use solidarity_core::{Cases, Cycle, Eur, Pool, union::{NamedUnionId, Union}};
    /// let pool = Pool { relocations: Cases::new(30_000), financial_eur: Eur::whole(600_000_000) };
    /// let union = Union::named(NamedUnionId::EveryoneRelocates, &Cycle::debated(), pool)?.unwrap();
    /// assert_eq!(union.states["NL"].relocations.get(), 1_553);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    pub fn named(id: NamedUnionId, cycle: &Cycle, pool: Pool) -> Result<Option<Self>, Error> {
        let union = match id {
            NamedUnionId::AsChosen => Self::of(cycle, pool, |_, chosen, _| chosen)?,
            NamedUnionId::EveryonePays => Self::of(cycle, pool, |_, chosen, _| {
                chosen.pledging(UnionState::default())
            })?,
            NamedUnionId::EveryoneRelocates => Self::of(cycle, pool, |_, chosen, fair_share| {
                chosen.pledging(UnionState::relocating(fair_share))
            })?,
            NamedUnionId::SpainsCount => {
                let counted = cycle.counted_pledges();
                let counted = counted.filter(|counted| counted.counted_by == "ES");
                return counted
                    .map(|counted| Self::relocating(cycle, pool, counted.relocations))
                    .transpose();
            }
        };
        Ok(Some(union))
    }

    /// A number of relocations, divided over the contributing states that chose
    /// them.
    fn relocating(cycle: &Cycle, pool: Pool, counted: Cases) -> Result<Self, Error> {
        let relocates = |state: &MemberState| {
            state.chose(Choice::Relocation) && state.obligation == Obligation::Full
        };
        let chosen = Self::of(cycle, pool, |_, chosen, _| chosen)?;
        let relocating = cycle.states().iter().filter(|state| relocates(state));
        let whole: u128 = relocating
            .filter_map(|state| chosen.states.get(state.code))
            .map(|does| u128::from(does.relocations.get()))
            .sum();
        // Each state gets the rounded-down sum of the parts up to and including its
        // own, less what was given before, so that the parts add up to the whole.
        let (mut shares, mut given) = (0, 0);
        Self::of(cycle, pool, |state, chosen, fair_share| {
            if !relocates(state) {
                let relocations = Cases::ZERO;
                return UnionState {
                    relocations,
                    ..chosen
                };
            }
            shares += u128::from(fair_share.get());
            let counted = u128::from(counted.get()).min(whole);
            let reached = (counted * shares).checked_div(whole).unwrap_or_default();
            let part = u64::try_from(reached - given).unwrap_or_default();
            given = reached;
            UnionState {
                relocations: Cases::new(part),
                ..chosen
            }
        })
    }

    /// A Union in which each state does what `does` makes of its choice and its
    /// fair share.
    fn of(
        cycle: &Cycle,
        pool: Pool,
        mut does: impl FnMut(&MemberState, UnionState, Cases) -> UnionState,
    ) -> Result<Self, Error> {
        let unit = UnitValue::of(pool, Eur::ZERO)?;
        let too_large = || Error::overflow("pool.relocations", pool.relocations);
        let mut states = BTreeMap::new();
        for state in cycle.states().iter().filter(|state| state.is_bound()) {
            let share = cycle.share(state);
            let fair_share = share.and_then(|share| share.of_cases_rounded_up(pool.relocations));
            let fair_share = fair_share.ok_or_else(too_large)?;
            let chosen = UnionState::by_choice(state, fair_share, &unit).ok_or_else(too_large)?;
            states.insert(state.code.to_owned(), does(state, chosen, fair_share));
        }
        Ok(Self {
            cycle: cycle.id().to_owned(),
            pool,
            forum_reconvened: false,
            reading: Reading::default(),
            rules: Rules::default(),
            states,
        })
    }
}

impl UnionState {
    /// This state with another pledge.
    fn pledging(self, pledge: Self) -> Self {
        Self {
            deduction_cases: self.deduction_cases,
            uses_pool: self.uses_pool,
            ..pledge
        }
    }
}
