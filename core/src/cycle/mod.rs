//! A cycle: one year of the solidarity mechanism, with its states and pools.

pub(crate) mod data;
mod key;
mod overview;
mod shares;
mod state;
mod versions;
mod vintage;

pub use key::{KeyRow, StateName, reference_key};
pub use overview::{CycleOverview, cycles};
pub use state::{Choice, MemberState, Obligation, Situation};
pub use versions::editions;
pub use vintage::{Dated, Vintage};

pub(crate) use shares::gdp_of;
pub(crate) use state::as_here;

use crate::source::Citations;
use crate::{Cases, Error, ErrorCode, Share};

/// A size of the pool that the sources mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedPool {
    /// Its name in the data.
    pub id: &'static str,
    /// Relocations and euros. `None` if it is a result and not a pool.
    pub size: Option<(u64, u64)>,
    /// A description of it.
    pub what: &'static str,
    /// The places that mention it.
    pub source: Citations,
}

/// One year of the mechanism. [`Cycle::find`] gives those there is data of;
/// [`Cycle::new`] makes an invented one, to try the rules on a small world.
#[derive(Debug, Clone, Copy)]
pub struct Cycle<'a> {
    id: &'a str,
    /// The version, which its vintage has too. The vintage carries far more, and
    /// not every program needs that.
    version: u16,
    /// The index of its other figures in the lists of the data.
    index: usize,
    proposal_relocations: Cases,
    states: &'a [MemberState],
    population_total: u128,
    gdp_total: u128,
}

impl<'a> Cycle<'a> {
    /// A cycle of these states. `proposal_relocations` is the number in the
    /// Commission's proposal, in cases (Art. 12(2)). It has no pools and no
    /// published figures.
    ///
    /// ```
    /// use solidarity_core::{Cases, Cycle};
    /// // A world of the Netherlands and Germany alone.
    /// let known = Cycle::latest();
    /// let two = [*known.bound_state("NL")?, *known.bound_state("DE")?];
    /// let world = Cycle::new("a world of two", Cases::new(30_000), &two);
    /// let shares = two.iter().filter_map(|state| world.share(state));
    /// let percents: Vec<_> = shares.map(|share| share.percent().decimal().round()).collect();
    /// assert_eq!(percents, [19.into(), 81.into()]);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn new(id: &'a str, proposal_relocations: Cases, states: &'a [MemberState]) -> Self {
        let bound = || states.iter().filter(|state| state.is_bound());
        Self {
            id,
            version: 0,
            index: versions::NOT_IN_THE_DATA,
            proposal_relocations,
            states,
            population_total: bound().map(|state| u128::from(state.population)).sum(),
            gdp_total: bound().map(|state| u128::from(state.gdp_tenths)).sum(),
        }
    }

    /// Its name, a year.
    #[must_use]
    pub const fn id(&self) -> &'a str {
        self.id
    }

    /// The version of its data, from 1; 0 for an invented cycle.
    #[must_use]
    pub const fn data_version(&self) -> u16 {
        self.version
    }

    /// The number of relocations in the Commission's proposal (Art. 12(2)).
    #[must_use]
    pub const fn proposal_relocations(&self) -> Cases {
        self.proposal_relocations
    }

    /// Its member states.
    #[must_use]
    pub const fn states(&self) -> &'a [MemberState] {
        self.states
    }

    /// A member state that the regulation binds. `GR` is taken for `EL`.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// assert_eq!(Cycle::find("2026")?.bound_state("GR")?.name_en, "Greece");
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorCode::UnknownMemberState`], and [`ErrorCode::NotBound`] for Denmark.
    pub fn bound_state(&self, code: &str) -> Result<&'a MemberState, Error> {
        let known = as_here(code);
        let state = self.states.iter().find(|state| state.code == known);
        let fault = |error_code| {
            let bound = self.states.iter().filter(|state| state.is_bound());
            let codes: Vec<_> = bound.map(|state| state.code).collect();
            Error::new(error_code, "memberState", code, codes.join(", "))
        };
        match state {
            None => Err(fault(ErrorCode::UnknownMemberState)),
            Some(state) if !state.is_bound() => Err(fault(ErrorCode::NotBound)),
            Some(state) => Ok(state),
        }
    }

    /// The state's share by the reference key: half its part of the population,
    /// half its part of the GDP of the states that are bound (Art. 66, Annex I).
    /// Returns `None` for a state that is not bound.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let cycle = Cycle::latest();
    /// let share = cycle.share(cycle.bound_state("NL")?).unwrap();
    /// assert!(share.percent().to_string().starts_with("5.17665016"));
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn share(&self, state: &MemberState) -> Option<Share> {
        state.is_bound().then_some(())?;
        self.share_of(state.population.into(), state.gdp_tenths.into())
    }

    /// The share of the contributing states together: bound, not benefitting, not
    /// exempt. They are the ones that take offsets (Art. 63(3)). Returns `None` if
    /// no state is bound.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let together = Cycle::latest().contributing_share().unwrap();
    /// assert!(together.percent().to_string().starts_with("63.28463"));
    /// ```
    #[must_use]
    pub fn contributing_share(&self) -> Option<Share> {
        self.share_together(self.states.iter().filter(|state| state.contributes()))
    }

    /// The share of these bound states together. Returns `None` if no state is
    /// bound.
    pub(crate) fn share_together<'b>(
        &self,
        states: impl Iterator<Item = &'b MemberState> + Clone,
    ) -> Option<Share> {
        let population = states.clone().map(|state| u128::from(state.population));
        let gdp = states.map(|state| u128::from(state.gdp_tenths));
        self.share_of(population.sum(), gdp.sum())
    }

    /// Inhabitants of the bound states together.
    pub(crate) const fn population_total(&self) -> u128 {
        self.population_total
    }

    /// GDP of the bound states together, in tenths of a million euro.
    pub(crate) const fn gdp_total(&self) -> u128 {
        self.gdp_total
    }

    /// Art. 66: half by population, half by GDP.
    fn share_of(&self, population: u128, gdp: u128) -> Option<Share> {
        self.share_by_weights((population, 1), (gdp, 1))
    }

    /// The mean of the parts of the population and of the GDP, each with its weight.
    fn share_by_weights(&self, population: (u128, u128), gdp: (u128, u128)) -> Option<Share> {
        let by_population = population.0.checked_mul(self.gdp_total)?;
        let by_gdp = gdp.0.checked_mul(self.population_total)?;
        let whole = self.population_total.checked_mul(self.gdp_total)?;
        let part = by_population
            .checked_mul(population.1)?
            .checked_add(by_gdp.checked_mul(gdp.1)?)?;
        Share::of(part, whole.checked_mul(population.1.checked_add(gdp.1)?)?)
    }
}
