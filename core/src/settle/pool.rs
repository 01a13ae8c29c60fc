//! The fair share that a share is in a pool, and the part of a pool that an amount
//! is.

use super::{
    basis::fair_share_of,
    value::{UnitValue, Value},
};
use crate::{Cases, Error, Eur, FairShare, Pool, Share};

impl Pool {
    /// The fair share that belongs to a share of this pool: whole cases,
    /// rounded up, and what they are worth in EUR (Art. 57(3)).
    ///
    /// # Errors
    /// [`crate::ErrorCode::EmptyPool`] and [`crate::ErrorCode::Overflow`].
    ///
    /// ```
    /// use solidarity_core::{Cycle, Scenario};
    /// let cycle = Cycle::latest();
    /// let share = cycle.population_share(cycle.bound_state("NL")?).unwrap();
    /// let by_population_alone = Scenario::default().pool.fair_share(share)?;
    /// assert_eq!(by_population_alone.cases.get(), 853);
    /// assert_eq!(by_population_alone.eur.to_string(), "17060000");
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    pub fn fair_share(self, share: Share) -> Result<FairShare, Error> {
        let unit = UnitValue::of(self, Eur::ZERO)?;
        fair_share_of(&unit, share, self, Eur::ZERO).map(|(fair_share, _)| fair_share)
    }

    /// The part of this pool that relocations and money are together, each case
    /// worth its unit value (Art. 12(3), 56(2)). Returns `None` if they are more
    /// than the pool, if the pool is empty, and if its numbers are too large to
    /// calculate with exactly.
    ///
    /// ```
    /// use solidarity_core::{Cases, Eur, Scenario, Share};
    /// let pool = Scenario::default().pool;
    /// let half = pool.part(Cases::new(10_000), Eur::whole(10_000_000));
    /// assert_eq!(half, Share::of(1, 2));
    /// assert_eq!(pool.part(Cases::new(21_000), Eur::whole(1)), None);
    /// ```
    #[must_use]
    pub fn part(self, relocations: Cases, financial_eur: Eur) -> Option<Share> {
        let unit = UnitValue::of(self, financial_eur).ok()?;
        let relocations = unit.of_cases(relocations)?;
        let worth: Value = relocations.checked_add(unit.of_eur(financial_eur)?)?;
        worth.part_of(unit.of_cases(self.relocations)?)
    }
}
