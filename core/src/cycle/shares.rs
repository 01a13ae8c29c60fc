//! Shares that no settlement uses: the two parts of the reference key apart, other
//! weights, fewer states, the GDP of another year. Art. 66 fixes half and half.
//! [`crate::what_if`] gives them with the step that explains each.

use super::{Cycle, MemberState, data};
use crate::Share;

impl Cycle<'_> {
    /// The state's part of the inhabitants of the bound states (Art. 66(a)).
    /// Returns `None` for a state that is not bound.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let cycle = Cycle::latest();
    /// let share = cycle.population_share(cycle.bound_state("NL")?).unwrap();
    /// assert!(share.percent().to_string().starts_with("4.060422"));
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn population_share(&self, state: &MemberState) -> Option<Share> {
        state.is_bound().then_some(())?;
        Share::of(state.population.into(), self.population_total)
    }

    /// The state's part of the GDP of the bound states (Art. 66(b)).
    /// Returns `None` for a state that is not bound.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let cycle = Cycle::latest();
    /// let share = cycle.gdp_share(cycle.bound_state("NL")?).unwrap();
    /// assert!(share.percent().to_string().starts_with("6.292877"));
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn gdp_share(&self, state: &MemberState) -> Option<Share> {
        state.is_bound().then_some(())?;
        Share::of(state.gdp_tenths.into(), self.gdp_total)
    }

    /// The state's share if the population weighed that many percent and the
    /// GDP the rest. At 50 it is [`Cycle::share`], the only one the law knows
    /// (Art. 66). Returns `None` above 100, and for a state that is not bound.
    ///
    /// ```
    /// use solidarity_core::{Cases, Cycle};
    /// let cycle = Cycle::latest();
    /// let netherlands = cycle.bound_state("NL")?;
    /// let by_gdp_alone = cycle.share_weighted(netherlands, 0).unwrap();
    /// assert_eq!(by_gdp_alone.of_cases_rounded_up(Cases::new(21_000)), Some(Cases::new(1_322)));
    /// assert_eq!(cycle.share_weighted(netherlands, 50), cycle.share(netherlands));
    /// assert_eq!(cycle.share_weighted(netherlands, 101), None);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn share_weighted(
        &self,
        state: &MemberState,
        population_weight_percent: u8,
    ) -> Option<Share> {
        state.is_bound().then_some(())?;
        let rest = 100_u8.checked_sub(population_weight_percent)?;
        self.share_by_weights(
            (state.population.into(), population_weight_percent.into()),
            (state.gdp_tenths.into(), rest.into()),
        )
    }

    /// The state's part of what the contributing states carry together, if the
    /// benefitting and the exempt ones are left out and the others carry their
    /// shares too. The regulation computes no fair share so: Art. 66 takes all bound
    /// states. It is the ratio by which this project divides a shortfall, since
    /// offsets are asked of contributing states only (Art. 63(3)). Returns `None` for a
    /// state that does not contribute.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let cycle = Cycle::version("2026", 1)?;
    /// let share = cycle.share_among_contributing(cycle.bound_state("NL")?).unwrap();
    /// assert!(share.percent().to_string().starts_with("8.17994850"));
    /// assert_eq!(cycle.share_among_contributing(cycle.bound_state("IT")?), None);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn share_among_contributing(&self, state: &MemberState) -> Option<Share> {
        state.contributes().then_some(())?;
        self.share(state)?.within(self.contributing_share()?)
    }

    /// The state's share with the GDP of another year, one of
    /// [`crate::published::gdp_years`]; the population stays that of the cycle.
    /// Returns `None` for another year, for a state that is not bound, or where a
    /// bound state of the cycle has no published GDP.
    ///
    /// ```
    /// use solidarity_core::{Cases, Cycle};
    /// let cycle = Cycle::latest();
    /// let netherlands = cycle.bound_state("NL")?;
    /// let in_2025 = cycle.share_with_gdp_of(netherlands, 2025).unwrap();
    /// assert_eq!(in_2025.of_cases_rounded_up(Cases::new(21_000)), Some(Cases::new(1_093)));
    /// assert_eq!(cycle.share_with_gdp_of(netherlands, 2024), cycle.share(netherlands));
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn share_with_gdp_of(&self, state: &MemberState, year: u16) -> Option<Share> {
        state.is_bound().then_some(())?;
        let gdp_total = self.gdp_total_of(year)?;
        let of_that_year = Self { gdp_total, ..*self };
        of_that_year.share_of(state.population.into(), gdp_of(state, year)?)
    }

    /// GDP of the bound states together in another year, in tenths of a million
    /// euro. Returns `None` if that of one of them is not known.
    pub(crate) fn gdp_total_of(&self, year: u16) -> Option<u128> {
        let bound = self.states.iter().filter(|state| state.is_bound());
        bound.map(|state| gdp_of(state, year)).sum()
    }
}

/// GDP of a state in another year, in tenths of a million euro. Returns `None` if it
/// is not known.
pub(crate) fn gdp_of(state: &MemberState, year: u16) -> Option<u128> {
    let index = data::GDP_YEARS.iter().position(|known| *known == year)?;
    let mut rows = data::GDP_BY_YEAR.iter();
    let row = rows.find(|row| row.state == state.code)?;
    row.gdp_tenths.get(index).copied().map(u128::from)
}
