//! The cycles in the data, in their versions.

use super::{Cycle, NamedPool, Vintage, data, data::Figures, vintage};
use crate::source::{Citations, Source};
use crate::{Cases, Error, ErrorCode, Eur, FairShare, Pool};
use rust_decimal::Decimal;

/// The editions of the data until now, oldest first: each is called after the
/// version of a cycle that made it, as `2026-1`. The last one is what all
/// functions here know. The build can be asked for an earlier one
/// (`SOLIDARITY_EDITION`), and then has no data that came after it; its code is that of
/// today.
///
/// ```
/// assert!(solidarity_core::editions().contains(&"2026-1"));
/// ```
#[must_use]
pub const fn editions() -> &'static [&'static str] {
    data::EDITIONS
}

/// The index of a cycle that is not in the data.
pub(super) const NOT_IN_THE_DATA: usize = usize::MAX;

impl Cycle<'static> {
    /// The cycle with that name, in the newest version of its data.
    ///
    /// # Errors
    /// [`ErrorCode::UnknownCycle`].
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// assert_eq!(Cycle::find("2026")?.proposal_relocations().get(), 30_000);
    /// assert!(Cycle::find("1999").is_err());
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    pub fn find(id: &str) -> Result<Self, Error> {
        let newest = versions(id).next_back();
        newest
            .map(Self::of)
            .ok_or_else(|| Error::new(ErrorCode::UnknownCycle, "cycle", id, ids()))
    }

    /// The cycle with that name, in that version of its data.
    ///
    /// # Errors
    /// [`ErrorCode::UnknownCycle`], and [`ErrorCode::InvalidScenario`] for a
    /// version that there is not.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// assert_eq!(Cycle::version("2026", 1)?.data_version(), 1);
    /// assert!(Cycle::version("2026", 7).is_err());
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    pub fn version(id: &str, version: u16) -> Result<Self, Error> {
        let newest = Self::find(id)?;
        let mut known = versions(id);
        known
            .find(|figures| figures.version == version)
            .map(Self::of)
            .ok_or_else(|| {
                let allowed = match newest.version {
                    1 => "1".to_owned(),
                    last => format!("1 to {last}"),
                };
                Error::new(ErrorCode::InvalidScenario, "data", version, allowed)
            })
    }

    /// Every cycle there is data of, each in its newest version, the oldest
    /// cycle first.
    ///
    /// ```
    /// use solidarity_core::Cycle;
    /// let first = Cycle::all().next().unwrap();
    /// assert_eq!((first.id(), first.vintage().gdp_year), ("2026", 2024));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let cycles = data::CYCLES.iter().enumerate();
        cycles
            .filter(|(index, cycle)| {
                let next = data::CYCLES.get(index.saturating_add(1));
                next.is_none_or(|next| next.id != cycle.id)
            })
            .map(|(_, cycle)| Self::of(cycle))
    }

    /// The newest cycle there is data of.
    #[must_use]
    pub fn latest() -> Self {
        Self::of(data::LATEST)
    }

    /// The cycle that the claims are about: 2026.
    ///
    /// ```
    /// assert_eq!(solidarity_core::Cycle::debated().id(), "2026");
    /// ```
    #[must_use]
    pub fn debated() -> Self {
        Self::of(data::DEBATED)
    }

    fn of(figures: &'static Figures) -> Self {
        Self {
            version: figures.version,
            index: figures.index,
            ..Self::new(
                figures.id,
                Cases::new(figures.proposal_relocations),
                figures.states,
            )
        }
    }
}

impl Cycle<'_> {
    /// The edition of the data by which a page about this cycle is cited: the first
    /// that has this version of the cycle, and the files which belong to no cycle, as
    /// they are here. A later edition that only adds another cycle does not change it.
    /// Empty for an invented cycle.
    ///
    /// ```
    /// assert_eq!(solidarity_core::Cycle::version("2026", 1)?.edition(), "2026-1");
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn edition(&self) -> &'static str {
        let own = data::EDITIONS.iter().position(|edition| {
            let parts = edition.split_once('-');
            parts.is_some_and(|(id, version)| id == self.id && version.parse() == Ok(self.version))
        });
        own.and_then(|own| data::EDITIONS.get(own.max(data::SHARED_SINCE)))
            .copied()
            .unwrap_or_default()
    }

    /// The version of the cycle's data, and the documents that it is made of.
    ///
    /// ```
    /// let vintage = solidarity_core::Cycle::version("2026", 1)?.vintage();
    /// assert_eq!(vintage.population.on, "2025-01-01");
    /// assert_eq!((vintage.gdp_year, vintage.gdp.on), (2024, "2026-10-06"));
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn vintage(&self) -> &'static Vintage {
        data::VINTAGES.get(self.index).unwrap_or(&vintage::INVENTED)
    }

    /// The pool that the Council set for this cycle: relocations and euros (Art.
    /// 57(1)). Both are 0 for an invented cycle.
    #[must_use]
    pub fn reference_pool(&self) -> Pool {
        let size = self.entry(data::REFERENCE_POOLS);
        let (relocations, eur) = size.copied().unwrap_or_default();
        Pool {
            relocations: Cases::new(relocations),
            financial_eur: Eur::whole(eur),
        }
    }

    /// The places that say how large that pool is. Empty for an invented cycle.
    ///
    /// ```
    /// let source = solidarity_core::Cycle::debated().reference_pool_source();
    /// assert_eq!(
    ///     source.to_string(),
    ///     "decision@reference-number; press-release; council@spain-4"
    /// );
    /// ```
    #[must_use]
    pub fn reference_pool_source(&self) -> Citations {
        let mut pools = self.pools().iter();
        let set_by_council = pools.find(|pool| pool.id == self.id);
        set_by_council.map_or(Citations::default(), |pool| pool.source)
    }

    /// The sources that its data rest on, and those of what belongs to no cycle, in
    /// the order of `data/sources.csv`. Empty for an invented cycle.
    ///
    /// ```
    /// use solidarity_core::{Cycle, source::SourceKey};
    /// let sources = Cycle::debated().sources();
    /// assert!(sources.iter().any(|source| source.key == SourceKey::Agenda));
    /// ```
    #[must_use]
    pub fn sources(&self) -> &'static [&'static Source] {
        let sources = self.entry(data::CYCLE_SOURCES);
        sources.copied().unwrap_or_default()
    }

    /// A number of cases with their worth in EUR in the Council's pool.
    pub(crate) fn worth(&self, cases: Cases) -> FairShare {
        let Pool {
            relocations,
            financial_eur: financial,
        } = self.reference_pool();
        let unit_value = financial
            .decimal()
            .checked_div(Decimal::from(relocations.get()))
            .unwrap_or_default();
        FairShare {
            cases,
            eur: Eur::from_decimal(unit_value * Decimal::from(cases.get())),
        }
    }

    /// The pools that the sources mention.
    #[must_use]
    pub fn pools(&self) -> &'static [NamedPool] {
        self.entry(data::POOLS).copied().unwrap_or_default()
    }

    /// The entry of this cycle in a list of the data. Returns `None` for an
    /// invented cycle.
    pub(crate) fn entry<T>(&self, list: &'static [T]) -> Option<&'static T> {
        list.get(self.index)
    }
}

/// The versions of a cycle, oldest first.
fn versions(id: &str) -> impl DoubleEndedIterator<Item = &'static Figures> {
    let cycles = data::CYCLES.iter().copied();
    cycles.filter(move |cycle| cycle.id == id)
}

/// The names of all cycles.
#[cold]
fn ids() -> String {
    let ids: Vec<_> = Cycle::all().map(|cycle| cycle.id).collect();
    ids.join(", ")
}
